package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hiplang.runtime.find.Bits;

/** A rule that judges each day of a line by itself. */
public interface DayEdit extends Edit {
    /** Whether the rule's condition holds of the line on that day; records on what grounds. */
    Truth holds(Judgement claim, int line, int day, Grounds grounds);

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
        for (long rest = days; rest != 0; rest = Bits.rest(rest)) {
            int day = claim.from() + Bits.first(rest);
            int offset = day - claim.serviceFrom(line);
            Grounds grounds = Grounds.recording();
            Truth truth = grounds.settle(0, holds(claim, line, day, grounds));
            why.add(offset, offset, grounds, truth == Truth.YES);
        }
        return why;
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
