package org.hiplang.benchmarks.cpcp019;

import java.time.LocalDate;
import java.util.Arrays;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;

/**
 * A claim laid out for its rules: its lines by group, their days as bits, and what was taken of them so far. Used again for
 * the next claim.
 *
 * <p>Whether a line is payable is {@link #taken} and {@link #maybeTaken}: no rule of the policy gives way to one that is not
 * counted where the payability of its lines is asked, so what any of them takes is taken, whichever wins.
 */
final class Sheet {
    private static final int LAST_BIT = 63;

    /** Units are in thousandths. */
    static final long WHOLE_UNIT = 1000;

    private static final int HOME = Codes.pair("12");

    /** In force from here on. */
    static final int FROM = Math.toIntExact(LocalDate.of(2020, 9, 1).toEpochDay());

    /** By group, all bits of the per diems of which two may not meet unnoticed. */
    private static final long[] DAILY = {0, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    final Findings found = new Findings();

    // Of each line.
    final char[] profiles = new char[Findings.MOST_LINES];
    final long[] bits = new long[Findings.MOST_LINES];
    /** Days on which the policy is in force. */
    final long[] days = new long[Findings.MOST_LINES];
    /** Days that some rule takes. */
    final long[] taken = new long[Findings.MOST_LINES];
    /** Days that some rule takes or may take. */
    final long[] maybeTaken = new long[Findings.MOST_LINES];

    // Of each group, of what is in force.
    final long[] lines = new long[Group.COUNT];
    final long[] cover = new long[Group.COUNT];

    /** What is so of any line. */
    long any;

    /** The first day of service, which is bit 0. */
    int first;

    /** The lines that are of the code and first day of one before, or look so. */
    long repeats;

    /** The lines with more units than days. */
    long crowded;

    /** Days on which two per diems meet, incidental ones aside. */
    long meeting;

    /** Whether anything is taken, or may be. */
    boolean takes;

    /** The first pass, which ORs what is known of the codes; whether the policy applies to the claim. */
    boolean applies(Claim claim) {
        int size = claim.lines();
        long all = 0;
        for (int line = 0; line < size; line++) {
            int profile = CodeTable.profile(claim.code(line));
            long kinds = CodeTable.bits(profile);
            profiles[line] = (char) profile;
            bits[line] = kinds;
            all |= kinds;
        }
        any = all;
        return (all & Bits.APPLIES) != 0 || isAtHome(claim, size);
    }

    private static boolean isAtHome(Claim claim, int size) {
        for (int line = 0; line < size; line++) {
            if (claim.place(line) == HOME) {
                return true;
            }
        }
        return false;
    }

    /** The second pass: modifiers, days and groups. */
    void lay(Claim claim) {
        int base = claim.from();
        if (claim.to() - base > LAST_BIT) {
            throw new IllegalArgumentException("more than 64 days");
        }
        takes = false;
        Arrays.fill(lines, 0);
        Arrays.fill(cover, 0);
        long inForce = daysBetween(FROM, Integer.MAX_VALUE, base);
        int size = claim.lines();
        long all = any;
        long seen = 0;
        long again = 0;
        long crowd = 0;
        long daily = 0;
        long met = 0;
        for (int line = 0; line < size; line++) {
            int from = claim.firstDay(line);
            int to = claim.lastDay(line);
            long modifiers = claim.packedModifiers(line);
            if (modifiers != 0) {
                long more = LineTables.modifiers(modifiers);
                bits[line] |= more;
                all |= more;
            }
            long covered = ((-1L >>> (LAST_BIT - (to - from))) << (from - base)) & inForce;
            days[line] = covered;
            taken[line] = 0;
            maybeTaken[line] = 0;
            int group = CodeTable.group(profiles[line]);
            lines[group] |= covered == 0 ? 0 : 1L << line;
            cover[group] |= covered;
            long perDiem = covered & DAILY[group];
            met |= perDiem & daily;
            daily |= perDiem;
            crowd |= ((WHOLE_UNIT * (to - from + 1) - claim.units(line)) >>> LAST_BIT) << line;
            // Lines of one code and first day have one mark; others seldom have.
            int code = claim.code(line);
            long mark = 1L << (code + (code >>> 7) + 5 * from); // its low six bits
            again |= (seen & mark) == 0 ? 0 : 1L << line;
            seen |= mark;
        }
        any = all;
        first = base;
        repeats = again;
        crowded = crowd;
        meeting = met;
    }

    /** All lines of per diems. */
    long perDiems() {
        return daily() | lines[Group.INCIDENTAL];
    }

    /** Those of them that are not incidental to a drug. */
    long daily() {
        return therapies() | lines[Group.CATHETER_CARE] | lines[Group.INJECTION_THERAPY];
    }

    long therapies() {
        return lines[Group.DRUG_THERAPY] | lines[Group.NUTRITION] | lines[Group.HYDRATION] | lines[Group.OTHER_THERAPY];
    }

    /** The days that lines of a kind cover. */
    long covered(long of, long kind) {
        long covered = 0;
        for (long rest = of; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            covered |= (bits[line] & kind) != 0 ? days[line] : 0;
        }
        return covered;
    }

    /** The bits of the days between two, both included. */
    static long daysBetween(int from, int to, int first) {
        long begin = Math.max(0, (long) from - first);
        long end = Math.min(LAST_BIT, (long) to - first);
        return begin > end ? 0 : (-1L >>> (LAST_BIT - (end - begin))) << begin;
    }

    /** Writes down what takes days of a line, or may. */
    void take(Rule rule, int line, long sure, long maybe) {
        if (maybe != 0) {
            found.add(rule, line, sure, maybe);
            taken[line] |= sure;
            maybeTaken[line] |= maybe;
            takes = true;
        }
    }

    /** The same of a whole line. */
    void takeLine(Rule rule, int line) {
        take(rule, line, days[line], days[line]);
    }

    /** Writes down what takes days of a line whose payability nothing asks for. */
    void find(Rule rule, int line, long sure, long maybe) {
        found.add(rule, line, sure, maybe);
    }

    /** What is part of something that covers one of the line's days. */
    void include(Rule rule, int line, long paid, long maybePaid) {
        long covered = days[line];
        found.add(rule, line, (covered & paid) != 0 ? covered : 0, (covered & maybePaid) != 0 ? covered : 0);
    }
}
