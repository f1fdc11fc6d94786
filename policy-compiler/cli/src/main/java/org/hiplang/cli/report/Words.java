package org.hiplang.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.policy.AmendmentInfo;

/** How numbers and days are put into words. */
public final class Words {
    private Words() {}

    /** A number and what it counts: {@code 1 line}, {@code 2 lines}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Text of a file as a terminal may show it: control characters would be orders to the terminal. */
    public static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The first and the last day, or the only one. */
    public static String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    /** Line numbers, or nothing: {@code line 2}, {@code lines 2, 3}. */
    static String lines(List<Integer> numbers) {
        String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (numbers.size() == 1 ? "line " : "lines ") + listed;
    }

    /** Lines of other claims, claim by claim: {@code claim A-17 lines 2, 3}. */
    static List<String> earlier(List<EarlierLine> lines) {
        SortedMap<String, List<Integer>> byClaim = new TreeMap<>();
        lines.forEach(line -> byClaim.computeIfAbsent(line.claim(), claim -> new ArrayList<>())
                .add(line.line()));
        return byClaim.entrySet().stream()
                .map(claim -> "claim " + plain(claim.getKey()) + " " + lines(claim.getValue()))
                .toList();
    }

    /** The documents of amendments: {@code GOLD-PPO-2021 and HOME-IV-2021}. */
    static String sources(List<AmendmentInfo> amendments) {
        return amendments.stream().map(AmendmentInfo::document).collect(Collectors.joining(" and "));
    }
}
