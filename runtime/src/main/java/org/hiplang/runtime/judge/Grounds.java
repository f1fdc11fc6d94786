package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What a condition rested on: the lines it looked at, the alternatives that were so, and the facts it missed.
 *
 * <p>Conditions are asked twice: first with {@link #SILENT}, which keeps nothing and costs nothing, and only where
 * something was found once more to record. Facts that were missed in a part that came out yes or no all the same do not
 * matter; {@link #settle} forgets them.
 */
public final class Grounds {
    /** Keeps nothing. */
    public static final Grounds SILENT = new Grounds(false, false, false);

    private final boolean recording;
    private final boolean choosing;
    private final boolean naming;
    private final Marks matched;
    private final Marks seen;
    private final Marks so;
    private final Marks perhapsSo;
    private final List<Missed> missing;
    private int thatLine = -1;

    private Grounds(boolean recording, boolean choosing, boolean naming) {
        this.recording = recording;
        this.choosing = choosing;
        this.naming = naming;
        this.matched = recording ? new Marks() : Marks.NONE;
        this.seen = recording ? new Marks() : Marks.NONE;
        this.so = choosing ? new Marks() : Marks.NONE;
        this.perhapsSo = choosing ? new Marks() : Marks.NONE;
        this.missing = recording ? new ArrayList<>(0) : List.of();
    }

    static Grounds recording() {
        return new Grounds(true, true, true);
    }

    /** Keeps that line, and nothing else. */
    static Grounds naming() {
        return new Grounds(false, false, true);
    }

    /** Keeps the alternatives that are so, and nothing else. */
    static Grounds choosing() {
        return new Grounds(false, true, false);
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
    List<Missed> take(int mark) {
        if (!recording) {
            return List.of();
        }
        List<Missed> since = missing.subList(mark, missing.size());
        List<Missed> taken = List.copyOf(since);
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

    /** The lines that were looked at so far, to be gone back to by an alternative that is not so; null where none are kept. */
    public @Nullable Lines linesBefore() {
        return recording || naming ? new Lines(matched.copy(), seen.copy(), thatLine) : null;
    }

    /** Lines that were looked at. */
    public static final class Lines {
        private final Marks matched;
        private final Marks seen;
        private final int thatLine;

        private Lines(Marks matched, Marks seen, int thatLine) {
            this.matched = matched;
            this.seen = seen;
            this.thatLine = thatLine;
        }
    }

    /**
     * An alternative of the condition, by its number, is so, is not, or may be; gives back which. The lines that one looked
     * at that is not so are none that the finding is about.
     *
     * @param before those that were looked at before it
     */
    public Truth so(int alternative, @Nullable Lines before, Truth truth) {
        if (choosing && truth != Truth.NO) {
            (truth == Truth.YES ? so : perhapsSo).add(alternative);
        }
        if (before != null && truth == Truth.NO) {
            goBack(before);
        }
        return truth;
    }

    private void goBack(Lines before) {
        thatLine = before.thatLine;
        if (recording) {
            matched.become(before.matched);
            seen.become(before.seen);
        }
    }

    /** The alternatives for which the condition is so; where it is not known to be, also those for which it may be. */
    Marks told(boolean known) {
        return known ? so : so.either(perhapsSo);
    }

    /** What lines were counted: those that did not match are none that the finding is about. */
    void keepMatched() {
        seen.become(matched);
    }

    /** The lines that the other looked at were looked at, too. */
    void sawAll(Grounds other) {
        seen.addAll(other.seen);
        matched.addAll(other.matched);
    }

    void missing(Missed fact) {
        if (recording) {
            missing.add(fact);
        }
    }

    List<Missed> missing() {
        return missing;
    }

    int thatLine() {
        return thatLine;
    }

    /** The lines that matched; where none did, those that were looked at. */
    Marks lines() {
        return matched.isEmpty() ? seen : matched;
    }

    /** What was missed: a fact, or what another finding misses that a day waits for. */
    sealed interface Missed {
        /** Each of the facts. */
        void each(Consumer<Missing> to);

        /**
         * Puts down the facts that are missed in its place on days after, where nothing else is different then.
         *
         * @param day the number of the day that was asked, where they are put down
         * @param last that of the last of those after it
         * @param days where the days of a fact are put down
         */
        void after(int day, int last, Function<Missing, Marks> days);
    }

    /**
     * What a finding misses on days that wait for it.
     *
     * @param first from the first day of its line
     */
    record Awaited(Entry entry, int first, int last) implements Missed {
        @Override
        public void each(Consumer<Missing> to) {
            entry.why().missing(first, last, to);
        }

        @Override
        public void after(int day, int end, Function<Missing, Marks> days) {
            entry.why().missing(first + 1, last + end - day, day + 1, days);
        }
    }

    /**
     * A fact that was missed.
     *
     * @param line the index of the line that it is of, or −1 for the claim
     * @param day the day that it is of, since 1970-01-01, or {@link Facts#ANY}
     */
    record Missing(FactInfo fact, int line, int day) implements Missed {
        /** Whether it is of a day. */
        boolean isOfADay() {
            return day != Facts.ANY;
        }

        @Override
        public void each(Consumer<Missing> to) {
            to.accept(this);
        }

        @Override
        public void after(int asked, int end, Function<Missing, Marks> days) {
            if (isOfADay()) {
                for (int later = 1; later <= end - asked; later++) {
                    days.apply(new Missing(fact, line, day + later)).add(asked + later);
                }
            } else {
                days.apply(this).add(asked + 1, end + 1);
            }
        }

        /** By the name of the fact, which hardly ever is that of two. */
        @Override
        public int hashCode() {
            return 31 * (31 * fact.name().hashCode() + line) + day;
        }
    }
}
