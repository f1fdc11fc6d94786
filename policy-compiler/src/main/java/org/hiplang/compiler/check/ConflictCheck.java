package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.compiler.meaning.RulesByCode;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reason;
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
        RulesByCode byCode = new RulesByCode(rules, checked.codes());
        Exclusion exclusion = new Exclusion(checked.codes());
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule one = rules.get(i);
            for (Rule other : byCode.after(i)) {
                if (isOpen(checked, one, other)
                        && mayConflict(checked, one, other)
                        && !exclusion.excludes(one, other)) {
                    new WitnessSearch(checked, interpreter, one, other).find().ifPresent(add(one, other, found));
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
        return checked.layers().of(one) == checked.layers().of(other)
                && one.verdict().getClass() == other.verdict().getClass()
                && paysTheSame(one, other)
                && !reason(one).equals(reason(other))
                && !one.givesWayTo().contains(other.name())
                && !other.givesWayTo().contains(one.name());
    }

    private static Optional<String> reason(Rule rule) {
        return rule.reason().map(Reason::name);
    }
}
