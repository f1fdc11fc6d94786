package org.hiplang.cli.report;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.VersionInfo;

/** Decisions for people: a table a claim, and under each line why and what is asked. */
public final class TextDecisions implements DecisionReport {
    private static final int VERDICT = 3;
    private static final Set<Integer> FLUSH_RIGHT = Set.of(0, 4);

    private final PrintStream out;
    private final Paint paint;
    private final LineDetails details;

    /** Prints to a stream, which stays open. */
    public TextDecisions(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
        this.details = new LineDetails(paint);
    }

    @Override
    public void decided(Claim claim, Decision decision) {
        out.println(paint.head("claim " + Words.plain(claim.number())) + ", policy "
                + decision.policy().id() + " " + versions(decision) + readings(decision)
                + (decision.applies() ? "" : ": not a claim that this policy judges"));
        Table table = table(claim, decision.lines());
        out.println(table.row(0, (column, cell) -> paint.faint(cell)));
        for (int i = 0; i < decision.lines().size(); i++) {
            LineDecision line = decision.lines().get(i);
            out.println(
                    table.row(i + 1, (column, cell) -> column == VERDICT ? paint.verdict(line.verdict(), cell) : cell));
            if (decision.applies()) {
                details.of(line, decision.policy()).forEach(out::println);
            }
        }
        out.println();
    }

    private static String versions(Decision decision) {
        List<String> versions =
                decision.versions().stream().map(VersionInfo::version).toList();
        return versions.size() > 1
                ? "versions " + String.join(" and ", versions)
                : "version " + decision.version().version();
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
    private static String readings(Decision decision) {
        return decision.readings().entrySet().stream()
                .map(reading -> ", " + reading.getKey() + " read as " + reading.getValue())
                .collect(Collectors.joining());
    }

    private static Table table(Claim claim, List<LineDecision> lines) {
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
                    first.map(LineDetails::clause).orElse(""));
        }
        return table;
    }

    private static String code(Claim claim, int index) {
        List<String> modifiers = claim.modifiers(index);
        return claim.codeText(index) + (modifiers.isEmpty() ? "" : " " + String.join(" ", modifiers));
    }
}
