package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.HeaderField;
import org.hiplang.runtime.claim.LineDetail;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.find.ClaimView;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.PairsInfo;
import org.hiplang.runtime.policy.Period;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * One claim while one edition of a policy judges it: all that an edit may ask.
 *
 * <p>Lines are indexes as in {@link Claim}, and for those that {@link Came} gives also beyond, for lines of the member's
 * history; days are days since 1970-01-01. The days of a line are those on which the edition is in force.
 */
public final class Judgement implements ClaimView {
    private final Claim claim;
    private final KnownFacts facts;
    private final Terms terms;
    private final Numbers numbers;
    private final Times times;
    private final Paired paired;
    private final Diagnosed diagnosed;
    private final CodeClasses classes;
    private final int[] codeClasses;
    private final Window window;
    private final Ledger ledger;
    private final EarlierLines earlier;
    private final int entries;

    Judgement(Edition edition, Claim claim, Terms terms, Ledger ledger) {
        this.claim = claim;
        this.facts = ledger.facts();
        this.terms = terms;
        this.numbers = new Numbers(claim, this.facts);
        this.times = new Times(claim, this.facts, numbers);
        this.paired = new Paired(claim, terms);
        this.diagnosed = new Diagnosed(this);
        this.classes = edition.classes();
        this.codeClasses = new int[claim.lines()];
        for (int line = 0; line < codeClasses.length; line++) {
            codeClasses[line] = classes.of(claim.code(line));
        }
        this.window = edition.window(terms);
        this.ledger = ledger;
        this.earlier = ledger.earlier();
        this.entries = Integer.MAX_VALUE;
    }

    private Judgement(Judgement now, int entries) {
        this.claim = now.claim;
        this.facts = now.facts;
        this.terms = now.terms;
        this.numbers = now.numbers;
        this.times = now.times;
        this.paired = now.paired;
        this.diagnosed = now.diagnosed;
        this.classes = now.classes;
        this.codeClasses = now.codeClasses;
        this.window = now.window;
        this.ledger = now.ledger;
        this.earlier = now.earlier;
        this.entries = entries;
    }

    /** The same as it was when the ledger had no more than so many entries. */
    Judgement when(int ledgerEntries) {
        return new Judgement(this, ledgerEntries);
    }

    @Override
    public int lines() {
        return claim.lines();
    }

    /** Whether the line's code is in the policy's code set of that number. */
    public boolean in(int line, int set) {
        int ofCode = earlier.has(line) ? classes.of(claimOf(line).code(indexOf(line))) : codeClasses[line];
        return classes.in(ofCode, set);
    }

    /** The class of the code of a line of this claim. */
    int codeClass(int line) {
        return codeClasses[line];
    }

    /** The claim that a line is of: the one that is judged, or one of the member's history. */
    Claim claimOf(int line) {
        return earlier.has(line) ? earlier.line(line).claim() : claim;
    }

    /** The index of a line in {@link #claimOf} it. */
    int indexOf(int line) {
        return earlier.has(line) ? earlier.line(line).index() : line;
    }

    /** What rules rarely read of a line, of this claim or of the history. */
    LineDetail detail(int line) {
        return claimOf(line).detail(indexOf(line));
    }

    /** The first line whose code is in the set, or −1. */
    public int first(int set) {
        return next(set, -1);
    }

    /** The next line after another whose code is in the set, or −1. */
    public int next(int set, int after) {
        for (int line = after + 1; line < codeClasses.length; line++) {
            if (in(line, set)) {
                return line;
            }
        }
        return -1;
    }

    @Override
    public int count(int set) {
        int count = 0;
        for (int line = first(set); line >= 0; line = next(set, line)) {
            count++;
        }
        return count;
    }

    /** The claim's first day of service. */
    int from() {
        return claim.from();
    }

    /** The first day of the line on which the policy is in force; after {@link #lastDay} where it is on none. */
    public int firstDay(int line) {
        return Math.max(claim.firstDay(line), window.from());
    }

    /** The last day of the line on which the policy is in force. */
    public int lastDay(int line) {
        return Math.min(claim.lastDay(line), window.to());
    }

