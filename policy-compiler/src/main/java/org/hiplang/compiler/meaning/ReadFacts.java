package org.hiplang.compiler.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;

/**
 * What can leave it open whether a rule holds, where that is only facts of words, of its line and of lines that it looks
 * at, and whether these lines are payable. Not so of one that counts days or units, looks at other days or looks a fact of a
 * day up in a table.
 */
public final class ReadFacts {
    private final Set<Fact> ofLine = new LinkedHashSet<>();
    private final Set<Fact> ofOthers = new LinkedHashSet<>();
    private final Set<Fact> common = new LinkedHashSet<>();
    private boolean payable;

    private ReadFacts() {}

    /** Of a rule that has a condition, if it is one of these. */
    public static Optional<ReadFacts> of(Rule rule) {
        ReadFacts reads = new ReadFacts();
        return rule.where()
                .filter(where -> Atoms.of(where).stream().allMatch(reads::add))
                .map(where -> reads);
    }

    /** Whether anything can leave it open. */
    public boolean areSome() {
        return payable || !ofLine.isEmpty() || !ofOthers.isEmpty() || !common.isEmpty();
    }

    /** The facts of the line whose value is asked for. */
    public List<Fact> ofLine() {
        return List.copyOf(ofLine);
    }

    /** Those of lines that it looks at. */
    public List<Fact> ofOthers() {
        return List.copyOf(ofOthers);
    }

    /** Those of which it is asked whether two lines have a value in common. */
    public List<Fact> common() {
        return List.copyOf(common);
    }

    /** Whether it is asked if those lines are payable. */
    public boolean payable() {
        return payable;
    }

    private boolean add(Condition atom) {
        if (atom instanceof Condition.LinesMeet meet) {
            return add(meet.lines());
        }
        if (atom instanceof Condition.NthLine nth) {
            return nth.by().isEmpty() && add(nth.lines());
        }
        return atom instanceof Condition.FactIs fact ? add(fact.fact(), ofLine) : Alternatives.isOfTheLine(atom);
    }

    private boolean add(LinePhrase lines) {
        payable |= lines.payable();
        return add(lines.filters());
    }

    private boolean add(List<LineFilter> filters) {
        return filters.stream().allMatch(this::add);
    }

    private boolean add(LineFilter filter) {
        if (filter instanceof LineFilter.OneOf kind) {
            return kind.options().stream().allMatch(option -> add(option.filters()));
        }
        if (filter instanceof LineFilter.WhoseFact whose) {
            return add(whose.fact(), ofOthers);
        }
        if (filter instanceof LineFilter.Common shared) {
            return add(shared.fact(), common);
        }
        return filter instanceof LineFilter.Modified || filter instanceof LineFilter.Same;
    }

    private static boolean add(Fact fact, Set<Fact> to) {
        to.add(fact);
        return fact.scope() != Fact.Scope.DAY || fact.from().isEmpty();
    }
}
