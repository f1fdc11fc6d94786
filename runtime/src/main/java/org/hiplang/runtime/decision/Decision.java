package org.hiplang.runtime.decision;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.VersionInfo;
import org.jspecify.annotations.Nullable;

/**
 * What one policy decided of one claim. Immutable; what became of the lines may be settled when it is first asked for, and
 * then stays. Two decisions are equal where they say the same.
 */
public final class Decision {
    private final String claim;
    private final PolicyInfo policy;
    private final boolean applies;
    private final List<VersionInfo> versions;
    private final Map<String, String> readings;
    private @Nullable Supplier<List<LineDecision>> unsettled;
    private @Nullable List<LineDecision> lines;

    /**
     * A decision.
     *
     * @param claim the claim's control number
     * @param policy the policy
     * @param applies whether the claim is one that the policy judges at all, whatever its dates
     * @param versions the versions that judged some day of it, the oldest first
     * @param lines one decision a line, by line number
     * @param readings the words of readings in force that are not those the policy's author put in force, by the reading's
     *     name
     */
    public Decision(
            String claim,
            PolicyInfo policy,
            boolean applies,
            List<VersionInfo> versions,
            List<LineDecision> lines,
            Map<String, String> readings) {
        this(claim, policy, applies, versions, () -> lines, readings);
        this.lines = List.copyOf(lines);
        this.unsettled = null;
    }

    /**
     * A decision of which the lines are settled when they are first asked for.
     *
     * @param lines settles them; asked once
     */
    public Decision(
            String claim,
            PolicyInfo policy,
            boolean applies,
            List<VersionInfo> versions,
            Supplier<List<LineDecision>> lines,
            Map<String, String> readings) {
        this.claim = claim;
        this.policy = policy;
        this.applies = applies;
        this.versions = List.copyOf(versions);
        this.unsettled = lines;
        this.readings = readings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /** The claim's control number. */
    public String claim() {
        return claim;
    }

    /** The policy. */
    public PolicyInfo policy() {
        return policy;
    }

    /** Whether the claim is one that the policy judges at all, whatever its dates. */
    public boolean applies() {
        return applies;
    }

    /** The versions that judged some day of it, the oldest first. */
    public List<VersionInfo> versions() {
        return versions;
    }

    /** One decision a line, by line number. */
    public synchronized List<LineDecision> lines() {
        List<LineDecision> settled = lines;
        if (settled == null) {
            settled = List.copyOf(Objects.requireNonNull(unsettled).get());
            lines = settled;
            unsettled = null;
        }
        return settled;
    }

    /** The words of readings in force that are not those the policy's author put in force, by the reading's name, in order. */
    public Map<String, String> readings() {
        return readings;
    }

    /**
     * The decision on the line of that number.
     *
     * @throws NoSuchElementException if the claim has no such line
     */
    public LineDecision line(int number) {
        return lines().stream()
                .filter(line -> line.line() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the claim has no line " + number));
    }

    /** The version that judged; the newest where several did, and of all there are where none did. */
    public VersionInfo version() {
        return versions.isEmpty() ? policy.newest() : versions.get(versions.size() - 1);
    }

    /** The amendments that govern some line, by name. */
    public List<AmendmentInfo> amendments() {
        return lines().stream()
                .flatMap(line -> line.governedBy().stream())
                .distinct()
                .sorted(Comparator.comparing(AmendmentInfo::name))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision decision
                && claim.equals(decision.claim)
                && policy.equals(decision.policy)
                && applies == decision.applies
                && versions.equals(decision.versions)
                && readings.equals(decision.readings)
                && lines().equals(decision.lines());
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, policy, applies, versions, readings, lines());
    }

    @Override
    public String toString() {
        return "Decision[claim=" + claim + ", policy=" + policy.id() + ", applies=" + applies + ", lines=" + lines()
                + "]";
    }
}
