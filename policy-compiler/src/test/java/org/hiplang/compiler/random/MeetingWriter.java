package org.hiplang.compiler.random;

import java.util.List;
import org.hiplang.compiler.random.Dice.Way;
import org.hiplang.compiler.random.Known.Scope;

/** Writes conditions about the other lines of a claim: whether there are some, how many, and which place the judged one has. */
final class MeetingWriter {
    private final Dice dice;
    private final LinesWriter lines;
    private final AmountWriter amounts;
    private final Vocabulary words;

    MeetingWriter(Dice dice, LinesWriter lines, AmountWriter amounts, Vocabulary words) {
        this.dice = dice;
        this.lines = lines;
        this.amounts = amounts;
        this.words = words;
    }

    String meets(Judged judged) {
        return dice.way(List.of(
                new Way(6, () -> some(judged)),
                new Way(4, () -> none(judged)),
                new Way(3, () -> counted(judged)),
                new Way(judged.fast() ? 0 : 3, () -> total(judged))));
    }

    private String some(Judged judged) {
        Where where = where(judged);
        return dice.word("a ", "another ") + lines.phrase(judged, where.meeting(), false) + where.text("covers", "is");
    }

    /** One that a verdict can mean by {@code that line}. */
    String thatLine(Judged judged, LinesWriter.In in) {
        Where where = where(judged);
        return dice.word("a ", "another ")
                + lines.phrase(judged, where.meeting(), false, in)
                + where.text("covers", "is");
    }

    private String none(Judged judged) {
        Where where = where(judged);
        return dice.word("no ", "no other ")
                + lines.phrase(judged, where.meeting(), false)
                + where.text("covers", "is");
    }

    private String counted(Judged judged) {
        Where where = where(judged);
        return amounts.counted(judged, 3)
                + dice.word(" ", " other ")
                + lines.phrase(judged, where.meeting(), true)
                + where.text("cover", "are");
    }

    private String total(Judged judged) {
        Where where = where(judged);
        boolean days = !where.isThatDay() && dice.oneIn(3);
        String on = where.words().replace("all of", "one of");
        return amounts.counted(judged, 12)
                + (days ? " days of " : " units of ")
                + dice.word("", "other ")
                + lines.phrase(judged, where.meeting(), true)
                + new Where(where.meeting(), on).text("cover", "are");
    }

    String nth(Judged judged) {
        Where where = where(judged);
        boolean ranked = !judged.fast() && dice.oneIn(2);
        return "it is the " + dice.word("first", "2nd", "3rd", "2nd or later", "3rd or later") + " "
                + lines.phrase(judged, where.meeting(), false)
                + where.text("covering", "").replace("  ", " ")
                + (ranked ? ", by " + number(where) + dice.word("", ", smallest first") : "");
    }

    private String number(Where where) {
        List<Known> numbers = words.facts(
                fact -> fact.isNumber() && (fact.of() == Scope.LINE || (fact.of() == Scope.DAY && where.isThatDay())));
        return dice.oneIn(4) ? "charge" : dice.of(numbers).name();
    }

    private Where where(Judged judged) {
        if (dice.oneIn(4)) {
            return new Where(Meeting.ON_THE_CLAIM, "on the claim");
        }
        String day = judged.byDay() ? "that day" : dice.word("one of its days", "one of its days", "all of its days");
        return new Where(Meeting.ON_DAYS, day);
    }

    /** Where lines are looked for, and in which words. */
    private record Where(Meeting meeting, String words) {
        boolean isThatDay() {
            return words.equals("that day");
        }

        /** With the word that stands before. */
        String text(String covers, String is) {
            String verb = meeting == Meeting.ON_DAYS ? covers : is;
            return " " + verb + (verb.isEmpty() ? "" : " ") + words;
        }
    }
}
