package org.hiplang.benchmarks.cpcp019;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.LineDetail;

/** Layer 0, of any line: what is billed must be valid. Asked only where the pass over the lines saw that there may be something. */
final class Validity {
    private final Sheet sheet;

    Validity(Sheet sheet) {
        this.sheet = sheet;
    }

    void judge(Claim claim) {
        for (long rest = sheet.repeats; rest != 0; rest &= rest - 1) {
            duplicate(claim, Long.numberOfTrailingZeros(rest));
        }
        if ((sheet.any & (Bits.CONCURRENT | Bits.LAPSES)) != 0) {
            for (int line = 0; line < claim.lines(); line++) {
                invalid(claim, line);
            }
        }
    }

    /** A line of which nothing tells it from an earlier one. */
    private void duplicate(Claim claim, int line) {
        for (int other = 0; other < line; other++) {
            if (claim.code(line) == claim.code(other)
                    && claim.firstDay(line) == claim.firstDay(other)
                    && claim.lastDay(line) == claim.lastDay(other)
                    && isTheSame(claim, line, other)) {
                sheet.takeLine(Rule.DUPLICATE_LINE, line);
                return;
            }
        }
    }

    private static boolean isTheSame(Claim claim, int line, int other) {
        LineDetail one = claim.detail(line);
        LineDetail two = claim.detail(other);
        return hasAll(claim.packedModifiers(line), claim.packedModifiers(other))
                && hasAll(claim.packedModifiers(other), claim.packedModifiers(line))
                && one.ndc().equals(two.ndc())
                && one.renderingNpi().equals(two.renderingNpi());
    }

    private static boolean hasAll(long modifiers, long of) {
        for (long rest = of; rest != 0; rest >>>= 16) {
            boolean has = false;
            for (long left = modifiers; left != 0; left >>>= 16) {
                has |= (left & 0xFFFF) == (rest & 0xFFFF);
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /** Codes and modifiers that are not valid, and modifiers that are for therapies alone. */
    private void invalid(Claim claim, int line) {
        long kinds = sheet.bits[line];
        if ((kinds & Bits.CODE_LAPSES) != 0) {
            long lapsed = sheet.days[line] & lapses(CodeTable.lapses(sheet.profiles[line]));
            sheet.take(Rule.CODE_IN_FORCE, line, lapsed, lapsed);
        }
        if ((kinds & Bits.MODIFIER_LAPSES) != 0) {
            long lapsed = sheet.days[line] & LineTables.lapses(claim.packedModifiers(line), sheet.first);
            sheet.take(Rule.MODIFIER_IN_FORCE, line, lapsed, lapsed);
        }
        if ((kinds & Bits.CONCURRENT) != 0 && (kinds & (Bits.THERAPY | Bits.INJECTION_THERAPY)) == 0) {
            sheet.takeLine(Rule.MODIFIER_ON_THERAPIES_ONLY, line);
        }
    }

    private long lapses(int[] stretches) {
        long lapsed = 0;
        for (int i = 0; i < stretches.length; i += 2) {
            lapsed |= Sheet.daysBetween(stretches[i], stretches[i + 1], sheet.first);
        }
        return lapsed;
    }
}
