package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Everything found on a claim so far, by line, and on which days anyone looked. Its days count from the first day of their
 * line.
 */
final class Ledger {
    private static final Cap NO_CAP = new Cap(0, Blocks.LINE);

    /**
     * Stronger verdict, then the policy that comes first, then an amendment before the policy, then lower layer, then
     * name: a total order, so that nothing depends on chance.
     */
    static final Comparator<Entry> PRECEDENCE = Ledger::compare;

    /** What one rule says several times: of each line that it includes one in, for sure and perhaps, with each bound. */
    private static final Comparator<Entry> OF_ONE_RULE = Comparator.comparing(Entry::thatLine)
            .thenComparing(entry -> !entry.known())
            .thenComparing(entry -> entry.cap().orElse(NO_CAP), Cap.ORDER)
            .thenComparing(Entry::paid, Paid.OPTIONAL);

    private final Claim claim;
    private final EarlierLines earlier;
    private final KnownFacts facts;
    private final Optional<Ledger> below;
    private final List<List<Entry>> entries;
    private final Marks[] judged;
    private final Window window;
    private int size;

    /** An empty one, of a policy that sees no other. */
    static Ledger of(Claim claim, Facts facts, Terms terms) {
        return of(claim, facts, terms, Optional.empty());
    }

    /**
     * An empty one.
     *
     * @param below what the policies found to which this one gives way
     */
    static Ledger of(Claim claim, Facts facts, Terms terms, Optional<Ledger> below) {
        EarlierLines earlier = new EarlierLines(claim, facts.history());
        return new Ledger(claim, earlier, new KnownFacts(claim, earlier, facts, terms), below, Window.ALWAYS);
    }

    /** @param window the days of which something is written down */
    private Ledger(Claim claim, EarlierLines earlier, KnownFacts facts, Optional<Ledger> below, Window window) {
        this.claim = claim;
        this.earlier = earlier;
        this.facts = facts;
        this.below = below;
        this.window = window;
        this.entries = new ArrayList<>(Collections.nCopies(claim.lines(), List.of()));
        this.judged = new Marks[claim.lines()];
        Arrays.fill(judged, Marks.NONE);
    }

    /** The days of the window are judged, also where nothing is found on them. */
    void judge(Window window) {
        for (int line = 0; line < claim.lines(); line++) {
            judge(line, window.daysOf(claim, line));
        }
    }

    private void judge(int line, Marks days) {
        judged[line] = judged[line].isEmpty() ? days : judged[line].either(days);
    }

    /** This ledger, but on the days of the window the findings of the other. */
    Ledger with(Ledger other, Window days) {
        return merged(other, days, Window.ALWAYS);
    }

    /** This ledger, for findings on the days of the window in place of its own. */
    Ledger outside(Window days) {
        return merged(empty(), days, days);
    }

    private Ledger merged(Ledger other, Window days, Window written) {
        Ledger both = new Ledger(claim, earlier, facts, below, written);
        for (int line = 0; line < claim.lines(); line++) {
            Marks theirs = days.daysOf(claim, line);
            Marks ours = new Marks();
            ours.add(0, claim.lastDay(line) - claim.firstDay(line) + 1);
            ours.removeAll(theirs);
            both.judge(line, judged[line]);
            both.copy(line, entries.get(line), ours);
            both.copy(line, other.entries.get(line), theirs);
        }
        return both;
    }

    /** One without findings, that sees the same policies below. */
    Ledger empty() {
        return new Ledger(claim, earlier, facts, below, Window.ALWAYS);
    }

    /** One without findings, of which the same days of a line are judged. */
    Ledger empty(int line) {
        Ledger empty = empty();
        empty.judge(line, judged[line]);
        return empty;
    }

    /** Takes over what another ledger has on a line, as that of the policy of that place. */
    void take(Ledger other, int line, int place) {
        judge(line, other.judged[line]);
        for (Entry entry : other.entries.get(line)) {
            entry(line, entry.alikeAt(place)).add(entry, entry.days());
        }
    }

