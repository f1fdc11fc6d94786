package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hiplang.runtime.find.Bits;

/** A rule that judges each day of a line by itself. */
public interface DayEdit extends Edit {
    /** Whether the rule's condition holds of the line on that day; records on what grounds. */
    Truth holds(Judgement claim, int line, int day, Grounds grounds);

    /** Records which alternatives are so on that day, where the rule is known to hold; what else it rests on may be missing. */
    default Truth choices(Judgement claim, int line, int day, Grounds grounds) {
        return holds(claim, line, day, grounds);
    }

    /** Whether other alternatives may be so on another day of a line. */
    default boolean choosesByDay() {
        return true;
    }

    /**
     * Whether the rule says the same of two days that the same of the lines that it {@link #looksAt} cover, with the same
     * findings on them, where nobody tells facts of either.
     */
    default boolean isAlikeOnLikeDays() {
        return false;
    }

    @Override
    default void judge(Judgement claim) {
        if (inOrderOfDays()) {
            judgeInOrder(claim);
            return;
        }
        for (int line = 0; line < claim.lines(); line++) {
            if (claim.isInForce(line) && judges(claim, line)) {
                for (int day = claim.firstDay(line); day <= claim.lastDay(line); day++) {
                    judgeDay(claim, line, day);
                }
            }
        }
    }

    private void judgeInOrder(Judgement claim) {
        int[] lines = IntStream.range(0, claim.lines())
                .filter(line -> claim.isInForce(line) && judges(claim, line))
                .toArray();
        int last = Arrays.stream(lines).map(claim::lastDay).max().orElse(Integer.MIN_VALUE);
        for (int day = Arrays.stream(lines).map(claim::firstDay).min().orElse(0); day <= last; day++) {
            for (int line : lines) {
                if (claim.firstDay(line) <= day && day <= claim.lastDay(line)) {
                    judgeDay(claim, line, day);
                }
            }
        }
    }

    @Override
    default void judge(Judgement claim, int line, long days) {
        for (long rest = days; rest != 0; rest = Bits.rest(rest)) {
            record(claim, line, claim.from() + Bits.first(rest));
        }
    }

    @Override
    default int thatLine(Judgement claim, int line, int day) {
        Grounds grounds = Grounds.naming();
        holds(claim, line, day, grounds);
        return grounds.thatLine();
    }

    @Override
    default Held held(Judgement claim, int line, long days) {
        long sure = 0;
        long may = 0;
        for (long rest = days; rest != 0; rest = Bits.rest(rest)) {
            long day = Long.lowestOneBit(rest);
            Truth truth = holds(claim, line, claim.from() + Bits.first(rest), Grounds.SILENT);
            sure |= truth == Truth.YES ? day : 0;
            may |= truth == Truth.NO ? 0 : day;
        }
        return new Held(sure, may);
    }

    @Override
    default Why why(Judgement claim, int line, long days) {
        Why why = new Why();
        int before = claim.serviceFrom(line) - claim.from();
        LikeDays alike = new LikeDays(days, asked(claim, days));
        while (alike.next()) {
            Grounds grounds = Grounds.recording();
            Truth truth = grounds.settle(0, holds(claim, line, claim.from() + alike.first(), grounds));
            why.addEach(alike.first() - before, alike.last() - before, grounds, truth == Truth.YES);
        }
        return why;
    }

    @Override
    default long asked(Judgement claim, long days) {
        if (!isAlikeOnLikeDays() || (days & days - 1) == 0 || !claim.isToldNothing()) {
            return days;
        }
        long changes = 0;
        for (int other = 0; other < claim.lines(); other++) {
            changes |= looksAt(claim, other) ? claim.changes(other) : 0;
        }
        return days & (changes | ~(days << 1));
    }

    @Override
    default Marks so(Judgement claim, int line, long days, boolean known) {
        Grounds grounds = Grounds.choosing();
        long asked = choosesByDay() ? asked(claim, days) : Long.lowestOneBit(days);
        for (long rest = asked; rest != 0; rest = Bits.rest(rest)) {
            int day = claim.from() + Bits.first(rest);
            if (known) {
                choices(claim, line, day, grounds);
            } else {
                holds(claim, line, day, grounds);
            }
        }
        return grounds.told(known);
    }

    private void judgeDay(Judgement claim, int line, int day) {
        if (holds(claim, line, day, Grounds.SILENT) != Truth.NO) {
            record(claim, line, day);
        }
    }

    private void record(Judgement claim, int line, int day) {
        Grounds grounds = Grounds.recording();
        Truth truth = holds(claim, line, day, grounds);
        grounds.settle(0, truth);
        if (truth != Truth.NO) {
            claim.record(this, new Found(rule(), line, day, day), truth, grounds);
        }
    }
}
