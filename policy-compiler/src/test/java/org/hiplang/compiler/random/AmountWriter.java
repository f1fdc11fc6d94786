package org.hiplang.compiler.random;

import java.util.List;

/** Writes whole numbers, and facts in their place. */
final class AmountWriter {
    private final Dice dice;
    private final Vocabulary words;

    AmountWriter(Dice dice, Vocabulary words) {
        this.dice = dice;
        this.words = words;
    }

    /** A figure; now and then a fact that the rule can ask, where it need not be fast. */
    String whole(Judged judged, int least, int most) {
        List<Known> numbers = words.facts(fact -> fact.isNumber() && judged.canAsk(fact));
        return judged.fast() || !dice.oneIn(4)
                ? String.valueOf(dice.from(least, most))
                : dice.of(numbers).name();
    }

    /** As in {@code exactly 2}. */
    String counted(Judged judged, int most) {
        return dice.oneIn(5) ? "exactly " + whole(judged, 1, most) : bound(judged, most);
    }

    /** As in {@code at least 2}. */
    String bound(Judged judged, int most) {
        return switch (dice.from(1, 4)) {
            case 1 -> "at least " + whole(judged, 1, most);
            case 2 -> "at most " + whole(judged, 0, most);
            case 3 -> "more than " + whole(judged, 0, most);
            default -> "fewer than " + whole(judged, 1, most);
        };
    }
}
