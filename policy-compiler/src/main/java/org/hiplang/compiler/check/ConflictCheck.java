package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;

/**
 * No two rules of a layer say the same of a line for different reasons unless one gives way: which reason the provider
 * is told must not hang on the names of rules. Shown by a claim on which they do; where the search finds none, none is
 * reported.
 */
final class ConflictCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy checked) {
        Interpreter interpreter = checked.interpreter();
        List<Rule> rules = checked.policy().rules();
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (isOpen(checked, rules.get(i), rules.get(j)) && mayConflict(checked, rules.get(i), rules.get(j))) {
                    new WitnessSearch(checked, interpreter, rules.get(i), rules.get(j))
                            .find()
                            .ifPresent(add(rules.get(i), rules.get(j), found));
                }
            }
        }
        return found;
    }

    private static Consumer<Example> add(Rule one, Rule other, List<Diagnostic> found) {
        return claim -> found.add(Diagnostic.of(
                        DiagnosticCode.CONFLICT,
                        other.span(),
                        "rules `" + one.name() + "` and `" + other.name()
                                + "` give one line different reasons, and neither gives way")
                .label("on the claim " + WitnessSearch.words(claim))
                .help("say in one of them that it `gives way to` the other"));
    }

    /**
     * Two rules of a version were held against each other where the version was, and the reason of an amendment is told
     * before the policy's.
     */
    private static boolean isOpen(CheckedPolicy checked, Rule one, Rule other) {
        Policy policy = checked.policy();
        return policy.amendment().isEmpty() || (policy.isAmended(one.span()) && policy.isAmended(other.span()));
    }

    /** Shares that differ multiply, and of amounts the smallest counts. */
    private static boolean paysTheSame(Rule one, Rule other) {
        return !(one.verdict() instanceof Verdict.Pays pays)
                || (other.verdict() instanceof Verdict.Pays second
                        && pays.pay().isSameAs(second.pay())
                        && one.subject().byDay() == other.subject().byDay());
    }

    private static boolean mayConflict(CheckedPolicy checked, Rule one, Rule other) {
        boolean sameLayer = checked.layers().of(one) == checked.layers().of(other);
        boolean sameVerdict = one.verdict().getClass() == other.verdict().getClass();
        boolean declared =
                one.givesWayTo().contains(other.name()) || other.givesWayTo().contains(one.name());
        Optional<String> reason = one.reason().map(given -> given.name());
        boolean sameReason = reason.equals(other.reason().map(given -> given.name()));
        boolean sameLines = !checked.codes()
                .of(one.subject())
                .and(checked.codes().of(other.subject()))
                .isEmpty();
        return sameLayer && sameVerdict && paysTheSame(one, other) && !declared && !sameReason && sameLines;
    }
}
