package org.hiplang.runtime.judge;

/** What one entry came to in the settlement of its line. */
final class Tally {
    private final Entry entry;
    private final Marks waiting = new Marks();
    private long units;
    private boolean found;
    private boolean wins;

    Tally(Entry entry) {
        this.entry = entry;
    }

    /** It decided so many units, in thousandths. */
    void decide(long decided) {
        units += decided;
        wins = true;
    }

    /** It is a bound, and there is something above it; or it pays, and there is something to be paid. */
    void find() {
        found = true;
    }

    /** The day waits for it. */
    void waitsOn(int day) {
        waiting.add(day);
    }

    Entry entry() {
        return entry;
    }

    /** The units that it decided: taken, or where it is pended, waiting. */
    long units() {
        return units;
    }

    /** Whether there is anything to say of it: not of a bound that is met, or of a share of nothing. */
    boolean finds() {
        return found || units > 0 || !(entry.caps() || (entry.pays() && waiting.isEmpty()));
    }

    /** Whether some day waits for it. */
    boolean waits() {
        return !waiting.isEmpty();
    }

    boolean wins() {
        return wins;
    }

    /** The days that wait for it, from the line's first. */
    Marks waiting() {
        return waiting;
    }
}
