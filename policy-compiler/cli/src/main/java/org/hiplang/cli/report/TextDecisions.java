package org.hiplang.cli.report;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Share;
import org.hiplang.runtime.policy.VersionInfo;

/** Decisions for people: a table a claim, and under each line why and what is asked. */
public final class TextDecisions implements DecisionReport {
    private static final int VERDICT = 3;
    private static final Set<Integer> FLUSH_RIGHT = Set.of(0, 4);

    private final PrintStream out;
    private final Paint paint;

    /** Prints to a stream, which stays open. */
    public TextDecisions(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    @Override
    public void decided(Claim claim, Decision decision) {
        out.println(paint.head("claim " + Words.plain(claim.number())) + ", policy "
                + decision.policy().id() + " " + versions(decision.versions(), decision.version())
                + readings(decision.readings())
                + (decision.applies() ? "" : ": not a claim that this policy judges"));
        lines(claim, decision.lines(), LineDetails.of(paint, decision.policy()), decision.applies());
    }

    @Override
    public void decided(Claim claim, JointDecision decision) {
        out.println(paint.head("claim " + Words.plain(claim.number())) + ", policies "
                + decision.policies().stream().map(TextDecisions::share).collect(Collectors.joining("; ")));
        LineDetails details = LineDetails.together(
                paint, decision.policies().stream().map(Share::policy).toList());
        boolean any = decision.policies().stream().anyMatch(Share::applies);
        lines(claim, decision.lines(), details, any);
    }

    private static String share(Share share) {
        return share.policy().id() + " " + versions(share.versions(), share.version()) + readings(share.readings())
                + (share.applies() ? "" : ", which does not judge this claim");
    }

    private void lines(Claim claim, List<LineDecision> lines, LineDetails details, boolean explained) {
        Table table = table(claim, lines, details);
        out.println(table.row(0, (column, cell) -> paint.faint(cell)));
        for (int i = 0; i < lines.size(); i++) {
            LineDecision line = lines.get(i);
            out.println(
                    table.row(i + 1, (column, cell) -> column == VERDICT ? paint.verdict(line.verdict(), cell) : cell));
            if (explained) {
                details.of(line).forEach(out::println);
            }
        }
        out.println();
    }

    private static String versions(List<VersionInfo> judgedBy, VersionInfo newest) {
        return judgedBy.size() > 1
                ? "versions " + judgedBy.stream().map(VersionInfo::version).collect(Collectors.joining(" and "))
                : "version " + newest.version();
    }

    @Override
    public void refused(Refusal refusal) {
        out.println(paint.bad(refusal.toString()));
        out.println();
    }

    @Override
    public void end(Totals totals) {
        out.println(totals);
    }

    @Override
    public void close() {
        out.flush();
    }

    /** Those that are not the author's. */
    private static String readings(Map<String, String> readings) {
        return readings.entrySet().stream()
                .map(reading -> ", " + reading.getKey() + " read as " + reading.getValue())
                .collect(Collectors.joining());
    }

    private static Table table(Claim claim, List<LineDecision> lines, LineDetails details) {
        Table table = new Table(FLUSH_RIGHT);
        table.add("line", "code", "dates", "verdict", "kept", "reason", "clause");
        for (LineDecision line : lines) {
            int index = claim.indexOf(line.line());
            Optional<Finding> first = LineDetails.first(line);
            table.add(
                    String.valueOf(line.line()),
                    code(claim, index),
                    Words.range(
                            LocalDate.ofEpochDay(claim.firstDay(index)), LocalDate.ofEpochDay(claim.lastDay(index))),
                    line.verdict().word(),
                    line.kept() + "/" + line.billed(),
                    first.map(LineDetails::reason).orElse(""),
                    first.map(details::clause).orElse(""));
        }
        return table;
    }

    private static String code(Claim claim, int index) {
        List<String> modifiers = claim.modifiers(index);
        return claim.codeText(index) + (modifiers.isEmpty() ? "" : " " + String.join(" ", modifiers));
    }
}
