package org.hiplang.benchmarks.cpcp019;

import java.util.List;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/** What is known of who rendered a line, and of its modifiers; nothing is allocated to ask. */
final class LineTables {
    /** Of a provider: is a registered nurse. */
    static final long REGISTERED_NURSE = 1;

    /** Of a provider: is not qualified to give a nursing visit. */
    static final long NOT_QUALIFIED = 1 << 1;

    private static final int WORD = 64;

    private static final long FIRST_TAXONOMY = Keys.of("0000000000").orElseThrow();
    private static final KeyTable PROVIDERS = providers();
    private static final long[] MODIFIERS = modifiers();

    private LineTables() {}

    /** What is known of the provider of a taxonomy code, which is a number as in a claim, or none. */
    static long provider(long taxonomy) {
        return taxonomy == Codes.NONE ? 0 : PROVIDERS.bits(PROVIDERS.stretch(FIRST_TAXONOMY + taxonomy));
    }

    /** The bits of modifiers, packed as in a claim. */
    static long modifiers(long packed) {
        long bits = 0;
        for (long rest = packed; rest != 0; rest >>>= 16) {
            bits |= MODIFIERS[(int) rest & 0xFFFF];
        }
        return bits;
    }

    /** The days, counted from one, on which some of the modifiers is not valid; seldom asked, so not made fast. */
    static long lapses(long packed, int first) {
        Table table = Tables.named("hcpcs");
        int column = table.column("modifiers-valid");
        long lapsed = 0;
        for (long rest = packed; rest != 0; rest >>>= 16) {
            for (int day = 0; day < WORD; day++) {
                int row = table.row(Keys.modifier(((int) rest & 0xFFFF) - 1), first + day);
                if (row >= 0 && table.values(row, column).equals(List.of("no"))) {
                    lapsed |= 1L << day;
                }
            }
        }
        return lapsed;
    }

    private static KeyTable providers() {
        Table table = CodeTable.undated("taxonomies");
        int nurse = table.column("registered-nurse");
        int qualified = table.column("nursing-qualified");
        return new KeyTable(
                table,
                FIRST_TAXONOMY,
                Keys.of("ZZZZZZZZZZ").orElseThrow(),
                row -> (table.values(row, nurse).equals(List.of("yes")) ? REGISTERED_NURSE : 0)
                        | (table.values(row, qualified).equals(List.of("no")) ? NOT_QUALIFIED : 0),
                row -> 0);
    }

    private static long[] modifiers() {
        long[] bits = new long[36 * 36 + 1];
        modifier(bits, "SH", Bits.SH);
        modifier(bits, "SJ", Bits.SJ);
        modifier(bits, "SV", Bits.SV);
        modifier(bits, "JW", Bits.JW);
        modifier(bits, "JB", Bits.JB);
        modifier(bits, "JA", Bits.JA);
        modifier(bits, "TD", Bits.BY_NURSE);
        modifier(bits, "SD", Bits.BY_NURSE);
        modifier(bits, "BO", Bits.BO);
        modifier(bits, "JE", Bits.JE);
        modifier(bits, "RB", Bits.REPAIRED);
        modifier(bits, "MS", Bits.REPAIRED);
        lapses(bits);
        return bits;
    }

    private static void modifier(long[] bits, String modifier, long bit) {
        bits[Codes.pair(modifier) + 1] |= bit;
    }

    private static void lapses(long[] bits) {
        Table table = Tables.named("hcpcs");
        int column = table.column("modifiers-valid");
        long first = Keys.modifier(0);
        for (int row = 0; row < table.rows(); row++) {
            if (table.values(row, column).equals(List.of("no"))) {
                for (long key = table.firstKey(row); key <= table.lastKey(row); key++) {
                    bits[(int) (key - first) + 1] |= Bits.MODIFIER_LAPSES;
                }
            }
        }
    }
}
