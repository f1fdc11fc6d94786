package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for the last day on which one of some lines came, which are told one by one; what came since begins the day after.
 * Where none came, it has no beginning.
 */
public final class Since {
    private static final int NEVER = Integer.MIN_VALUE;

    private final Came came;
    private final SortedMap<Integer, List<Grounds.Missed>> perhaps = new TreeMap<>();
    private int last = NEVER;
    private int lastLine = -1;

    Since(Came came) {
        this.came = came;
    }

    /**
     * A line came on that day, did not, or may have.
     *
     * @param mark where the missing facts stood before anyone looked
     */
    public void add(int line, int day, int mark, Truth match, Grounds grounds) {
        List<Grounds.Missed> missing = grounds.take(mark);
        if (match == Truth.UNKNOWN) {
            perhaps.computeIfAbsent(day, key -> new ArrayList<>()).addAll(missing);
        }
        if (match == Truth.YES && day > last) {
            last = day;
            lastLine = line;
        }
    }

    /** The lines that came since; names the last of those that were told. */
    public Came came(Grounds grounds) {
        if (lastLine >= 0) {
            grounds.line(lastLine, grounds.mark(), Truth.YES);
        }
        int from = last == NEVER ? NEVER : last + 1;
        List<Grounds.Missed> open = new ArrayList<>();
        int sureFrom = from;
        for (Map.Entry<Integer, List<Grounds.Missed>> later :
                perhaps.tailMap(from).entrySet()) {
            open.addAll(later.getValue());
            sureFrom = later.getKey() + 1;
        }
        Came since = came.from(from, sureFrom, open);
        if (since.history().isEmpty()) {
            return since;
        }
        open.add(since.history().get());
        return came.from(from, came.to() + 1, open);
    }
}
