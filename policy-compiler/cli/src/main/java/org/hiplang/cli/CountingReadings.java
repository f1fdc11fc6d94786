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
final class CountingReadings implements Work<PolicyEdits, CountingReadings.Judged> {
    private final ReadingReport report;
    private final Map<PolicyEdits, List<ReadingCount>> counts = new LinkedHashMap<>();

    CountingReadings(Bench bench, ReadingReport report) {
        this.report = report;
        bench.policies().forEach(policy -> counts.put(policy, counts(policy.info(), bench.terms())));
    }

    /**
     * The decision under the readings in force, and one for each of the policy's counts.
     *
     * @param otherwise in the order of the counts
     */
    record Judged(List<ReadingCount> counts, Decision inForce, List<Decision> otherwise) {}

    private static List<ReadingCount> counts(PolicyInfo policy, Terms terms) {
        List<ReadingCount> counts = new ArrayList<>();
        policy.readings()
                .forEach(reading -> reading.options().stream()
                        .filter(option -> !option.word().equals(terms.word(reading)))
                        .forEach(option -> counts.add(new ReadingCount(policy, reading, terms.word(reading), option))));
        return counts;
    }

    @Override
    public List<PolicyEdits> judges() {
        return List.copyOf(counts.keySet());
    }

    @Override
    public String name(PolicyEdits policy) {
        return "policy " + policy.info().id();
    }

    @Override
    public Judged judge(PolicyEdits policy, Claim claim, Facts known, Terms terms) {
        Terms own = terms.of(policy.info());
        List<ReadingCount> mine = counts.getOrDefault(policy, List.of());
        List<Decision> otherwise = mine.stream()
                .map(count -> own.reading(count.reading().name(), count.word().word()))
                .map(other -> policy.judge(claim, known, other))
                .toList();
        return new Judged(mine, policy.judge(claim, known, own), otherwise);
    }

    @Override
    public void take(Claim claim, Judged judged, Totals totals) {
        for (int i = 0; i < judged.counts().size(); i++) {
            judged.counts().get(i).add(judged.inForce(), judged.otherwise().get(i));
        }
    }

    @Override
    public void refused(Refusal refusal) {
        // Standard error says it; what is written counts readings and nothing else.
    }

    @Override
    public void end(Totals totals) {
        report.counted(counts, totals);
    }
}
