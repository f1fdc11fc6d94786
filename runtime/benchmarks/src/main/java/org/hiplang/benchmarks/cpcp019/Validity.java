package org.hiplang.benchmarks.cpcp019;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Sameness;

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
                    && Sameness.MODIFIERS.holds(claim, line, claim, other)
                    && Sameness.NDC.holds(claim, line, claim, other)
                    && Sameness.PROVIDER.holds(claim, line, claim, other)) {
                sheet.takeLine(Rule.DUPLICATE_LINE, line);
                return;
            }
        }
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
