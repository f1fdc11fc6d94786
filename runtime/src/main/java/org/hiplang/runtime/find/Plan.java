package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * An edition made ready to find under the terms of a run: the classes of codes over all its sets and tables, what each rule
 * asks, and who gives way to whom. Immutable, but that what tables say of NDCs is put together when it is first asked for: threads
 * that do so at once put the same together.
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
    private final TableFacts facts;
    private final List<long[]> groups;
    private final SortRules judging;
    private final SortRules looking;
    private final SortRules counting;
    private final int sorts;
    private final Tellings tellings;

    /**
     * Makes an edition ready.
     *
     * @param codes its code sets
     * @param rules its rules in order
     * @param maker makes its finder
     * @param told whether something may be told of the claims that it judges, of whatever fact; of others it is as right, and
     *     slower
     * @param firstDay the first day on which it is in force, since 1970-01-01
     * @param lastDay the last
     */
    public Plan(
            CodeClasses codes,
            List<RuleInfo> rules,
            Finder.Maker maker,
            Terms terms,
            boolean told,
            int firstDay,
            int lastDay) {
        TableFacts tables = new TableFacts(terms, told, codes, firstDay, lastDay);
        this.terms = terms;
        this.rules = new RuleTable(rules);
        this.finder = maker.make(terms, tables);
        this.classes = tables.classes();
        this.blocks = (rules.size() + Finder.BLOCK - 1) / Finder.BLOCK;
        Asks asks = new Asks(classes);
        finder.asks(asks);
        this.judging = asks.judging();
        this.looking = asks.looking();
        this.counting = asks.counting();
        BitSet[] judged = judging.bySort();
        BitSet[] looked = looking.bySort();
        this.sorts = judged.length;
        this.glance = new Glance(judged, asks.lookingForNone(), asks.counters(), asks.countersOnTheClaim());
        this.words = new RuleWords(judged, looked);
        this.gate = asks.gate(judged, looked);
        this.facts = tables;
        this.groups = asks.groups();
        this.tellings = asks.tellings(finder.things(), finder.kinds());
        this.lookingForNone = Arrays.copyOf(asks.lookingForNone().toLongArray(), blocks);
    }

    /** What is known of lines of a sort, but where they are written. */
    long[] row(Sort sort) {
        long[] row = new long[facts.end()];
        row[Rows.JUDGED] = glance.folded(judging.of(sort));
        row[Rows.LOOKED_FOR] = glance.folded(looking.of(sort));
        row[Rows.COUNTED] = glance.folded(counting.of(sort));
        facts.put(sort, row);
        return row;
    }

    /** A board for claims that this plan judges, as they are called. */
    public Board board(Docket docket) {
        return new Board(this, docket);
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

    /** The facts that its rules ask. */
    TableFacts facts() {
        return facts;
    }

    /** How many sorts there are that do not say which modifiers or NDC. */
    int sorts() {
        return sorts;
    }

    /** What the sorts of lines tell of what is asked. */
    Tellings tellings() {
        return tellings;
    }

    /** The rules of each group after which it is asked what is payable. */
    List<long[]> groups() {
        return groups;
    }

    /** Which claims need not be looked at. */
    Gate gate() {
        return gate;
    }

    /** Which claims ask any rule at all. */
    Glance glance() {
        return glance;
    }

    /** What rules each sort of lines asks, of those that do not say all. */
    RuleWords words() {
        return words;
    }

    /** The rules of a block that look for no line. */
    long lookingForNone(int block) {
        return lookingForNone[block];
    }
}
