package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.source.Span;

/**
 * {@code amendment gold-ppo-2021 "Gold PPO 2021" of CPCP019 …}.
 *
 * @param keyword the word {@code amendment}
 * @param name absent where it could not be read, as are {@code title}, {@code policy} and what follows them
 * @param policy the number of the policy that it amends
 * @param kind what {@code document} is
 */
public record AmendmentSyntax(
        Span span,
        Name keyword,
        Optional<Name> name,
        Optional<Name> title,
        Optional<Name> policy,
        Optional<Amendment.Kind> kind,
        Optional<Name> document,
        Optional<Name> from,
        Optional<Name> to,
        Optional<ConditionSyntax> appliesWhere,
        List<Without> without,
        List<Name> replaces,
        List<Bills> bills) {
    /** Copies the lists. */
    public AmendmentSyntax {
        without = List.copyOf(without);
        replaces = List.copyOf(replaces);
        bills = List.copyOf(bills);
    }

    /** {@code without rule supplies-included for E0781, E0791}. */
    public record Without(Span span, List<Name> rules, Optional<SetSyntax> codes) {
        /** Copies the list. */
        public Without {
            rules = List.copyOf(rules);
        }
    }

    /** {@code bills reason bundled as PR}. */
    public record Bills(Span span, Name reason, Name group) {}
}
