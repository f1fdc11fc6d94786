package org.hiplang.runtime.judge;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A rule that judges each line as a whole. */
public interface LineEdit extends Edit {
    /** Whether the rule's condition holds of the line; records on what grounds. */
    Truth holds(Judgement claim, int line, Grounds grounds);

    /** Records which alternatives are so, where the rule is known to hold; what else it rests on may be missing. */
    default Truth choices(Judgement claim, int line, Grounds grounds) {
        return holds(claim, line, grounds);
    }

    @Override
    default void judge(Judgement claim) {
        if (inOrderOfDays()) {
            IntStream.range(0, claim.lines())
                    .boxed()
                    .sorted(Comparator.comparing(claim::serviceFrom))
                    .forEach(line -> judgeLine(claim, line));
            return;
        }
        for (int line = 0; line < claim.lines(); line++) {
            judgeLine(claim, line);
        }
    }

    private void judgeLine(Judgement claim, int line) {
        if (!claim.isInForce(line) || !judges(claim, line)) {
            return;
        }
        if (holds(claim, line, Grounds.SILENT) != Truth.NO) {
            judge(claim, line, 0);
        }
    }

    @Override
    default void judge(Judgement claim, int line, long days) {
        Grounds grounds = Grounds.recording();
        Truth truth = holds(claim, line, grounds);
        grounds.settle(0, truth);
        if (truth != Truth.NO) {
            Found found = new Found(rule(), line, claim.firstDay(line), claim.lastDay(line));
            claim.record(this, found, truth, grounds);
        }
    }

    @Override
    default int thatLine(Judgement claim, int line, int day) {
        Grounds grounds = Grounds.naming();
        holds(claim, line, grounds);
        return grounds.thatLine();
    }

    @Override
    default Held held(Judgement claim, int line, long days) {
        return Held.of(holds(claim, line, Grounds.SILENT), days);
    }

    @Override
    default Why why(Judgement claim, int line, long days) {
        Grounds grounds = Grounds.recording();
        Truth truth = grounds.settle(0, holds(claim, line, grounds));
        Why why = new Why();
        why.add(0, claim.serviceTo(line) - claim.serviceFrom(line), grounds, truth == Truth.YES);
        return why;
    }

    @Override
    default long asked(Judgement claim, long days) {
        return Long.lowestOneBit(days);
    }

    @Override
    default Marks so(Judgement claim, int line, long days, boolean known) {
        Grounds grounds = Grounds.choosing();
        if (known) {
            choices(claim, line, grounds);
        } else {
            holds(claim, line, grounds);
        }
        return grounds.told(known);
    }
}
