package org.hiplang.compiler.generate.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.RulesByCode;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.dsl.model.Verdict;

/**
 * Whether it matters for what is payable after some rules which of them wins. Where none gives way to a rule that does not
 * count, it does not: the day is taken, or it waits, whoever wins.
 */
final class Closed {
    private final List<Rule> all;
    private final CodeMeaning meaning;
    private final RulesByCode byCode;
    private final Map<Object, Boolean> known = new HashMap<>();

    Closed(Policy policy, CodeMeaning meaning) {
        this.meaning = meaning;
        this.all = policy.rules();
        this.byCode = new RulesByCode(all, meaning);
    }

    /**
     * Whether it does not matter for what is surely payable.
     *
     * @param group the rules; all of the policy where absent
     * @param codes of which lines it is asked; of all where absent
     */
    boolean surely(Optional<RuleGroup> group, Optional<CodeSet> codes) {
        return isClosed("surely", group, codes, Closed::counts);
    }

    /** Whether it does not matter for what is perhaps payable, since also all that win take the day. */
    boolean perhaps(Optional<RuleGroup> group, Optional<CodeSet> codes) {
        return isClosed("perhaps", group, codes, Closed::takes);
    }

    private boolean isClosed(String what, Optional<RuleGroup> group, Optional<CodeSet> codes, Predicate<Rule> wins) {
        Object key = List.of(what, group.map(RuleGroup::rules), codes.map(CodeSet::name));
        return known.computeIfAbsent(key, any -> isClosed(group, judging(codes), wins));
    }

    private static boolean isClosed(Optional<RuleGroup> group, List<Rule> judging, Predicate<Rule> wins) {
        Set<String> there = names(judging);
        List<Rule> among = judging.stream()
                .filter(rule ->
                        group.map(some -> some.rules().contains(rule.name())).orElse(true))
                .toList();
        Set<String> winning = names(among.stream().filter(wins).toList());
        return among.stream()
                .filter(Closed::counts)
                .flatMap(rule -> rule.givesWayTo().stream())
                .filter(there::contains)
                .allMatch(winning::contains);
    }

    private static Set<String> names(List<Rule> rules) {
        return rules.stream().map(Rule::name).collect(Collectors.toSet());
    }

    /** The rules that judge lines with such a code; others find nothing on them, and nothing gives way to them there. */
    private List<Rule> judging(Optional<CodeSet> codes) {
        return codes.map(set -> byCode.meeting(meaning.of(set))).orElse(all);
    }

    private static boolean counts(Rule rule) {
        return takes(rule) || rule.verdict() instanceof Verdict.Pended;
    }

    private static boolean takes(Rule rule) {
        return rule.verdict() instanceof Verdict.Denied || rule.verdict() instanceof Verdict.Included;
    }
}
