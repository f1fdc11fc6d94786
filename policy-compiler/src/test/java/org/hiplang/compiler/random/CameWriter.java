package org.hiplang.compiler.random;

import java.util.List;
import org.hiplang.compiler.random.Dice.Way;

/** Writes conditions about what came before, on the day, after it, and since when. */
final class CameWriter {
    private final Dice dice;
    private final LinesWriter lines;
    private final AmountWriter amounts;

    CameWriter(Dice dice, LinesWriter lines, AmountWriter amounts) {
        this.dice = dice;
        this.lines = lines;
        this.amounts = amounts;
    }

    String came(Judged judged) {
        if (dice.oneIn(8)) {
            return dice.word("a ", "another ") + lines.phrase(judged, Meeting.CAME, false) + " came in each of the "
                    + dice.from(1, 3) + dice.word(" calendar months", " months", " weeks", " calendar weeks")
                    + " before "
                    + day(judged);
        }
        return of(judged) + " came " + when(judged);
    }

    private String of(Judged judged) {
        return dice.way(List.of(
                new Way(
                        4,
                        () -> dice.word("a ", "another ", "no ", "no other ")
                                + lines.phrase(judged, Meeting.CAME, false)),
                new Way(
                        2,
                        () -> amounts.counted(judged, 4)
                                + dice.word(" ", " other ")
                                + lines.phrase(judged, Meeting.CAME, true)),
                new Way(
                        3,
                        () -> amounts.counted(judged, 20)
                                + dice.word(" units of ", " days of ")
                                + lines.phrase(judged, Meeting.CAME, true))));
    }

    private String when(Judged judged) {
        return dice.way(List.of(
                new Way(5, () -> back(judged)),
                new Way(1, () -> "on " + (judged.byDay() ? "that day" : "one of its days")),
                new Way(1, () -> "within " + span() + " after " + (judged.byDay() ? "that day" : "its last day")),
                new Way(
                        2,
                        () -> "since the last " + dice.word("", "other ")
                                + lines.phrase(judged, Meeting.CAME, false))));
    }

    /** What a bound can look back on, too. */
    String back(Judged judged) {
        String before = " before " + day(judged);
        return dice.way(List.of(
                new Way(3, () -> "within " + span() + before),
                new Way(2, () -> "less than " + dice.from(2, 30) + " days" + before),
                new Way(1, () -> dice.word("within ", "less than ") + amounts.whole(judged, 2, 9) + " days" + before),
                new Way(1, () -> before.strip()),
                new Way(2, () -> before.strip() + " in the same calendar " + dice.word("week", "month", "year"))));
    }

    private String span() {
        return dice.word("3 days", "10 days", "2 weeks", "1 month", "12 months", "1 year");
    }

    private static String day(Judged judged) {
        return judged.byDay() ? "that day" : "its first day";
    }
}
