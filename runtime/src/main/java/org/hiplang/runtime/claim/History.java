package org.hiplang.runtime.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What was paid for the member before: lines of other claims, whoever billed them; all there are, or those that are known.
 *
 * <p>Lines are addressed by index, 0 to {@link #lines()} − 1, in the order of their first days. In which order claims are
 * handed over does not matter. A history is immutable.
 */
public final class History {
    /** Nothing is known of what was before. */
    public static final History NONE = partial(List.of());

    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::firstDay)
            .thenComparingInt(Line::lastDay)
            .thenComparing(line -> line.claim().number())
            .thenComparingInt(line -> line.claim().lineNumber(line.index()));

    private final boolean whole;
    private final List<Line> lines;
    private final int[] lastDaySoFar;

    private History(boolean whole, Collection<Claim> claims) {
        this.whole = whole;
        List<Line> all = new ArrayList<>();
        for (Claim claim : claims) {
            for (int line = 0; line < claim.lines(); line++) {
                all.add(new Line(claim, line));
            }
        }
        all.sort(ORDER);
        this.lines = List.copyOf(all);
        this.lastDaySoFar = new int[all.size()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < lastDaySoFar.length; i++) {
            last = Math.max(last, all.get(i).lastDay());
            lastDaySoFar[i] = last;
        }
    }

    /**
     * All there is: what these claims do not hold never was.
     *
     * @param earlier the member's claims, each once, with the lines that were paid
     */
    public static History whole(Collection<Claim> earlier) {
        return new History(true, earlier);
    }

    /**
     * What is known; there may be more.
     *
     * @param earlier the member's claims, each once, with the lines that were paid
     */
    public static History partial(Collection<Claim> earlier) {
        return new History(false, earlier);
    }

    /** Whether these are all there are. */
    public boolean isWhole() {
        return whole;
    }

    /** How many lines. */
    public int lines() {
        return lines.size();
    }

    /** One line. */
    public Line line(int index) {
        return lines.get(index);
    }

    /**
     * The next line after another with a day of service from one day to another, or −1.
     *
     * @param after the index of the other line; −1 for the first of all
     * @param from the first day, since 1970-01-01
     * @param to the last day
     */
    public int next(int after, int from, int to) {
        for (int i = after < 0 ? firstReaching(from) : after + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.firstDay() > to) {
                return -1;
            }
            if (Math.min(line.lastDay(), to) >= from) {
                return i;
            }
        }
        return -1;
    }

    /** The first line up to which some line reaches the day. */
    private int firstReaching(int day) {
        int low = 0;
        int high = lastDaySoFar.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lastDaySoFar[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * One line of an earlier claim.
     *
     * @param index the line's index in its claim
     */
    public record Line(Claim claim, int index) {
        /** The first day of service, in days since 1970-01-01. */
        public int firstDay() {
            return claim.firstDay(index);
        }

        /** The last day of service. */
        public int lastDay() {
            return claim.lastDay(index);
        }

        /** Nothing that a log must not hold. */
        @Override
        public String toString() {
            return "claim " + claim.number() + " line " + claim.lineNumber(index);
        }
    }
}
