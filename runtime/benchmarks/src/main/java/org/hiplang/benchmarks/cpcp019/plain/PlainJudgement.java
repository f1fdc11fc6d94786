package org.hiplang.benchmarks.cpcp019.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.PlainFinding;
import org.hiplang.benchmarks.cpcp019.Rule;
import org.hiplang.runtime.judge.Truth;
import org.jspecify.annotations.Nullable;

/** One plain claim while it is judged: its lines, and what was found so far. */
final class PlainJudgement {
    private final PlainClaim claim;
    private final List<PlainFinding> findings = new ArrayList<>();

    PlainJudgement(PlainClaim claim) {
        this.claim = claim;
    }

    List<PlainLine> lines() {
        return claim.lines();
    }

    List<PlainFinding> findings() {
        return findings;
    }

    /** Asks a rule about each day of each line with a code of the set. */
    void eachDay(Rule rule, Set<String> codes, BiFunction<PlainLine, LocalDate, Truth> holds) {
        for (PlainLine line : claim.lines()) {
            if (codes.contains(line.code())) {
                for (LocalDate day = PlainDays.first(line); !day.isAfter(line.last()); day = day.plusDays(1)) {
                    find(rule, line, day, holds.apply(line, day));
                }
            }
        }
    }

    /** Asks a rule about each line with a code of the set. */
    void eachLine(Rule rule, Set<String> codes, Function<PlainLine, Truth> holds) {
        for (PlainLine line : claim.lines()) {
            if (codes.contains(line.code()) && !line.last().isBefore(PlainDays.FROM)) {
                findLine(rule, line, holds.apply(line));
            }
        }
    }

    void findLine(Rule rule, PlainLine line, Truth truth) {
        for (LocalDate day = PlainDays.first(line); !day.isAfter(line.last()); day = day.plusDays(1)) {
            find(rule, line, day, truth);
        }
    }

    void find(Rule rule, PlainLine line, LocalDate day, Truth truth) {
        if (truth != Truth.NO) {
            findings.add(new PlainFinding(rule, line, day, truth == Truth.YES));
        }
    }

    /** Whether a line with a code of the set covers the day. */
    boolean covers(Set<String> codes, LocalDate day) {
        for (PlainLine line : claim.lines()) {
            if (codes.contains(line.code()) && line.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of which that is so covers the day. */
    Truth covers(LocalDate day, Function<PlainLine, Truth> which) {
        Truth any = Truth.NO;
        for (PlainLine line : claim.lines()) {
            if (line.covers(day)) {
                any = any.or(which.apply(line));
            }
        }
        return any;
    }

    /** Whether another line of which that is so on a day covers one of the days of a line. */
    Truth coversOneOfItsDays(
            PlainLine line, Predicate<PlainLine> which, BiFunction<PlainLine, LocalDate, Truth> holds) {
        Truth any = Truth.NO;
        for (PlainLine other : claim.lines()) {
            if (which.test(other)) {
                for (LocalDate day = PlainDays.first(line); !day.isAfter(line.last()); day = day.plusDays(1)) {
                    if (other.covers(day)) {
                        any = any.or(holds.apply(other, day));
                    }
                }
            }
        }
        return any;
    }

    /** Whether a line is payable on a day, as far as all rules found. */
    Truth payable(PlainLine line, LocalDate day) {
        return payable(line, day, null);
    }

    /** Whether a line is payable on a day, as far as those rules found. */
    Truth payable(PlainLine line, LocalDate day, @Nullable Set<Rule> rules) {
        Truth payable = Truth.YES;
        for (PlainFinding finding : findings) {
            if (finding.line().number() == line.number()
                    && finding.day().equals(day)
                    && (rules == null || rules.contains(finding.rule()))) {
                if (finding.sure()) {
                    return Truth.NO;
                }
                payable = Truth.UNKNOWN;
            }
        }
        return payable;
    }
}
