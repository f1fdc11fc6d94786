package org.hiplang.compiler.interpret;

import java.util.HashSet;
import java.util.Set;
import org.hiplang.compiler.interpret.Interpreter.SetNumbers;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.Condition;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.HeaderField;
import org.hiplang.runtime.find.ClaimView;
import org.hiplang.runtime.judge.Truth;

/** Whether a policy judges a claim at all; never unknown, since it reads nothing but the claim and how to read the policy. */
final class ScopeTest {
    private final SetNumbers sets;
    private final Watcher watcher;

    ScopeTest(SetNumbers sets, Watcher watcher) {
        this.sets = sets;
        this.watcher = watcher;
    }

    boolean holds(Condition condition, ClaimView claim) {
        boolean holds = isSo(condition, claim);
        watcher.saw(condition, Truth.of(holds));
        return holds;
    }

    private boolean isSo(Condition condition, ClaimView claim) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().map(part -> holds(part, claim)).reduce(true, Boolean::logicalAnd);
        }
        if (condition instanceof Condition.Or or) {
            return or.any().stream().map(part -> holds(part, claim)).reduce(false, Boolean::logicalOr);
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), claim);
        }
        if (condition instanceof Condition.PlaceIs place) {
            return place.is() == place.places().stream().anyMatch(code -> claim.hasLineAt(Codes.pair(code)));
        }
        if (condition instanceof Condition.LinesMeet lines) {
            int count =
                    lines.lines().codes().map(set -> claim.count(sets.of(set))).orElse(claim.lines());
            return within(lines.quantity(), count);
        }
        if (condition instanceof Condition.ReadingIs reading) {
            Set<String> words = new HashSet<>(reading.words());
            return claim.reads(Descriptions.of(reading.reading()), words) == reading.is();
        }
        if (condition instanceof Condition.HeaderIs header) {
            return says(header, claim, -1);
        }
        throw new IllegalStateException("`applies where` takes what stands on the claim as a whole only");
    }

    static boolean says(Condition.HeaderIs header, ClaimView claim, int line) {
        HeaderField field = HeaderField.valueOf(header.field().name());
        return header.values().stream().anyMatch(value -> claim.says(field, line, value)) == header.is();
    }

    private static boolean within(Condition.Quantity quantity, int count) {
        return switch (quantity.bound()) {
            case AT_LEAST -> count >= quantity.count();
            case AT_MOST -> count <= quantity.count();
            case EXACTLY -> count == quantity.count();
        };
    }
}
