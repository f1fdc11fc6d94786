package org.hiplang.compiler.random;

import java.util.List;
import org.hiplang.compiler.random.Dice.Way;

/** Writes verdicts. */
final class VerdictWriter {
    private final Dice dice;
    private final LinesWriter lines;
    private final AmountWriter amounts;
    private final CameWriter came;

    VerdictWriter(Dice dice, LinesWriter lines, AmountWriter amounts, CameWriter came) {
        this.dice = dice;
        this.lines = lines;
        this.amounts = amounts;
        this.came = came;
    }

    Verdict verdict() {
        return Verdict.valueOf(dice.way(List.of(
                new Way(5, Verdict.DENIED::name),
                new Way(3, Verdict.INCLUDED::name),
                new Way(3, Verdict.KEEPS::name),
                new Way(2, Verdict.PAYS::name),
                new Way(1, Verdict.PENDED::name),
                new Way(2, Verdict.NOTED::name))));
    }

    String text(Verdict verdict, Judged judged, LinesWriter.In in) {
        return switch (verdict) {
            case DENIED -> "is denied";
            case INCLUDED -> "is included in that line" + (dice.oneIn(3) ? in.text() : "");
            case KEEPS -> "keeps at most " + keeps(judged);
            case PAYS -> "pays " + pays(judged);
            case PENDED -> "is pended";
            case NOTED -> "is noted";
        };
    }

    private String keeps(Judged judged) {
        if (judged.fast()) {
            return amounts.whole(judged, 1, 8) + " units";
        }
        String units = amounts.whole(judged, 0, 8) + " units";
        return units + (judged.byDay() ? onTheDay(judged) : ofTheLine(judged));
    }

    private String onTheDay(Judged judged) {
        return dice.way(List.of(
                new Way(3, () -> ""),
                new Way(2, () -> " together with " + lines.phrase(judged, Meeting.ON_DAYS, true) + " that day"),
                new Way(
                        3,
                        () -> " together with " + lines.phrase(judged, Meeting.CAME, true) + " that came "
                                + dice.word("on that day", came.back(judged)))));
    }

    private String ofTheLine(Judged judged) {
        return dice.way(List.of(
                new Way(3, () -> ""),
                new Way(2, () -> " together with " + lines.phrase(judged, Meeting.ON_THE_CLAIM, true)),
                new Way(2, () -> " in every " + amounts.whole(judged, 2, 5) + " days"),
                new Way(1, () -> " in every month")));
    }

    private String pays(Judged judged) {
        String much = amounts.whole(judged, 1, 150);
        return dice.way(List.of(
                new Way(3, () -> much + " percent"),
                new Way(
                        2,
                        () -> much + " percent of the " + dice.word("2nd", "2nd or later", "3rd or later") + " unit"),
                new Way(2, () -> "at most " + much + " dollars"),
                new Way(1, () -> "at most " + much + " dollars for each unit")));
    }

    /** What a rule says of a line. */
    enum Verdict {
        DENIED,
        INCLUDED,
        KEEPS,
        PAYS,
        PENDED,
        NOTED;

        boolean hasReason() {
            return this != PENDED && this != NOTED;
        }
    }
}
