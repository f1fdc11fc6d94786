package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hiplang.runtime.policy.CodeClasses;
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
    private final TableFacts facts;
    private final Places places;
    private final Tellings tellings;
    private final Rows rows;

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
        BitSet[] judged = asks.judged();
        BitSet[] looked = asks.lookedFor();
        this.glance = new Glance(judged, asks.lookingForNone());
        this.words = new RuleWords(judged, looked);
        this.gate = asks.gate(judged, looked);
        this.facts = tables;
        this.places = new Places(classes, asks.twice());
        this.tellings = asks.tellings(finder.things(), finder.kinds(), tables.end());
        long[][] rows = new long[judged.length][];
        for (int sort = 0; sort < rows.length; sort++) {
            rows[sort] = row(Sort.of(sort), judged[sort], looked[sort], tables);
        }
        this.rows = new Rows(rows);
        this.lookingForNone = Arrays.copyOf(asks.lookingForNone().toLongArray(), blocks);
    }

    private long[] row(Sort sort, BitSet judged, BitSet looked, TableFacts tables) {
        long[] row = new long[tellings.end()];
        row[Rows.JUDGED] = glance.folded(judged);
        row[Rows.LOOKED_FOR] = glance.folded(looked);
        tables.put(sort, row);
        tellings.put(sort, row);
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

    /** Where lines are written. */
    Places places() {
        return places;
    }

    /** What the sorts of lines tell of what is asked. */
    Tellings tellings() {
        return tellings;
    }

    /** What is known of each sort. */
    Rows rows() {
        return rows;
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

    /** The rules of a block that look for no line. */
    long lookingForNone(int block) {
        return lookingForNone[block];
    }
}
