package org.hiplang.benchmarks.eight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;

/**
 * What a rule finds on days that follow one another, as an application without packed claims says it.
 *
 * @param rule the rule
 * @param line the line's number
 * @param first the first of the days
 * @param last the last
 */
public record PlainFinding(EightRule rule, int line, LocalDate first, LocalDate last) {
    /** Of one day. */
    public PlainFinding(EightRule rule, PlainLine line, LocalDate day) {
        this(rule, line.number(), day, day);
    }

    /** Of a whole line. */
    public PlainFinding(EightRule rule, PlainLine line) {
        this(rule, line.number(), line.first(), line.last());
    }

    /** The same findings, one a rule and line. */
    public static List<Found> found(PlainClaim claim, List<PlainFinding> findings) {
        LocalDate first = claim.lines().stream()
                .map(PlainLine::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<EightRule, Map<Integer, Long>> days = findings.stream()
                .collect(Collectors.groupingBy(
                        PlainFinding::rule,
                        TreeMap::new,
                        Collectors.toMap(
                                finding -> finding.line - 1,
                                finding -> finding.days(first),
                                (some, more) -> some | more)));
        return days.entrySet().stream()
                .flatMap(rule -> rule.getValue().entrySet().stream()
                        .map(line -> new Found(rule.getKey(), line.getKey(), line.getValue())))
                .toList();
    }

    private long days(LocalDate claimFirst) {
        long bits = 0;
        for (long day = ChronoUnit.DAYS.between(claimFirst, first);
                day <= ChronoUnit.DAYS.between(claimFirst, last);
                day++) {
            bits |= 1L << day;
        }
        return bits;
    }
}