    /** Whether the policy is in force on a day of the line. */
    public boolean isInForce(int line) {
        return firstDay(line) <= lastDay(line);
    }

    /** Whether the line covers the day. */
    public boolean covers(int line, int day) {
        return claim.firstDay(line) <= day && day <= claim.lastDay(line);
    }

    /** The first day that two lines share; after {@link #lastShared} where they share none. */
    public int firstShared(int line, int other) {
        return Math.max(firstDay(line), firstDay(other));
    }

    /** The last day that two lines share. */
    public int lastShared(int line, int other) {
        return Math.min(lastDay(line), lastDay(other));
    }

    /** Whether two lines share a day. */
    public boolean sharesADay(int line, int other) {
        return firstShared(line, other) <= lastShared(line, other);
    }

    /** Whether the other line covers every day of the line. */
    public boolean coversAllOf(int line, int other) {
        return firstDay(other) <= firstDay(line) && lastDay(line) <= lastDay(other);
    }

    /** Whether a line of the claim and another are the same in that. */
    public boolean same(Sameness what, int line, int other) {
        return what.holds(claim, line, claimOf(other), indexOf(other));
    }

    /** Whether the units that the other line bills are so against those of a line of the claim. */
    public boolean unitsBeside(Comparison how, int line, int other) {
        return how.holds(claimOf(other).units(indexOf(other)), claim.units(line));
    }

    /** Whether the line's code is paired with that of the other line on the day. */
    public boolean paired(PairsInfo pairs, int line, int other, int day) {
        return paired.holds(pairs, line, other, day);
    }

    /** The same, and the pair has one of the values in that column. */
    public boolean paired(PairsInfo pairs, String column, Set<String> values, int line, int other, int day) {
        return paired.holds(pairs, column, values, line, other, day);
    }

    /** Whether the line carries one of the modifiers, in any position. */
    public boolean hasModifier(int line, ModifierSet modifiers) {
        return modifiers.on(claimOf(line), indexOf(line));
    }

    /** The lines with a day of service in the period before the first day of the line. */
    public Came came(Period period, int line) {
        return came(period, claim.firstDay(line), line, Facts.ANY);
    }

    /** The lines with a day of service in the period before that day. */
    public Came cameBefore(Period period, int line, int day) {
        return came(period, day, line, day);
    }

    /** Of several numbers that a fact may be, the least is sure; where nothing is known of it, no day is. */
    private Came came(Period period, int before, int line, int day) {
        long[] counts = numbers.possible(period.count(), line, day);
        int from = counts.length == 0 ? Integer.MIN_VALUE : period.firstDay(before, counts[counts.length - 1]);
        int sureFrom = counts.length == 0 ? before : period.firstDay(before, counts[0]);
        return new Came(this, ledger, from, sureFrom, before - 1, numbers.missing(period.count(), line, day));
    }

    /** The lines with a day of service in the period after the last day of the line, of this claim or of others. */
    public Came cameAfter(Period period, int line) {
        return cameAfterDay(period, claim.lastDay(line));
    }

    /** The lines with a day of service in the period after that day, of this claim or of others. */
    public Came cameAfterDay(Period period, int day) {
        return new Came(this, ledger, day + 1, day + 1, period.lastDayAfter(day), List.of());
    }

    /** The lines of earlier claims that cover a day of the line. */
    public Came cameOn(int line) {
        return Came.ofEarlierClaims(this, ledger, claim.firstDay(line), claim.lastDay(line));
    }

    /** The lines of earlier claims that cover that day. */
    public Came cameOnDay(int day) {
        return Came.ofEarlierClaims(this, ledger, day, day);
    }

    /** By stretch of time before the first day of the line, the lines with a day of service in it. */
    public List<Came> cameInEach(Period stretch, int count, int line) {
        return cameInEachBefore(stretch, count, claim.firstDay(line));
    }

