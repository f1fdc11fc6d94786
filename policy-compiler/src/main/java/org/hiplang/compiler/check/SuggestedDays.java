package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.TimeTest;

/**
 * The days that the words of rules suggest: of birth, and of receipt.
 *
 * @param conditions what the rules say, part by part
 * @param served the day of the lines that are judged
 */
record SuggestedDays(List<Condition> conditions, LocalDate served) {
    private static final long ONE = 1000;

    /** The facts that are days. */
    Stream<Fact> facts() {
        return conditions.stream().flatMap(condition -> {
            if (condition instanceof Condition.AgeIs age) {
                return Stream.of(age.birth());
            }
            return condition instanceof Condition.ReceivedAfter after ? Stream.of(after.received()) : Stream.empty();
        });
    }

    /** What lies on either side of each time that a fact is held against. */
    List<String> values(Fact fact) {
        Set<String> found = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.AgeIs is && is.birth().equals(fact)) {
                LocalDate day = served.minus(number(is.age()), is.age().unit());
                Stream.of(day.minusYears(1), day, day.plusDays(1)).forEach(born -> found.add(born.toString()));
            }
            if (condition instanceof Condition.ReceivedAfter after
                    && after.received().equals(fact)) {
                LocalDate day = served.plus(number(after.time()), after.time().unit());
                Stream.of(day, day.plusDays(1)).forEach(received -> found.add(received.toString()));
            }
        }
        return List.copyOf(found);
    }

    private static long number(TimeTest time) {
        return time.number() instanceof Amount.Figure figure ? figure.thousandths() / ONE : 1;
    }
}
