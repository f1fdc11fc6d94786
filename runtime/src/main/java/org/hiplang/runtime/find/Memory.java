package org.hiplang.runtime.find;

/** What tables said of facts of the lines of one claim, or what was told, so that each is looked up once. */
final class Memory {
    private final long[][] said;
    private final long[] lines;
    private final int[] rounds;
    private int round = 1;

    Memory(int facts) {
        said = new long[facts][Board.MOST_LINES];
        lines = new long[facts];
        rounds = new int[facts];
    }

    /** Another claim comes: nothing is known of it. */
    void forget() {
        round++;
    }

    boolean has(int fact, int line) {
        return rounds[fact] == round && (lines[fact] >>> line & 1) != 0;
    }

    long get(int fact, int line) {
        return said[fact][line];
    }

    void put(int fact, int line, long values) {
        lines[fact] = rounds[fact] == round ? lines[fact] | 1L << line : 1L << line;
        rounds[fact] = round;
        said[fact][line] = values;
    }
}
