package org.hiplang.compiler.random;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.compiler.random.Dice.Way;

/** Writes conditions, nested at random. */
final class ConditionWriter {
    private final Dice dice;
    private final OwnWriter own;
    private final MeetingWriter meetings;
    private final CameWriter came;

    ConditionWriter(Dice dice, OwnWriter own, MeetingWriter meetings, CameWriter came) {
        this.dice = dice;
        this.own = own;
        this.meetings = meetings;
        this.came = came;
    }

    /** A condition of which parentheses stand so deep at most. */
    String condition(Judged judged, int depth) {
        if (depth == 0 || dice.oneIn(3)) {
            return part(judged);
        }
        return dice.oneIn(5) ? not(judged, depth) : joined(judged, depth);
    }

    private String not(Judged judged, int depth) {
        return "not (" + condition(judged, depth - 1) + ")";
    }

    private String joined(Judged judged, int depth) {
        return IntStream.range(0, dice.from(2, 3))
                .mapToObj(i -> within(judged, depth))
                .collect(Collectors.joining(dice.word(" and ", " or ")));
    }

    private String within(Judged judged, int depth) {
        if (depth == 1 || dice.oneIn(2)) {
            return part(judged);
        }
        return dice.oneIn(4) ? not(judged, depth) : "(" + joined(judged, depth - 1) + ")";
    }

    private String part(Judged judged) {
        return dice.way(List.of(
                new Way(8, () -> own.condition(judged)),
                new Way(7, () -> meetings.meets(judged)),
                new Way(2, () -> meetings.nth(judged)),
                new Way(judged.fast() ? 0 : 4, () -> came.came(judged))));
    }

    /** A condition that names the line in which the judged one is included. */
    String thatLine(Judged judged, LinesWriter.In in) {
        String line = meetings.thatLine(judged, in);
        String more = dice.oneIn(2) ? "" : " and " + own.condition(judged);
        String most = dice.oneIn(3) ? " and not (" + condition(judged, 1) + ")" : "";
        return line + more + most;
    }
}
