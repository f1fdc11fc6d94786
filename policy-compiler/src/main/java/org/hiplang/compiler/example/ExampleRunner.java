package org.hiplang.compiler.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Example.Expectation;
import org.hiplang.dsl.model.Example.LineVerdict;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.policy.Verdict;
import org.hiplang.runtime.table.Tables;

/** Runs examples against a judge of their policy: the compiled edits or the interpreter. */
public final class ExampleRunner {
    /** Of a line of which nothing is taken. */
    private static final Set<Verdict> WHOLE = Set.of(Verdict.CLEAR, Verdict.NOTED, Verdict.REDUCED);

    private final PolicyEdits edits;

    private final Tables tables;

    /** Runs examples against that judge. */
    public ExampleRunner(PolicyEdits edits) {
        this(edits, Tables.NONE);
    }

    /** Runs examples against that judge with tables in place of its own. */
    public ExampleRunner(PolicyEdits edits, Tables tables) {
        this.edits = edits;
        this.tables = tables;
    }

    /** Runs one example. */
    public ExampleResult run(Example example) {
        Decision decision = edits.judge(
                ExampleClaim.claim(example),
                ExampleClaim.facts(example),
                ExampleClaim.terms(example, edits.info()).tables(tables));
        List<String> failures = new ArrayList<>();
        for (Expectation expectation : example.expectations()) {
            LineDecision line = decision.line(expectation.line());
            if (!isMet(expectation, line)) {
                failures.add(failure(expectation, line));
            }
        }
        return new ExampleResult(example, failures);
    }

    private static boolean isMet(Expectation expected, LineDecision line) {
        boolean verdict = expected.verdict() == LineVerdict.PAID
                ? line.kept().equals(line.billed()) && WHOLE.contains(line.verdict())
                : expected.verdict().name().equals(line.verdict().name());
        boolean paid = expected.paid().map(some -> isPaid(some, line)).orElse(true);
        boolean kept = expected.keptUnits().isEmpty()
                || expected.keptUnits().getAsLong() == line.kept().thousandths();
        boolean includedIn =
                expected.includedIn().isEmpty() || expected.includedIn().equals(line.includedIn());
        boolean asked = expected.asking().isEmpty() || new TreeSet<>(expected.asking()).equals(asked(line));
        return verdict && kept && paid && includedIn && asked && winners(line).containsAll(expected.by());
    }

    private static boolean isPaid(Example.Paid expected, LineDecision line) {
        return line.payment()
                .flatMap(made -> expected.ofDollars() ? made.amount() : Optional.of(made.percent()))
                .filter(amount ->
                        amount.compareTo(BigDecimal.valueOf(expected.amount(), expected.ofDollars() ? 2 : 3)) == 0)
                .isPresent();
    }

    private static Set<String> asked(LineDecision line) {
        return line.asks().stream().map(ask -> ask.fact().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> winners(LineDecision line) {
        return line.findings().stream()
                .filter(Finding::wins)
                .map(finding -> finding.rule().name())
                .toList();
    }

    private static String failure(Expectation expected, LineDecision line) {
        StringBuilder text = new StringBuilder();
        text.append("line ").append(expected.line()).append("\n  expected  ").append(words(expected));
        text.append("\n  got       ").append(words(line));
        for (Finding finding : line.findings()) {
            text.append("\n  why       ")
                    .append(finding.rule().name())
                    .append(finding.wins() ? "" : " (did not win)")
                    .append(": ")
                    .append(finding.because());
        }
        if (line.findings().isEmpty()) {
            text.append("\n  why       ")
                    .append(
                            line.verdict() == Verdict.NOT_JUDGED
                                    ? "its days are outside of those in force, or the policy does not apply to the claim"
                                    : "no rule found anything");
        }
        return text.toString();
    }

    private static String words(Expectation expected) {
        StringBuilder text = new StringBuilder(
                switch (expected.verdict()) {
                    case REDUCED ->
                        "keeps " + new Units(expected.keptUnits().orElse(0)) + " units"
                                + (expected.paid().isPresent() ? " and pays " + paid(expected) : "");
                    case PAID -> "pays " + paid(expected);
                    case INCLUDED -> "included in " + expected.includedIn().orElse(0);
                    case NOT_JUDGED -> "not judged";
                    default -> expected.verdict().name().toLowerCase(Locale.ROOT);
                });
        if (!expected.by().isEmpty()) {
            text.append(" by ").append(String.join(", ", expected.by()));
        }
        if (!expected.asking().isEmpty()) {
            text.append(" asking ").append(String.join(", ", expected.asking()));
        }
        return text.toString();
    }

    private static String paid(Expectation expected) {
        return expected.paid()
                .map(paid -> paid.ofDollars()
                        ? BigDecimal.valueOf(paid.amount(), 2).toPlainString() + " dollars"
                        : new Units(paid.amount()) + " percent")
                .orElse("");
    }

    private static String words(Payment payment) {
        String amount = payment.amount().map(BigDecimal::toPlainString).orElse("an open amount");
        return payment.base()
                        .map(base -> amount + " of " + base.dollars() + " ("
                                + base.of().word() + "), ")
                        .orElse("") + payment.percent().toPlainString() + " percent";
    }

    private static String words(LineDecision line) {
        StringBuilder text = new StringBuilder(line.verdict().word());
        text.append(", keeps ")
                .append(line.kept())
                .append(" of ")
                .append(line.billed())
                .append(" units");
        line.payment().ifPresent(payment -> text.append(", pays ").append(words(payment)));
        line.includedIn().ifPresent(other -> text.append(", included in ").append(other));
        if (!winners(line).isEmpty()) {
            text.append(" by ").append(String.join(", ", winners(line)));
        }
        if (!asked(line).isEmpty()) {
            text.append(" asking ").append(String.join(", ", asked(line)));
        }
        return text.toString();
    }
}