    /** By stretch of time before that day, the lines with a day of service in it. */
    public List<Came> cameInEachBefore(Period stretch, int count, int day) {
        List<Came> stretches = new ArrayList<>();
        int end = stretch.endOfStretches(day);
        for (int first : stretch.firstDays(day, count)) {
            stretches.add(new Came(this, ledger, first, first, end - 1, List.of()));
            end = first;
        }
        return stretches;
    }

    /** Whether the line's first and last day of service lie in one such stretch of the calendar. */
    public boolean isInOne(Period stretch, int line) {
        return stretch.isOne(claim.firstDay(line), claim.lastDay(line));
    }

    /** Whether the line's place of service is that one (packed). */
    public boolean isAt(int line, int place) {
        return claimOf(line).place(indexOf(line)) == place;
    }

    @Override
    public boolean hasLineAt(int place) {
        for (int line = 0; line < lines(); line++) {
            if (isAt(line, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line names a drug by its NDC; what is not eleven digits names none. */
    public boolean hasNdc(int line) {
        return claimOf(line).ndc(indexOf(line)) != Codes.NONE;
    }

    /** Whether the line, or else the claim, names a rendering provider. */
    public boolean hasRenderingProvider(int line) {
        return detail(line).renderingNpi().isPresent();
    }

    /** Which diagnoses the claim and its lines have. */
    public Diagnosed diagnosed() {
        return diagnosed;
    }

    /** Whether the line, or the claim, names a prior authorization. */
    public boolean hasPriorAuthorization(int line) {
        return detail(line).priorAuthorization().isPresent()
                || claimOf(line).header().priorAuthorization().isPresent();
    }

    @Override
    public boolean says(HeaderField field, int line, String value) {
        return field.says(claimOf(line), indexOf(line), value);
    }

    /** The line's first day of service, also where the policy is not in force on it. */
    int serviceFrom(int line) {
        return claim.firstDay(line);
    }

    /** The line's last day of service, also where the policy is not in force on it. */
    int serviceTo(int line) {
        return claim.lastDay(line);
    }

    /**
     * The units of a line on some of its days, in thousandths: spread evenly over all of them, and of the thousandths
     * that do not divide one on each of the first.
     */
    long units(int line, int first, int last) {
        return units(claimOf(line), indexOf(line), first, last);
    }

    private static long units(Claim claim, int line, int first, int last) {
        int days = claim.lastDay(line) - claim.firstDay(line) + 1;
        long rest = claim.units(line) % days;
        int from = first - claim.firstDay(line);
        int to = last - claim.firstDay(line) + 1;
        return claim.units(line) / days * (to - from) + Math.min(to, rest) - Math.min(from, rest);
    }

    /** Starts to add up the units that lines bill. */
    public Total totalUnits() {
        return new Total(this, false);
    }

    /** Starts to count lines: each is added up as one unit is. */
    public Total totalLines() {
        return totalUnits();
    }

    /** Starts to count the days that lines cover. */
    public Total totalDays() {
        return new Total(this, true);
    }

    /** The times between days of the claim. */
    public Times times() {
        return times;
    }

    /** The numbers that facts tell and lines bill. */
    public Numbers numbers() {
        return numbers;
    }

    /** Whether nobody tells anything of the claim, nor another policy. */
    boolean isToldNothing() {
        return ledger.isToldNothing();
    }

    /** What is found on a line, also what was not yet when this was asked. */
    List<Entry> found(int line) {
        return ledger.entries(line);
    }

    /** Of some lines, as bits, those of which it is open what a fact is, see {@link KnownFacts#open}. */
    long open(FactInfo fact, boolean common, long lines) {
        return facts.open(fact, common, lines);
    }

    /** The days on which a line may be otherwise than on the day before, as bits from the claim's first day. */
    long changes(int line) {
        return ledger.changes(line, entries);
    }

    /** Whether the line is payable on that day, as far as the rules judged so far know. */
    public Truth payable(int line, int day, Grounds grounds) {
        return ledger.payable(line, day, null, entries, grounds);
    }

    /** Whether the line is payable on one of the days from one to another, as far as the rules judged so far know. */
    public Truth payableOnOne(int line, int first, int last, Grounds grounds) {
        return ledger.payableOnOne(line, first, last, null, entries, grounds);
    }

    /** Whether the line is payable on one of the days from one to another, as far as those rules know. */
    public Truth payableOnOneAfter(Set<String> rules, int line, int first, int last, Grounds grounds) {
        return ledger.payableOnOne(line, first, last, rules, entries, grounds);
    }

    /** Whether the line is payable on that day, as far as those rules know. */
    public Truth payableAfter(Set<String> rules, int line, int day, Grounds grounds) {
        return ledger.payable(line, day, rules, entries, grounds);
    }

    /** Whether a fact of the claim or of the line has one of the values. */
    public Truth fact(FactInfo fact, int line, Set<String> values, Grounds grounds) {
        return fact(fact, line, Facts.ANY, values, grounds);
    }

    /** Whether a fact of the claim, of the line, or of the line on that day has one of the values. */
    public Truth fact(FactInfo fact, int line, int day, Set<String> values, Grounds grounds) {
        List<String> possible = facts.settled(fact, line, day);
        int meant = 0;
        for (int i = 0; i < possible.size(); i++) {
            meant += values.contains(possible.get(i)) ? 1 : 0;
        }
        if (possible.isEmpty() || (meant > 0 && meant < possible.size())) {
            return missing(fact, line, day, grounds);
        }
        return Truth.of(meant > 0);
    }

    /** Whether some value of a fact may be true of both lines. */
    public Truth common(FactInfo fact, int line, int other, Grounds grounds) {
        return common(fact, line, other, Facts.ANY, grounds);
    }

    /** Whether some value of a fact may be true of both lines on that day. */
    public Truth common(FactInfo fact, int line, int other, int day, Grounds grounds) {
        List<String> one = facts.possible(fact, line, day);
        List<String> two = facts.possible(fact, other, day);
        if (one.isEmpty()) {
            KnownFacts.miss(fact, line, day, grounds);
        }
        if (two.isEmpty()) {
            KnownFacts.miss(fact, other, day, grounds);
        }
        return one.isEmpty() || two.isEmpty() ? Truth.UNKNOWN : Truth.of(!Collections.disjoint(one, two));
    }

    private static Truth missing(FactInfo fact, int line, int day, Grounds grounds) {
        KnownFacts.miss(fact, line, day, grounds);
        return Truth.UNKNOWN;
    }

    @Override
    public boolean reads(ReadingInfo reading, Set<String> words) {
        return words.contains(terms.word(reading));
    }

    /** What this run chooses. */
    public Terms terms() {
        return terms;
    }

    /** Writes down what a rule found on some days of a line; what it bounds is known for sure, or may be, or both. */
    void record(Edit edit, Found found, Truth truth, Grounds grounds) {
        RuleInfo rule = found.rule();
        if (rule.pays().isPresent()) {
            Paid paid = Paid.of(numbers, rule.pays().get(), found);
            paid.miss(numbers, found, grounds);
            ledger.recordPaid(found, truth, paid, grounds);
            return;
        }
        if (rule.bound().isEmpty()) {
            ledger.record(found, truth, Optional.empty(), grounds);
            return;
        }
        Grounds more = Grounds.recording();
        Optional<Total> before = edit.before(this, found.line(), rule.byDay() ? found.firstDay() : Facts.ANY, more);
        more.keepMatched();
        Bounds bounds = new Bounds(numbers, rule.bound().get(), before, found);
        if (truth == Truth.YES && bounds.cuts()) {
            grounds.sawAll(more);
            ledger.record(found, truth, Optional.of(bounds.loosest()), grounds);
        }
        if (truth == Truth.UNKNOWN || !bounds.isKnown()) {
            bounds.miss(more);
            ledger.record(found, Truth.UNKNOWN, Optional.of(bounds.tightest()), grounds);
            ledger.record(found, Truth.UNKNOWN, Optional.of(bounds.tightest()), more);
        }
    }

    /** From here on the ledger counts the days of this edition as judged. */
    void begin() {
        ledger.judge(window);
    }
}
