package org.hiplang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.cli.report.ReadingCount;
import org.hiplang.cli.report.ReadingReport;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/** Judges each claim once more under every other word of every reading, and counts what comes out otherwise. */
final class CountingReadings implements Work<PolicyEdits, CountingReadings.Judged, CountingReadings.Counts> {
    private final Bench bench;
    private final ReadingReport report;
    private final Counts all;

    CountingReadings(Bench bench, ReadingReport report) {
        this.bench = bench;
        this.report = report;
        this.all = new Counts(bench);
    }

    /**
     * The decision under the readings in force, and one for each of the policy's counts.
     *
     * @param otherwise in the order of the counts
     */
    record Judged(PolicyEdits policy, Decision inForce, List<Decision> otherwise) {}

    /** What was counted of some claims. */
    static final class Counts implements Page<Judged> {
        private final Map<PolicyEdits, List<ReadingCount>> ofPolicies = new LinkedHashMap<>();

        private Counts(Bench bench) {
            bench.policies().forEach(policy -> ofPolicies.put(policy, counts(policy.info(), bench.terms())));
        }

        private static List<ReadingCount> counts(PolicyInfo policy, Terms terms) {
            List<ReadingCount> counts = new ArrayList<>();
            policy.readings()
                    .forEach(reading -> reading.options().stream()
                            .filter(option -> !option.word().equals(terms.word(reading)))
                            .forEach(option ->
                                    counts.add(new ReadingCount(policy, reading, terms.word(reading), option))));
            return counts;
        }

        private List<ReadingCount> of(PolicyEdits policy) {
            return ofPolicies.getOrDefault(policy, List.of());
        }

        @Override
        public void take(Claim claim, Judged judged) {
            List<ReadingCount> counts = of(judged.policy());
            for (int i = 0; i < counts.size(); i++) {
                counts.get(i).add(judged.inForce(), judged.otherwise().get(i));
            }
        }

        @Override
        public void refused(Refusal refusal) {
            // Standard error says it; what is written counts readings and nothing else.
        }

        private void add(Counts more) {
            ofPolicies.forEach((policy, counts) -> {
                for (int i = 0; i < counts.size(); i++) {
                    counts.get(i).add(more.of(policy).get(i));
                }
            });
        }
    }

    @Override
    public List<PolicyEdits> judges() {
        return bench.policies();
    }

    @Override
    public String name(PolicyEdits policy) {
        return "policy " + policy.info().id();
    }

    @Override
    public Judged judge(PolicyEdits policy, Claim claim, Facts known, Terms terms, Totals totals) {
        Terms own = terms.of(policy.info());
        List<Decision> otherwise = all.of(policy).stream()
                .map(count -> own.reading(count.reading().name(), count.word().word()))
                .map(other -> settled(policy.judge(claim, known, other)))
                .toList();
        return new Judged(policy, settled(policy.judge(claim, known, own)), otherwise);
    }

    /** A mistake in an edit jar shows where the claim is judged, and not where its decision is counted. */
    private static Decision settled(Decision decision) {
        decision.lines();
        return decision;
    }

    @Override
    public Counts page() {
        return new Counts(bench);
    }

    @Override
    public void add(Counts page) {
        all.add(page);
    }

    @Override
    public void end(Totals totals) {
        report.counted(all.ofPolicies, totals);
    }
}
