package org.hiplang.runtime.claim;

/** Finds the lines of a claim that have the code and the days of one before, among the first 64. */
final class Rebilled {
    private static final int ODD = 31;

    private Rebilled() {}

    static long lines(Claim claim) {
        long marks = 0;
        long found = 0;
        for (int line = 0; line < Math.min(claim.lines(), Long.SIZE); line++) {
            long mark = Digest.of((claim.code(line) * ODD + claim.firstDay(line)) * ODD + claim.lastDay(line));
            if ((marks & mark) != 0 && hasOneBefore(claim, line)) {
                found |= 1L << line;
            }
            marks |= mark;
        }
        return found;
    }

    private static boolean hasOneBefore(Claim claim, int line) {
        for (int other = 0; other < line; other++) {
            if (claim.code(other) == claim.code(line)
                    && claim.firstDay(other) == claim.firstDay(line)
                    && claim.lastDay(other) == claim.lastDay(line)) {
                return true;
            }
        }
        return false;
    }
}
