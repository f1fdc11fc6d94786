package org.hiplang.benchmarks.eight.columns;

import java.util.List;
import org.hiplang.benchmarks.eight.expert.Classes;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;

/** The lines of many claims in columns, with what the rules ask of codes and modifiers answered when they were read. */
final class Columns {
    /** A line with a modifier of a second or later therapy. */
    static final int CONCURRENT = 1 << 10;

    /** The place of each claim's first line; one more at the end. */
    final int[] starts;

    /** The packed codes. */
    final int[] codes;

    /** Their classes, without {@link Classes#PRODUCT} where it was not given, and with {@link #CONCURRENT}. */
    final short[] classes;

    /** The first days of service, in days since 1970-01-01. */
    final int[] firstDays;

    /** The last ones. */
    final int[] lastDays;

    Columns(List<Claim> claims) {
        int lines = claims.stream().mapToInt(Claim::lines).sum();
        this.starts = new int[claims.size() + 1];
        this.codes = new int[lines];
        this.classes = new short[lines];
        this.firstDays = new int[lines];
        this.lastDays = new int[lines];
        for (int i = 0; i < claims.size(); i++) {
            put(claims.get(i), starts[i]);
            starts[i + 1] = starts[i] + claims.get(i).lines();
        }
    }

    private void put(Claim claim, int start) {
        for (int line = 0; line < claim.lines(); line++) {
            codes[start + line] = claim.code(line);
            classes[start + line] = classOf(claim, line);
            firstDays[start + line] = claim.firstDay(line);
            lastDays[start + line] = claim.lastDay(line);
        }
    }

    private static short classOf(Claim claim, int line) {
        int ofLine = Classes.of(claim.code(line));
        if (has(claim, line, "SV") || has(claim, line, "JW")) {
            ofLine &= ~Classes.PRODUCT;
        }
        if (has(claim, line, "SH") || has(claim, line, "SJ")) {
            ofLine |= CONCURRENT;
        }
        return (short) ofLine;
    }

    private static boolean has(Claim claim, int line, String modifier) {
        return claim.hasModifier(line, Codes.pair(modifier));
    }
}
