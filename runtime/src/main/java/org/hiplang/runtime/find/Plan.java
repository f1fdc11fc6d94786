package org.hiplang.runtime.find;

import java.util.List;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * An edition made ready to find under the terms of a run: the classes of codes over all its sets and tables, what each rule
 * asks, and who gives way to whom. Immutable.
 */
public final class Plan {
    private final Terms terms;
    private final CodeClasses classes;
    private final RuleTable rules;
    private final Finder finder;
    private final Asks asks;

    /**
     * Makes an edition ready.
     *
     * @param codes its code sets
     * @param facts its facts
     * @param rules its rules in order
     * @param maker makes its finder
     * @param firstDay the first day on which it is in force, since 1970-01-01
     * @param lastDay the last
     */
    public Plan(
            CodeClasses codes,
            List<FactInfo> facts,
            List<RuleInfo> rules,
            Finder.Maker maker,
            Terms terms,
            int firstDay,
            int lastDay) {
        TableFacts tables = new TableFacts(facts, terms, codes, firstDay, lastDay);
        this.terms = terms;
        this.classes = tables.classes();
        this.rules = new RuleTable(rules);
        this.finder = maker.make(terms, tables);
        this.asks = new Asks(classes, rules.size());
        finder.asks(asks);
    }

    /** A board for claims that this plan judges. */
    public Board board() {
        return new Board(this);
    }

    Terms terms() {
        return terms;
    }

    CodeClasses classes() {
        return classes;
    }

    RuleTable rules() {
        return rules;
    }

    Finder finder() {
        return finder;
    }

    Asks asks() {
        return asks;
    }
}
