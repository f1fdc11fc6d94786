package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * The lines that a condition speaks of: {@code another payable line in therapy without a modifier in concurrent}.
 *
 * @param codes the set their codes are in; any line where absent
 * @param other whether the subject itself does not count
 * @param payable whether they must be payable on the days on which they meet the subject
 * @param after with {@code payable}: the rules whose verdicts count; every rule that judges such lines where absent
 * @param filters what else must hold of them
 */
public record LinePhrase(
        Span span,
        Optional<CodeSet> codes,
        boolean other,
        boolean payable,
        Optional<RuleGroup> after,
        List<LineFilter> filters) {
    /** Copies the list. */
    public LinePhrase {
        filters = List.copyOf(filters);
    }

    /** Whether a line may be meant on one day and not on another. */
    public boolean dependsOnTheDay() {
        return payable || filters.stream().anyMatch(LinePhrase::isOfADay);
    }

    private static boolean isOfADay(LineFilter filter) {
        if (filter instanceof LineFilter.OneOf kind) {
            return kind.options().stream()
                    .anyMatch(option -> option.filters().stream().anyMatch(LinePhrase::isOfADay));
        }
        if (filter instanceof LineFilter.Paired) {
            return true;
        }
        if (filter instanceof LineFilter.Compared compared) {
            return compared.number()
                    .filter(fact -> fact.scope() == Fact.Scope.DAY)
                    .isPresent();
        }
        if (filter instanceof LineFilter.Common common) {
            return common.fact().scope() == Fact.Scope.DAY;
        }
        if (filter instanceof LineFilter.WhoseNumber whose) {
            return whose.test().facts().stream().anyMatch(fact -> fact.scope() == Fact.Scope.DAY);
        }
        return filter instanceof LineFilter.WhoseFact whose && whose.fact().scope() == Fact.Scope.DAY;
    }
}
