package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;
import org.jspecify.annotations.Nullable;

/** What one rule found on one line: on which of its days, why, and what it missed. */
final class Entry {
    /** Where it is found out why a rule holds, or may. */
    interface Source {
        /** All that it rests on. */
        Why why();

        /**
         * The alternatives of its condition that are so; where it may hold, those that may be.
         *
         * @param known whether it is known to hold
         */
        Marks so(boolean known);

        /** The same in words, for the entry whose source it is. */
        default String what(Entry entry) {
            return Telling.words(entry.rule(), entry.so());
        }

        /** Where it waits: the facts that it hangs on, if any can be named, and whether what, or what comes of what. */
        default String waiting(Entry entry) {
            return Telling.waiting(entry.rule(), entry.hangsOn(), entry.what());
        }

        /** Where it may hold: the names of the facts that it hangs on, in order. */
        default List<String> hangsOn(Entry entry) {
            return entry.why().names();
        }
    }

    /** Of an entry that is told of each of its days as it is made. */
    private enum Written implements Source {
        NOWHERE;

        @Override
        public Why why() {
            return new Why();
        }

        @Override
        public Marks so(boolean known) {
            return Marks.NONE;
        }
    }

    private final int place;
    private final RuleInfo rule;
    private final KnownFacts facts;
    private final boolean known;
    private final int thatLine;
    private final Optional<Cap> cap;
    private final Optional<Paid> paid;
    private final boolean caps;
    private final boolean takes;
    private final Marks days;
    private final Source source;
    private @Nullable Why gathered;
    private @Nullable List<String> hangsOn;
    private int number;

    /**
     * An entry without days, of a policy that is judged alone.
     *
     * @param facts what is known to the policy
     * @param cap what it leaves, where its rule bounds units
     * @param paid what it pays, where its rule pays otherwise than in full
     */
    Entry(RuleInfo rule, KnownFacts facts, boolean known, int thatLine, Optional<Cap> cap, Optional<Paid> paid) {
        this(0, rule, facts, known, thatLine, cap, paid, new Marks(), Written.NOWHERE);
    }

    /**
     * An entry of a rule that pays in full.
     *
     * @param days the days, from the line's first
     * @param source tells why it holds, or may, when it is asked for
     */
    Entry(RuleInfo rule, KnownFacts facts, boolean known, int thatLine, Optional<Cap> cap, Marks days, Source source) {
        this(0, rule, facts, known, thatLine, cap, Optional.empty(), days, source);
    }

    private Entry(
            int place,
            RuleInfo rule,
            KnownFacts facts,
            boolean known,
            int thatLine,
            Optional<Cap> cap,
            Optional<Paid> paid,
            Marks days,
            Source source) {
        this.place = place;
        this.rule = rule;
        this.facts = facts;
        this.known = known;
        this.thatLine = thatLine;
        this.cap = cap;
        this.paid = paid;
        this.days = days;
        this.source = source;
        Verdict verdict = rule.verdict();
        this.caps = cap.isPresent() && cap.get().units() > 0;
        this.takes = verdict == Verdict.DENIED
                || verdict == Verdict.INCLUDED
                || (verdict == Verdict.REDUCED && !caps && paid.isEmpty());
    }

    /** One that says the same, and has no days. */
    Entry alike() {
        return alikeAt(place);
    }

    /** The same, of the policy of that place among those that are judged together. */
    Entry alikeAt(int other) {
        return new Entry(other, rule, facts, known, thatLine, cap, paid, new Marks(), Written.NOWHERE);
    }

    boolean saysTheSameAs(Entry other) {
        return known == other.known
                && thatLine == other.thatLine
                && rule.saysTheSameAs(other.rule)
                && cap.equals(other.cap)
                && paid.equals(other.paid);
    }

    void add(int firstDay, int lastDay, Grounds grounds) {
        days.add(firstDay, lastDay + 1);
        why().add(firstDay, lastDay, grounds, known);
    }

    /** What the same rule found in another ledger, on some days. */
    void add(Entry other, Marks onDays) {
        days.addAll(other.days.both(onDays));
        why().add(other.why(), onDays);
    }

    /** How many entries the ledger had before it. */
    int number() {
        return number;
    }

    void number(int before) {
        number = before;
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
        return known && (paid.isEmpty() || paid.get().isKnown());
    }

    /** Whether it takes a day of a line whole: denied, included in another line, or reduced to nothing. */
    boolean takes() {
        return takes;
    }

    /** Whether it does so whatever comes to be known: not where a bound may turn out to leave something. */
    boolean takesAnyway() {
        return takes && !(cap.isPresent() && cap.get().orMore());
    }

    /** Whether it only bounds the units. */
    boolean caps() {
        return caps;
    }

    /** The days, from the line's first. */
    Marks days() {
        return days;
    }

    /** Why the rule holds, or may; days in it count from the line's first. Safe for several threads. */
    synchronized Why why() {
        Why known = gathered;
        if (known == null) {
            known = source.why();
            gathered = known;
        }
        return known;
    }

    /** The alternatives of its condition that are so, or where it may hold, may be. Safe for several threads. */
    synchronized Marks so() {
        return gathered == null ? source.so(known) : gathered.so();
    }

    /** Why it holds, or may, in the author's words for what the rule reads. */
    String what() {
        return source.what(this);
    }

    /** Where it waits, in words: the facts that it hangs on, if any can be named, and whether what, or what comes of what. */
    String waiting() {
        return source.waiting(this);
    }

    /** Names of the facts that are not known and that it hangs on, in order. Of two threads either may keep its own. */
    List<String> hangsOn() {
        List<String> names = hangsOn;
        if (names == null) {
            names = known ? List.of() : source.hangsOn(this);
            hangsOn = names;
        }
        return names;
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
