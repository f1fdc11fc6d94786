package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.compiler.meaning.Used;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Library;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.source.Span;

/** Nothing is declared that no rule uses: it is a rule forgotten, or a word left over. */
final class UnusedCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy checked) {
        Policy policy = checked.policy();
        Used used = new Used(policy);
        List<Diagnostic> found = new ArrayList<>();
        policy.codeSets()
                .forEach(
                        set -> add("code set", set.name(), place(policy, set.name(), set.span()), used.codes(), found));
        policy.modifierSets().stream()
                .filter(set -> !used.modifiers().containsAll(set.modifiers()))
                .forEach(
                        set -> add("modifier set", set.name(), place(policy, set.name(), set.span()), Set.of(), found));
        policy.diagnosisSets()
                .forEach(set -> add(
                        "diagnosis set", set.name(), place(policy, set.name(), set.span()), used.diagnoses(), found));
        policy.lineKinds()
                .forEach(kind -> add(
                        "kind of lines",
                        kind.name(),
                        place(policy, kind.name(), kind.span()),
                        used.lineKinds(),
                        found));
        policy.pairs()
                .forEach(pairs -> add(
                        "table of pairs",
                        pairs.name(),
                        place(policy, pairs.name(), pairs.span()),
                        used.pairs(),
                        found));
        policy.facts()
                .forEach(
                        fact -> add("fact", fact.name(), place(policy, fact.name(), fact.span()), used.facts(), found));
        policy.readings()
                .forEach(reading -> add(
                        "reading",
                        reading.name(),
                        place(policy, reading.name(), reading.span()),
                        used.readings().keySet(),
                        found));
        policy.readings().forEach(reading -> alike(reading, used, found));
        policy.reasons()
                .forEach(reason -> add(
                        "reason", reason.name(), place(policy, reason.name(), reason.span()), used.reasons(), found));
        policy.ruleGroups().stream()
                .filter(group -> !used.rules().containsAll(group.rules()))
                .forEach(group -> add(
                        "group of rules", group.name(), place(policy, group.name(), group.span()), Set.of(), found));
        return found;
    }

    /** Of two words that no condition tells apart, it never matters which is in force. */
    private static void alike(Reading reading, Used used, List<Diagnostic> found) {
        Set<Set<String>> asked = used.readings().getOrDefault(reading.name(), Set.of());
        Map<Set<Set<String>>, Reading.Option> seen = new HashMap<>();
        for (Reading.Option option : asked.isEmpty() ? List.<Reading.Option>of() : reading.options()) {
            Set<Set<String>> holds = asked.stream()
                    .filter(words -> words.contains(option.word()))
                    .collect(Collectors.toSet());
            Optional.ofNullable(seen.putIfAbsent(holds, option))
                    .ifPresent(before -> found.add(alike(reading, before.word(), option)));
        }
    }

    private static Diagnostic alike(Reading reading, String before, Reading.Option option) {
        return Diagnostic.of(
                        DiagnosticCode.UNUSED,
                        option.span(),
                        "no rule tells `" + before + "` and `" + option.word() + "` of reading `" + reading.name()
                                + "` apart")
                .help("write a rule that asks whether `" + reading.name() + " is " + option.word()
                        + "`, or take the word out");
    }

    /** Where a word stands: one of a library where the policy says that it uses it, and nowhere if it came with another. */
    private static Optional<Span> place(Policy policy, String name, Span span) {
        Optional<Library> library = policy.library(span);
        return library.isPresent() ? library.get().used(name) : Optional.of(span);
    }

    private static void add(String kind, String name, Optional<Span> place, Set<String> used, List<Diagnostic> found) {
        if (!used.contains(name)) {
            place.ifPresent(span ->
                    found.add(Diagnostic.of(DiagnosticCode.UNUSED, span, kind + " `" + name + "` is used by no rule")
                            .help("write the rule that needs it, or take it out")));
        }
    }
}
