package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.DayUnits;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.Verdict;

/**
 * What a decision comes to for whoever billed the line; by which rules, and in which words, does not matter.
 *
 * @param reasons what the remittance says
 */
record Outcome(
        Verdict verdict,
        Units pended,
        DayUnits keptByDay,
        OptionalInt includedIn,
        List<Ask> asks,
        Set<Adjustment> reasons,
        Optional<Payment> payment) {
    static Outcome of(LineDecision line) {
        return new Outcome(
                line.verdict(),
                line.pended(),
                line.keptByDay(),
                line.includedIn(),
                line.asks(),
                line.findings().stream()
                        .filter(Finding::wins)
                        .flatMap(finding -> finding.reason().map(Adjustment::of).stream())
                        .collect(Collectors.toSet()),
                line.payment());
    }

    /** The same without a remark, which takes nothing. */
    Outcome unnoted() {
        return verdict == Verdict.NOTED
                ? new Outcome(Verdict.CLEAR, pended, keptByDay, includedIn, asks, reasons, payment)
                : this;
    }

    /** What is decided, in few words: {@code denied, PR-97 M15}. */
    String words() {
        String codes = reasons.stream().map(Adjustment::words).sorted().collect(Collectors.joining(", "));
        String in = includedIn.isPresent() ? " in line " + includedIn.getAsInt() : "";
        String paid =
                payment.map(made -> ", " + made.percent() + " percent paid").orElse("");
        return verdict.word() + in + (codes.isEmpty() ? "" : " (" + codes + ")") + paid;
    }

    /** The codes of a reason. */
    private record Adjustment(String group, String carc, List<String> rarcs) {
        static Adjustment of(Reason reason) {
            return new Adjustment(reason.group(), reason.carc(), reason.rarcs());
        }

        String words() {
            return group + "-" + carc + rarcs.stream().map(rarc -> " " + rarc).collect(Collectors.joining());
        }
    }
}
