package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;

/**
 * What a condition rested on: the lines it looked at, the alternatives that were so, and the facts it missed.
 *
 * <p>Conditions are asked twice: first with {@link #SILENT}, which keeps nothing and costs nothing, and only where
 * something was found once more to record. Facts that were missed in a part that came out yes or no all the same do not
 * matter; {@link #settle} forgets them.
 */
public final class Grounds {
    /** Keeps nothing. */
    public static final Grounds SILENT = new Grounds(false, false);

    private final boolean recording;
    private final boolean naming;
    private final Marks matched;
    private final Marks seen;
    private final Marks so;
    private final Marks perhapsSo;
    private final List<Missing> missing;
    private int thatLine = -1;

    private Grounds(boolean recording, boolean naming) {
        this.recording = recording;
        this.naming = naming;
        this.matched = recording ? new Marks() : Marks.NONE;
        this.seen = recording ? new Marks() : Marks.NONE;
        this.so = recording ? new Marks() : Marks.NONE;
        this.perhapsSo = recording ? new Marks() : Marks.NONE;
        this.missing = recording ? new ArrayList<>(0) : List.of();
    }

    static Grounds recording() {
        return new Grounds(true, true);
    }

    /** Keeps that line, and nothing else. */
    static Grounds naming() {
        return new Grounds(false, true);
    }

    /** Whether what is written down is kept. */
    boolean isRecording() {
        return recording;
    }

    /** Where the missing facts stand now, for {@link #settle}. */
    public int mark() {
        return missing.size();
    }

    /** Forgets the facts missed since the mark unless the part they belong to is unknown; gives back its truth. */
    public Truth settle(int mark, Truth truth) {
        if (recording && truth != Truth.UNKNOWN && mark < missing.size()) {
            missing.subList(mark, missing.size()).clear();
        }
        return truth;
    }

    /** Takes the facts missed since the mark, to be written down where they matter. */
    List<Missing> take(int mark) {
        if (!recording) {
            return List.of();
        }
        List<Missing> since = missing.subList(mark, missing.size());
        List<Missing> taken = List.copyOf(since);
        since.clear();
        return taken;
    }

    /** A line was looked at and matched, did not, or may have; gives back which. */
    public Truth line(int line, int mark, Truth match) {
        if (recording) {
            seen.add(line);
            if (match != Truth.NO) {
                matched.add(line);
            }
        }
        return settle(mark, match);
    }

    /** As {@link #line}, where a line that did not match is none that the finding is about. */
    public Truth counted(int line, int mark, Truth match) {
        return match == Truth.NO ? settle(mark, match) : line(line, mark, match);
    }

    /** As {@link #line}, and the first that matched is the line that the verdict calls that line. */
    public Truth thatLine(int line, int mark, Truth match) {
        if (naming && match == Truth.YES && thatLine < 0) {
            thatLine = line;
        }
        return line(line, mark, match);
    }

    /** An alternative of the condition, by its number, is so, is not, or may be; gives back which. */
    public Truth so(int alternative, Truth truth) {
        if (recording && truth != Truth.NO) {
            (truth == Truth.YES ? so : perhapsSo).add(alternative);
        }
        return truth;
    }

    /** The alternatives for which the condition is so. */
    Marks so() {
        return so;
    }

    /** Those for which it may be so. */
    Marks perhapsSo() {
        return perhapsSo;
    }

    /** The lines that the other looked at were looked at, too. */
    void sawAll(Grounds other) {
        seen.addAll(other.seen);
        matched.addAll(other.matched);
    }

    void missing(Missing fact) {
        if (recording) {
            missing.add(fact);
        }
    }

    List<Missing> missing() {
        return missing;
    }

    int thatLine() {
        return thatLine;
    }

    /** The lines that matched; where none did, those that were looked at. */
    Marks lines() {
        return matched.isEmpty() ? seen : matched;
    }

    /**
     * A fact that was missed.
     *
     * @param line the index of the line that it is of, or −1 for the claim
     * @param day the day that it is of, since 1970-01-01, or {@link Facts#ANY}
     */
    record Missing(FactInfo fact, int line, int day) {
        /** By the name of the fact, which hardly ever is that of two. */
        @Override
        public int hashCode() {
            return 31 * (31 * fact.name().hashCode() + line) + day;
        }
    }
}
