package org.hiplang.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.decision.Pays;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** What stands under a line of the table: why, what else was found, what is asked. */
final class LineDetails {
    private static final String INDENT = " ".repeat(8);

    private final Paint paint;
    private final List<PolicyInfo> policies;
    private final boolean together;

    private LineDetails(Paint paint, List<PolicyInfo> policies, boolean together) {
        this.paint = paint;
        this.policies = policies;
        this.together = together;
    }

    /** Of what one policy decided. */
    static LineDetails of(Paint paint, PolicyInfo policy) {
        return new LineDetails(paint, List.of(policy), false);
    }

    /** Of what these policies decided together: each clause is told with its policy. */
    static LineDetails together(Paint paint, List<PolicyInfo> policies) {
        return new LineDetails(paint, policies, true);
    }

    /** The finding whose reason stands in the table: the first of those that gave the line its verdict. */
    static Optional<Finding> first(LineDecision line) {
        return line.findings().stream().filter(Finding::wins).findFirst();
    }

    /** As {@code CO-107 N349}; nothing where nothing was taken yet, as no remittance says it then. */
    static String reason(Finding finding) {
        return finding.reason()
                .map(reason -> Stream.concat(Stream.of(reason.group() + "-" + reason.carc()), reason.rarcs().stream())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** As {@code N23, Reimbursement Information 1}. */
    String clause(Finding finding) {
        RuleInfo rule = finding.rule();
        return (together ? rule.policy() + " " : "")
                + rule.statement().map(statement -> statement + ", ").orElse("")
                + rule.cites();
    }

    List<String> of(LineDecision line) {
        List<String> details = new ArrayList<>();
        Optional<Finding> first = first(line);
        for (Finding finding : line.findings()) {
            String more = first.equals(Optional.of(finding)) ? "" : sources(finding);
            details.add(detail(finding.wins() ? "why" : "also", found(finding) + more));
            said(finding).ifPresent(message -> details.add(detail("says", message)));
        }
        line.payment().flatMap(LineDetails::paid).ifPresent(paid -> details.add(detail("paid", paid)));
        if (!line.governedBy().isEmpty()) {
            details.add(detail("by", Words.sources(line.governedBy()) + ", which " + governs(line)));
        }
        line.asks().forEach(ask -> details.add(detail("ask", asked(ask, line.line()))));
        if (!line.notJudged().isEmpty()) {
            details.add(detail("but", "not judged on " + line.notJudged().words() + ": " + inForce()));
        }
        return details;
    }

    /** Nothing where nobody knows what the line is worth: the findings say the share. */
    private static Optional<String> paid(Payment payment) {
        String amount = payment.amount().map(BigDecimal::toPlainString).orElse("not known yet");
        return payment.base()
                .map(base -> amount + " of " + base.dollars().toPlainString() + " ("
                        + base.of().word() + ")");
    }

    /** The words for the provider, where they are about this line. */
    private static Optional<String> said(Finding finding) {
        return finding.wins()
                ? finding.message()
                        .filter(message ->
                                finding.rule().reason().orElseThrow().message().hasValues())
                : Optional.empty();
    }

    private static String governs(LineDecision line) {
        if (line.findings().stream().anyMatch(finding -> finding.rule().isDisagreement())) {
            return "do not agree";
        }
        return line.governedBy().size() > 1 ? "govern over the policy" : "governs over the policy";
    }

    private String inForce() {
        return policies.stream().map(this::inForce).collect(Collectors.joining(", "));
    }

    private String inForce(PolicyInfo policy) {
        return policy.versions().stream()
                .map(version -> (together ? policy.id() + " " : "") + "version " + version.version()
                        + " is in force from " + version.from()
                        + version.to().map(last -> " to " + last).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private String detail(String label, String text) {
        return INDENT + paint.faint(String.format("%-4s", label)) + "  " + text;
    }

    private static String found(Finding finding) {
        String what = verdict(finding)
                + (finding.includedIn().isPresent()
                        ? " in line " + finding.includedIn().getAsInt()
                        : "");
        String units = finding.units().equals(Units.ZERO)
                ? ""
                : " (" + finding.units() + (finding.units().equals(Units.of(1)) ? " unit)" : " units)");
        List<Integer> others = finding.with().stream()
                .filter(other -> other != finding.includedIn().orElse(0))
                .toList();
        List<String> seen = new ArrayList<>();
        if (!others.isEmpty()) {
            seen.add(Words.lines(others));
        }
        seen.addAll(Words.earlier(finding.earlier()));
        String with = seen.isEmpty() ? "" : "; see " + String.join(", ", seen);
        return what + " on " + finding.days().words() + units + ": " + finding.because() + with;
    }

    private static String verdict(Finding finding) {
        boolean open = finding.verdict() == Verdict.PENDED;
        return finding.pays()
                .filter(pays -> !open)
                .map(LineDetails::pays)
                .orElse(finding.verdict().word());
    }

    private static String pays(Pays pays) {
        return pays instanceof Pays.AtMost most
                ? "at most " + most.dollars().toPlainString() + " dollars paid"
                        + (most.forEachUnit() ? " for each unit" : "")
                : ((Pays.Percent) pays).percent().toPlainString() + " percent paid";
    }

    private String sources(Finding finding) {
        return Stream.of(reason(finding), clause(finding))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ", " [", "]"));
    }

    private static String asked(Ask ask, int line) {
        String where = ask.line().isPresent() && ask.line().getAsInt() != line
                ? " of line " + ask.line().getAsInt()
                : ask.earlier()
                        .map(earlier -> " of " + Words.earlier(List.of(earlier)).get(0))
                        .orElse("");
        String proof = ask.fact().proof().isEmpty() ? "" : ": " + ask.fact().proof();
        return ask.fact().name() + where + " on " + ask.days().words() + proof;
    }
}