    private void copy(int line, List<Entry> found, Marks days) {
        for (Entry entry : found) {
            if (entry.days().meets(days)) {
                entry(line, entry.alike()).add(entry, days);
            }
        }
    }

    Claim claim() {
        return claim;
    }

    /** The lines of the member's history. */
    EarlierLines earlier() {
        return earlier;
    }

    /** What is known of the claim's facts. */
    KnownFacts facts() {
        return facts;
    }

    /** The days of a line that are judged. */
    Marks judged(int line) {
        return judged[line];
    }

    /**
     * Writes down what a rule found.
     *
     * @param cap what it leaves, where it bounds units
     */
    void record(Found found, Truth truth, Optional<Cap> cap, Grounds grounds) {
        record(found, truth, cap, Optional.empty(), grounds);
    }

    /** Writes down what a rule found that pays otherwise than in full. */
    void recordPaid(Found found, Truth truth, Paid paid, Grounds grounds) {
        record(found, truth, Optional.empty(), Optional.of(paid), grounds);
    }

    private void record(Found found, Truth truth, Optional<Cap> cap, Optional<Paid> paid, Grounds grounds) {
        boolean known = truth == Truth.YES;
        Entry entry = new Entry(found.rule(), facts, known, known ? grounds.thatLine() : -1, cap, paid);
        int base = claim.firstDay(found.line());
        int first = Math.max(found.firstDay(), window.from());
        int last = Math.min(found.lastDay(), window.to());
        if (first <= last) {
            entry(found.line(), entry).add(first - base, last - base, grounds);
        }
    }

    /** The entries of a line, in the order of precedence. */
    List<Entry> entries(int line) {
        return entries.get(line);
    }

    /** Whether anything is found on some line. */
    boolean hasEntries() {
        return entries.stream().anyMatch(found -> !found.isEmpty());
    }

    /** Writes down what a rule holds of for sure, which has no entry on the line yet. */
    void add(int line, Entry entry) {
        insert(line, entry);
    }

    /** Whether nobody tells anything of the claim, nor another policy. */
    boolean isToldNothing() {
        return facts.tellNothing() && below.isEmpty();
    }

