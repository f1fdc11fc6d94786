package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;
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
    private final Gate gate;
    private final Glance glance;
    private final RuleWords words;
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
        BitSet[] all = asks.judged(false);
        BitSet[] plain = asks.judged(true);
        BitSet[] looked = asks.lookedFor();
        this.glance = new Glance(rules.size(), all, plain, looked, asks.lookingForNone(), asks.lookingForRepeats());
        this.words = new RuleWords(all, plain, looked);
        this.gate = asks.gate(all, looked);
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

    /** Which claims need not be looked at. */
    Gate gate() {
        return gate;
    }

    /** Which claims ask any rule at all. */
    Glance glance() {
        return glance;
    }

    /** What rules each sort of lines asks. */
    RuleWords words() {
        return words;
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
