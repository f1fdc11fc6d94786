package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.policy.CodeSet;

/**
 * The order that follows from what rules read: a rule that asks whether lines are payable is judged after every rule
 * that can make such lines unpayable.
 */
public final class Layers {
    private final Policy policy;
    private final CodeMeaning codes;
    private final Map<String, Rule> rules = new HashMap<>();
    private final RulesByCode bearing;
    private final Map<String, Collection<Rule>> reads = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private Optional<List<Rule>> circle = Optional.empty();

    /** Derives the layers of a policy. */
    public Layers(Policy policy, CodeMeaning codes) {
        this.policy = policy;
        this.codes = codes;
        policy.rules().forEach(rule -> rules.putIfAbsent(rule.name(), rule));
        this.bearing = new RulesByCode(
                policy.rules().stream().filter(Layers::bearsOnPayment).toList(), codes);
        for (Rule rule : policy.rules()) {
            reads.put(rule.name(), readBy(rule));
        }
        for (Rule rule : policy.rules()) {
            layer(rule, new ArrayList<>());
        }
    }

    /** The rules that wait for each other, each for the next and the last for the first, if there is such a circle. */
    public Optional<List<Rule>> circle() {
        return circle;
    }

    /** The layer of a rule, from 0; without meaning where there is a circle. */
    public int of(Rule rule) {
        return layers.getOrDefault(rule.name(), 0);
    }

    /** The rules by layer, and by name within a layer. */
    public List<Rule> inOrder() {
        return policy.rules().stream()
                .sorted(Comparator.comparing(this::of).thenComparing(Rule::name))
                .toList();
    }

    private int layer(Rule rule, List<Rule> path) {
        Integer known = layers.get(rule.name());
        if (known != null) {
            return known;
        }
        if (path.contains(rule)) {
            if (circle.isEmpty()) {
                circle = Optional.of(List.copyOf(path.subList(path.indexOf(rule), path.size())));
            }
            return 0;
        }
        path.add(rule);
        int layer = 0;
        for (Rule below : reads.getOrDefault(rule.name(), List.of())) {
            layer = Math.max(layer, layer(below, path) + 1);
        }
        path.remove(path.size() - 1);
        layers.put(rule.name(), layer);
        return layer;
    }

    private Collection<Rule> readBy(Rule rule) {
        Map<String, Rule> read = new LinkedHashMap<>();
        for (LinePhrase lines : Reads.of(rule)) {
            if (lines.payable()) {
                boolean itsOwn = Reads.together(rule).filter(lines::equals).isPresent()
                        || Reads.lookingBack(rule).contains(lines);
                Optional<Set<String>> named = lines.after().map(group -> Set.copyOf(group.rules()));
                CodeSet readCodes = codes.of(lines.codes());
                bearing.meeting(readCodes).stream()
                        .filter(other -> !itsOwn || !other.equals(rule))
                        .filter(other ->
                                named.map(names -> names.contains(other.name())).orElse(true))
                        .forEach(other -> addWithWinners(other, readCodes, read));
            }
        }
        return read.values();
    }

    /** What gives way stands or not by what it gives way to, so a reader of the one reads the other. */
    private void addWithWinners(Rule rule, CodeSet lines, Map<String, Rule> read) {
        if (codes.of(rule.subject()).meets(lines) && read.putIfAbsent(rule.name(), rule) == null) {
            rule.givesWayTo()
                    .forEach(winner -> addWithWinners(
                            Optional.ofNullable(rules.get(winner)).orElseThrow(), lines, read));
        }
    }

    /** Remarks, payments, and bounds that leave something for sure, do not make a line unpayable. */
    private static boolean bearsOnPayment(Rule rule) {
        return rule.verdict().accept(new Verdict.Visitor<>() {
            @Override
            public Boolean denied(Verdict.Denied verdict) {
                return true;
            }

            @Override
            public Boolean included(Verdict.Included verdict) {
                return true;
            }

            @Override
            public Boolean keepsAtMost(Verdict.KeepsAtMost verdict) {
                return verdict.units().is(0)
                        || verdict.units().asFact().isPresent()
                        || verdict.together().isPresent();
            }

            @Override
            public Boolean pended(Verdict.Pended verdict) {
                return true;
            }

            @Override
            public Boolean noted(Verdict.Noted verdict) {
                return false;
            }

            @Override
            public Boolean pays(Verdict.Pays verdict) {
                return false;
            }
        });
    }
}
