package org.hiplang.runtime.judge;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** What one rule found on one line: on which of its days, with which other lines, and what it missed. */
final class Entry {
    private final int place;
    private final RuleInfo rule;
    private final KnownFacts facts;
    private final boolean known;
    private final int thatLine;
    private final Optional<Cap> cap;
    private final Optional<Paid> paid;
    private final BitSet days = new BitSet();
    private final BitSet lines = new BitSet();
    private final BitSet so = new BitSet();
    private final Map<Grounds.Missing, BitSet> missing = new LinkedHashMap<>();

    /**
     * An entry without days, of a policy that is judged alone.
     *
     * @param facts what is known to the policy
     * @param cap what it leaves, where its rule bounds units
     * @param paid what it pays, where its rule pays otherwise than in full
     */
    Entry(RuleInfo rule, KnownFacts facts, boolean known, int thatLine, Optional<Cap> cap, Optional<Paid> paid) {
        this(0, rule, facts, known, thatLine, cap, paid);
    }

    private Entry(
            int place,
            RuleInfo rule,
            KnownFacts facts,
            boolean known,
            int thatLine,
            Optional<Cap> cap,
            Optional<Paid> paid) {
        this.place = place;
        this.rule = rule;
        this.facts = facts;
        this.known = known;
        this.thatLine = thatLine;
        this.cap = cap;
        this.paid = paid;
    }

    /** One that says the same, and has no days. */
    Entry alike() {
        return alikeAt(place);
    }

    /** The same, of the policy of that place among those that are judged together. */
    Entry alikeAt(int other) {
        return new Entry(other, rule, facts, known, thatLine, cap, paid);
    }

    boolean saysTheSameAs(Entry other) {
        return rule.saysTheSameAs(other.rule)
                && known == other.known
                && thatLine == other.thatLine
                && cap.equals(other.cap)
                && paid.equals(other.paid);
    }

    void add(int firstDay, int lastDay, Grounds grounds) {
        days.set(firstDay, lastDay + 1);
        lines.or(grounds.lines());
        so.or(grounds.so(known));
        for (Grounds.Missing fact : grounds.missing()) {
            missing.computeIfAbsent(fact, key -> new BitSet()).set(firstDay, lastDay + 1);
        }
    }

    /** What the same rule found in another ledger, on some days. */
    void add(Entry other, BitSet onDays) {
        days.or(both(other.days, onDays));
        lines.or(other.lines);
        so.or(other.so);
        other.missing.forEach((fact, when) -> {
            if (when.intersects(onDays)) {
                missing.computeIfAbsent(fact, key -> new BitSet()).or(both(when, onDays));
            }
        });
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The place of its policy among those that are judged together, from 0. */
    int place() {
        return place;
    }

    RuleInfo rule() {
        return rule;
    }

    /** Whether the rule holds for sure; else it may. */
    boolean known() {
        return known;
    }

    /** What is known to the policy whose rule it is. */
    KnownFacts facts() {
        return facts;
    }

    /** The line that a bundled one is included in, or −1. */
    int thatLine() {
        return thatLine;
    }

    /** What it leaves, where its rule bounds units. */
    Optional<Cap> cap() {
        return cap;
    }

    /** What it pays, where its rule pays otherwise than in full. */
    Optional<Paid> paid() {
        return paid;
    }

    /** Whether it takes nothing, and changes what is paid of what is kept. */
    boolean pays() {
        return paid.isPresent();
    }

    /** Whether it is known for sure what it does: that it holds, and of what it pays, how much that is. */
    boolean isSettled() {
        return known && paid.map(Paid::isKnown).orElse(true);
    }

    /** Whether it takes a day of a line whole: denied, included in another line, or reduced to nothing. */
    boolean takes() {
        return rule.verdict() == Verdict.DENIED
                || rule.verdict() == Verdict.INCLUDED
                || (rule.verdict() == Verdict.REDUCED && !caps() && !pays());
    }

    /** Whether it only bounds the units. */
    boolean caps() {
        return cap.filter(found -> found.units() > 0).isPresent();
    }

    /** The days, from the line's first. */
    BitSet days() {
        return days;
    }

    /** The other lines it looked at. */
    BitSet lines() {
        return lines;
    }

    /** The alternatives of its condition that were so on some day, or where it may hold, may be so. */
    BitSet so() {
        return so;
    }

    /** What was missed, and on which days it matters. */
    Map<Grounds.Missing, BitSet> missing() {
        return missing;
    }

    /** What was missed on a day. */
    List<Grounds.Missing> missing(int day) {
        return missing.entrySet().stream()
                .filter(fact -> fact.getValue().get(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether its days wait: because the rule says so, or is not known to hold. Nobody is asked for a proof for the sake
     * of a remark.
     */
    boolean waits() {
        return rule.verdict() == Verdict.PENDED || (!known && rule.verdict() != Verdict.NOTED);
    }

    /** Whether its days wait wherever the line's units lie: what governs is open. */
    boolean waitsAnyway() {
        return rule.isDisagreement();
    }

    /** Whether the other is known to hold and wins over this by the author's word. */
    boolean givesWayTo(Entry other) {
        return other.known && givesWayTo(other.rule);
    }

    /** Whether the other rule wins over this by the author's word. */
    boolean givesWayTo(RuleInfo other) {
        return rule.givesWayTo(other);
    }
}