    /**
     * The days on which a line is otherwise than on the day before: where it begins or has ended, or something is found by
     * the first so many entries, or no more.
     *
     * @return bits from the claim's first day
     */
    long changes(int line, int before) {
        int first = claim.firstDay(line) - claim.from();
        long changes = 1L << first | 2L << (claim.lastDay(line) - claim.from());
        List<Entry> found = entries.get(line);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).number() < before) {
                long days = found.get(i).days().few() << first;
                changes |= days ^ days << 1;
            }
        }
        return changes;
    }

    /** How many entries there are, of all lines. */
    int size() {
        return size;
    }

    /** What stands on each day of a line that is judged; the same on days that follow one another and have the same. */
    Standing[] standings(int line) {
        Standing[] standings = new Standing[claim.lastDay(line) - claim.firstDay(line) + 1];
        Arrays.fill(standings, Standing.OUTSIDE);
        Marks days = judged[line];
        for (int day = days.next(0); day >= 0; day = days.next(day + 1)) {
            boolean asBefore = day > 0 && days.has(day - 1) && !changes(entries.get(line), day);
            standings[day] = asBefore ? standings[day - 1] : standing(on(line, day, Integer.MAX_VALUE), null);
        }
        return standings;
    }

    /** Whether something else is found on a day than on the one before. */
    private static boolean changes(List<Entry> entries, int day) {
        for (int i = 0; i < entries.size(); i++) {
            Marks days = entries.get(i).days();
            if (days.has(day) != days.has(day - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Standing standing(List<Entry> here, @Nullable Set<String> rules) {
        return here.isEmpty() ? Standing.EMPTY : new Standing(here, withoutWhatGivesWay(here), rules);
    }

    /** What is found on a day of a line by the first so many entries. */
    private List<Entry> on(int line, int day, int before) {
        List<Entry> found = entries.get(line);
        List<Entry> here = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Entry entry = found.get(i);
            if (entry.number() < before && entry.days().has(day)) {
                here.add(entry);
            }
        }
        return here;
    }

    private static List<Entry> withoutWhatGivesWay(List<Entry> here) {
        if (here.size() == 1) {
            return here;
        }
        List<Entry> left = new ArrayList<>(here.size());
        for (Entry entry : here) {
            if (!givesWay(entry, here)) {
                left.add(entry);
            }
        }
        return left;
    }

    private static boolean givesWay(Entry entry, List<Entry> here) {
        for (int i = 0; i < here.size(); i++) {
            if (entry.givesWayTo(here.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the line is payable on the day (since 1970): not taken, and not waiting for what would take it.
     *
     * @param rules the rules whose findings count; where null all, also those of the policies below
     */
    Truth payable(int line, int day, @Nullable Set<String> rules, Grounds grounds) {
        return payable(line, day, rules, Integer.MAX_VALUE, grounds);
    }

    /**
     * Whether the line is payable on one of some days that follow one another (since 1970); on none where the last is before
     * the first.
     *
     * @param before how many of the entries count, the first of them
     */
    Truth payableOnOne(int line, int first, int last, @Nullable Set<String> rules, int before, Grounds grounds) {
        Truth any = Truth.NO;
        int day = first;
        while (day <= last) {
            int end = day;
            while (end < last && below.isEmpty() && !changes(entries.get(line), end + 1 - claim.firstDay(line))) {
                end++;
            }
            any = any.or(payable(line, day, end, rules, before, grounds));
            day = end + 1;
        }
        return any;
    }

    /** The same, as the first so many entries have it. */
    Truth payable(int line, int day, @Nullable Set<String> rules, int before, Grounds grounds) {
        return payable(line, day, day, rules, before, grounds);
    }

    /** The same of several days that follow one another, of which no entry says otherwise than of the first. */
    private Truth payable(int line, int day, int last, @Nullable Set<String> rules, int before, Grounds grounds) {
        Optional<Ledger> beside = rules == null ? below : Optional.empty();
        if (entries.get(line).isEmpty() && beside.isEmpty()) {
            return Truth.YES;
        }
        int offset = day - claim.firstDay(line);
        List<Entry> here = on(line, offset, before);
        beside.ifPresent(ledger -> here.addAll(ledger.on(line, offset, Integer.MAX_VALUE)));
        Standing standing = standing(here, rules);
        if (standing.taker().isPresent()) {
            return Truth.NO;
        }
        List<Entry> waiting = standing.waiting();
        if (grounds.isRecording()) {
            for (int i = 0; i < waiting.size(); i++) {
                grounds.missing(new Grounds.Awaited(waiting.get(i), offset, last - day + offset));
            }
        }
        return waiting.isEmpty() ? Truth.YES : Truth.UNKNOWN;
    }

    private static int compare(Entry one, Entry other) {
        RuleInfo rule = one.rule();
        RuleInfo with = other.rule();
        if (rule.verdict() != with.verdict()) {
            return with.verdict().compareTo(rule.verdict());
        }
        if (one.place() != other.place()) {
            return Integer.compare(one.place(), other.place());
        }
        if (rule.amends() != with.amends()) {
            return rule.amends() ? -1 : 1;
        }
        if (rule.layer() != with.layer()) {
            return Integer.compare(rule.layer(), with.layer());
        }
        int byName = rule.name().compareTo(with.name());
        return byName != 0 ? byName : OF_ONE_RULE.compare(one, other);
    }

    /** The entry of a line that says the same, which is a new one where none does. */
    private Entry entry(int line, Entry empty) {
        for (Entry entry : entries.get(line)) {
            if (entry.saysTheSameAs(empty)) {
                return entry;
            }
        }
        insert(line, empty);
        return empty;
    }

    private void insert(int line, Entry entry) {
        entry.number(size++);
        if (entries.get(line).isEmpty()) {
            entries.set(line, new ArrayList<>(4));
        }
        List<Entry> sorted = entries.get(line);
        int at = sorted.size();
        while (at > 0 && PRECEDENCE.compare(sorted.get(at - 1), entry) > 0) {
            at--;
        }
        sorted.add(at, entry);
    }
}
