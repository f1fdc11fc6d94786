package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy is.
 *
 * @param id the payer's number for it
 * @param title its name
 * @param versions its versions, the oldest first; at least one
 * @param amendments the plan documents and contracts that amend it, by name
 * @param facts what it may ask for, in the order of the policy
 * @param readings what its document leaves open, in the order of the policy
 * @param pairs the tables of pairs that it reads, in the order of the policy
 * @param givesWayTo ids of policies that come before it where they are judged together
 */
public record PolicyInfo(
        String id,
        String title,
        List<VersionInfo> versions,
        List<AmendmentInfo> amendments,
        List<FactInfo> facts,
        List<ReadingInfo> readings,
        List<PairsInfo> pairs,
        List<String> givesWayTo) {
    /** Copies the lists. */
    public PolicyInfo {
        versions = List.copyOf(versions);
        amendments = List.copyOf(amendments);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        pairs = List.copyOf(pairs);
        givesWayTo = List.copyOf(givesWayTo);
    }

    /** The reading of that name, if the policy has it. */
    public Optional<ReadingInfo> reading(String name) {
        return readings.stream().filter(reading -> reading.name().equals(name)).findFirst();
    }

    /** A policy of one version, which nothing amends. */
    public PolicyInfo(
            String id,
            String title,
            String version,
            LocalDate from,
            Optional<LocalDate> to,
            List<FactInfo> facts,
            List<ReadingInfo> readings,
            List<PairsInfo> pairs) {
        this(id, title, List.of(new VersionInfo(version, from, to)), List.of(), facts, readings, pairs, List.of());
    }

    /** The same policy, which gives way to others. */
    public PolicyInfo givesWayTo(String... others) {
        return new PolicyInfo(id, title, versions, amendments, facts, readings, pairs, List.of(others));
    }

    /** The newest version. */
    public VersionInfo newest() {
        return versions.get(versions.size() - 1);
    }

    /** The newest version, as the payer writes it. */
    public String version() {
        return newest().version();
    }

    /**
     * The policy of which these are the versions, alone and as amended; its title is that of the newest.
     *
     * @param versions each of one version, the oldest first
     * @param amended each of one version as one amendment changes it
     * @param amendments by name
     */
    public static PolicyInfo of(List<PolicyInfo> versions, List<PolicyInfo> amended, List<AmendmentInfo> amendments) {
        PolicyInfo newest = versions.get(versions.size() - 1);
        List<PolicyInfo> editions = new ArrayList<>(List.of(newest));
        editions.addAll(versions);
        editions.addAll(amended);
        List<VersionInfo> each = new ArrayList<>();
        for (PolicyInfo version : versions) {
            each.add(version.newest());
        }
        // Of those with one name the first.
        Map<String, FactInfo> facts = new LinkedHashMap<>();
        Map<String, ReadingInfo> readings = new LinkedHashMap<>();
        Map<String, PairsInfo> pairs = new LinkedHashMap<>();
        for (PolicyInfo edition : editions) {
            for (FactInfo fact : edition.facts) {
                facts.putIfAbsent(fact.name(), fact);
            }
            for (ReadingInfo reading : edition.readings) {
                readings.putIfAbsent(reading.name(), reading);
            }
            for (PairsInfo table : edition.pairs) {
                pairs.putIfAbsent(table.name(), table);
            }
        }
        return new PolicyInfo(
                newest.id,
                newest.title,
                each,
                amendments,
                List.copyOf(facts.values()),
                List.copyOf(readings.values()),
                List.copyOf(pairs.values()),
                newest.givesWayTo);
    }
}
