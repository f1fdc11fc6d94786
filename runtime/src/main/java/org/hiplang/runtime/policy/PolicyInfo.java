package org.hiplang.runtime.policy;

import java.time.LocalDate;
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
 */
public record PolicyInfo(
        String id, String title, List<VersionInfo> versions, List<AmendmentInfo> amendments, List<FactInfo> facts) {
    /** Copies the lists. */
    public PolicyInfo {
        versions = List.copyOf(versions);
        amendments = List.copyOf(amendments);
        facts = List.copyOf(facts);
    }

    /** A policy of one version, which nothing amends. */
    public PolicyInfo(
            String id, String title, String version, LocalDate from, Optional<LocalDate> to, List<FactInfo> facts) {
        this(id, title, List.of(new VersionInfo(version, from, to)), List.of(), facts);
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
        Map<String, FactInfo> facts = new LinkedHashMap<>();
        newest.facts.forEach(fact -> facts.put(fact.name(), fact));
        versions.forEach(version -> version.facts.forEach(fact -> facts.putIfAbsent(fact.name(), fact)));
        amended.forEach(edition -> edition.facts.forEach(fact -> facts.putIfAbsent(fact.name(), fact)));
        return new PolicyInfo(
                newest.id,
                newest.title,
                versions.stream().map(PolicyInfo::newest).toList(),
                amendments,
                List.copyOf(facts.values()));
    }
}
