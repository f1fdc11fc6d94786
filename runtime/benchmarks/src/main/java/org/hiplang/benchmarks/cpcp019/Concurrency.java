package org.hiplang.benchmarks.cpcp019;

import org.hiplang.runtime.claim.Claim;

/** Layer 2: therapies beside each other. Asked only where two per diems meet on a day, or one has a modifier for it. */
final class Concurrency {
    private final Sheet sheet;
    private final PerDiems perDiems;
    private final long[] settled = new long[Findings.MOST_LINES];
    private final long[] maybeSettled = new long[Findings.MOST_LINES];

    Concurrency(Sheet sheet, PerDiems perDiems) {
        this.sheet = sheet;
        this.perDiems = perDiems;
    }

    void judge(Claim claim) {
        settle();
        long first = 0;
        long maybeFirst = 0;
        long second = 0;
        long maybeSecond = 0;
        for (long rest = sheet.daily(); rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = sheet.bits[line];
            long is = settled[line];
            long maybe = maybeSettled[line];
            if ((kinds & Bits.CONCURRENT) == 0) {
                sameCodeAgain(claim, line);
            }
            if ((kinds & Bits.THERAPY) == 0) {
                continue;
            }
            if ((kinds & Bits.CONCURRENT) == 0) {
                sheet.take(Rule.MODIFIER_FOR_EACH_THERAPY, line, is & first, maybe & maybeFirst);
                first |= is;
                maybeFirst |= maybe;
                continue;
            }
            if ((kinds & Bits.SH) != 0) {
                sheet.take(Rule.ONE_SECOND_THERAPY, line, is & second, maybe & maybeSecond);
                second |= is;
                maybeSecond |= maybe;
            }
            besideFirst(line);
        }
    }

    /** On which days per diems are payable after what settles the therapies of a day: all rules so far, but for injections. */
    private void settle() {
        for (long rest = sheet.daily(); rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            boolean injection = (sheet.bits[line] & Bits.INJECTION_THERAPY) != 0;
            long taken = injection ? perDiems.settledTaken[line] : sheet.taken[line];
            long maybeTaken = injection ? perDiems.settledMaybeTaken[line] : sheet.maybeTaken[line];
            settled[line] = sheet.days[line] & ~maybeTaken;
            maybeSettled[line] = sheet.days[line] & ~taken;
        }
    }

    private void sameCodeAgain(Claim claim, int line) {
        if ((sheet.days[line] & sheet.meeting) == 0) {
            return;
        }
        long before = 0;
        long maybeBefore = 0;
        for (long rest = sheet.daily() & ((1L << line) - 1); rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            if (claim.code(other) == claim.code(line) && (sheet.bits[other] & Bits.CONCURRENT) == 0) {
                before |= settled[other];
                maybeBefore |= maybeSettled[other];
            }
        }
        sheet.take(Rule.SAME_CODE_AGAIN, line, settled[line] & before, maybeSettled[line] & maybeBefore);
    }

    /** A second or third therapy needs others on one of its days. */
    private void besideFirst(int line) {
        long days = sheet.days[line];
        long first = 0;
        long maybeFirst = 0;
        long second = 0;
        long maybeSecond = 0;
        for (long rest = sheet.therapies() & ~(1L << line); rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            if ((sheet.bits[other] & Bits.CONCURRENT) == 0) {
                first |= settled[other];
                maybeFirst |= maybeSettled[other];
            } else if ((sheet.bits[other] & Bits.SH) != 0) {
                second |= settled[other];
                maybeSecond |= maybeSettled[other];
            }
        }
        long kinds = sheet.bits[line];
        boolean alone = (days & maybeFirst) == 0;
        boolean maybeAlone = (days & first) == 0;
        if ((kinds & Bits.SH) != 0) {
            sheet.take(Rule.SECOND_BESIDE_FIRST, line, alone ? days : 0, maybeAlone ? days : 0);
        }
        if ((kinds & Bits.SJ) != 0) {
            sheet.take(
                    Rule.THIRD_BESIDE_SECOND,
                    line,
                    alone || (days & maybeSecond) == 0 ? days : 0,
                    maybeAlone || (days & second) == 0 ? days : 0);
        }
        if ((kinds & Bits.CONCURRENT) == Bits.CONCURRENT) {
            sheet.takeLine(Rule.ONE_MODIFIER, line);
        }
    }
}
