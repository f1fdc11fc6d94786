package org.hiplang.cli.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;

/**
 * The facts of a run, by claim, and which claims they have met. Several threads may ask what is known of a claim; one
 * meets the claims.
 */
public final class FactTable {
    private final Rows rows;
    private final Map<String, List<FactRow>> byClaim = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();

    FactTable(Rows rows, List<FactRow> facts) {
        this.rows = rows;
        facts.forEach(row ->
                byClaim.computeIfAbsent(row.claim(), claim -> new ArrayList<>()).add(row));
    }

    /** No facts. */
    public static FactTable empty() {
        return new FactTable(new Rows(""), List.of());
    }

    /** What is known of a claim. */
    public Facts of(Claim claim) {
        List<FactRow> known = byClaim.get(claim.number());
        if (known == null) {
            return Facts.NONE;
        }
        Facts.Builder facts = Facts.builder();
        known.forEach(row -> facts.put(row.line(), row.day(), row.fact(), row.value()));
        return facts.build();
    }

    /** Whether a row names the claim of that number. */
    public boolean names(String claim) {
        return byClaim.containsKey(claim);
    }

    /** What is wrong with the lines and days of the claim's rows. */
    public List<Problem> problems(Claim claim) {
        return byClaim.getOrDefault(claim.number(), List.of()).stream()
                .flatMap(row -> problem(row, claim).stream())
                .toList();
    }

    /** Meets a claim, be it that it was refused; only numbers that rows name are kept: a run is longer than memory is wide. */
    public void meet(String claim) {
        if (names(claim)) {
            met.add(claim);
        }
    }

    /** The rows whose claims were not met. */
    public List<Problem> unmet() {
        return byClaim.entrySet().stream()
                .filter(entry -> !met.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(Comparator.comparing(FactRow::number))
                .map(row -> rows.problem(CliCode.UNKNOWN_CLAIM, row.number(), "there is no claim of that number"))
                .toList();
    }

    private Optional<Problem> problem(FactRow row, Claim claim) {
        if (row.line().isPresent() && claim.indexOf(row.line().getAsInt()) < 0) {
            return Optional.of(
                    rows.problem(CliCode.UNKNOWN_LINE, row.number(), "the claim has no line of that number"));
        }
        if (row.day().isPresent() && !isServed(row.day().get(), row.line(), claim)) {
            String whose = row.line().isPresent() ? "the line" : "any line of the claim";
            return Optional.of(rows.problem(CliCode.FACT_DAY, row.number(), "the day is not a day of " + whose));
        }
        return Optional.empty();
    }

    private static boolean isServed(LocalDate day, OptionalInt lineNumber, Claim claim) {
        long epochDay = day.toEpochDay();
        for (int line = 0; line < claim.lines(); line++) {
            boolean meant = lineNumber.isEmpty() || lineNumber.getAsInt() == claim.lineNumber(line);
            if (meant && claim.firstDay(line) <= epochDay && epochDay <= claim.lastDay(line)) {
                return true;
            }
        }
        return false;
    }
}
