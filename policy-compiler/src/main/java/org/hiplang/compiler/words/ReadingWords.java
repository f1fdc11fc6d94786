package org.hiplang.compiler.words;

import java.util.List;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Reading;

/** How the policy is read, as people say it. */
final class ReadingWords {
    private ReadingWords() {}

    /** What the way to read it means, where it is one way, and else its words. */
    static String of(Condition.ReadingIs condition) {
        Reading reading = condition.reading();
        List<String> ways = condition.holdsWith();
        return ways.size() == 1
                ? "the policy is read as “" + text(reading, ways.get(0)) + "”"
                : reading.name() + " is read as " + ConditionWords.either(ways);
    }

    private static String text(Reading reading, String word) {
        return reading.options().stream()
                .filter(option -> option.word().equals(word))
                .map(Reading.Option::text)
                .findFirst()
                .orElse(word);
    }
}
