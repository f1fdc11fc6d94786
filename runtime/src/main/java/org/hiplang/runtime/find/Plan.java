package org.hiplang.runtime.find;

import java.util.Arrays;
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
    private final int blocks;
    private final RuleWords judged;
    private final RuleWords judgedPlain;
    private final RuleWords lookedFor;
    private final long[] lookingForNone;
    private final long[] lookingForRepeats;

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
        this.blocks = (rules.size() + Finder.BLOCK - 1) / Finder.BLOCK;
        Asks asks = new Asks(classes);
        finder.asks(asks);
        this.judged = asks.judged(false);
        this.judgedPlain = asks.judged(true);
        this.lookedFor = asks.lookedFor();
        this.lookingForNone = Arrays.copyOf(asks.lookingForNone().toLongArray(), blocks);
        this.lookingForRepeats = Arrays.copyOf(asks.lookingForRepeats().toLongArray(), blocks);
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

    int blocks() {
        return blocks;
    }

    /** The rules that may hold of lines of a class; of those that carry no modifier and no NDC, or of all. */
    RuleWords judged(boolean plain) {
        return plain ? judgedPlain : judged;
    }

    /** The rules that look for a line of a class. */
    RuleWords lookedFor() {
        return lookedFor;
    }

    /** The rules of a block, but those that look for a code that is billed again where none is. */
    long asking(int block, boolean repeats) {
        return repeats ? -1L : ~lookingForRepeats[block];
    }

    /** The rules of a block that look for no line. */
    long lookingForNone(int block) {
        return lookingForNone[block];
    }
}
