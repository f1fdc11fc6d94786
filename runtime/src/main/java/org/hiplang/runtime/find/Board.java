package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Digest;
import org.hiplang.runtime.claim.HeaderField;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * One claim laid out for a {@link Finder}: its lines are bits of a long from line 0, its days of service are bits of a long
 * from the first day of any line. Used for claim after claim, by one thread; nothing is allocated for a claim of which nothing
 * is told, but for sorts of lines that come for the first time.
 */
public final class Board extends Things implements ClaimView {
    /** A claim of more lines is not laid out. */
    public static final int MOST_LINES = Long.SIZE;

    /** Nor is one of more days from its first day of service to its last. */
    public static final int MOST_DAYS = Long.SIZE;

    private final Plan plan;
    private final Terms terms;
    private final CodeClasses classes;
    private final Gate gate;
    private final Glance glance;
    private final Findings findings = new Findings();
    private final Payable payable;

    private final RuleWords words;
    private final Memory memory;
    private final boolean[] told;
    private final Rows rows;
    private final Tellings tellings;

    private final int[] classOf = new int[MOST_LINES];
    private final long[] knownOf = new long[MOST_LINES];
    private final long[] days = new long[MOST_LINES];
    private final Covers covers;
    private final long[] judged;
    private final long[] lookedFor;
    private final long[] touched;
    private final Docket docket;
    private int lines;
    private boolean laidOut;
    private boolean left;
    private long glanced;

    Board(Plan plan, Docket docket) {
        super(plan.finder().things(), plan.finder().kinds());
        this.docket = docket;
        this.plan = plan;
        this.terms = plan.terms();
        this.classes = plan.classes();
        this.gate = plan.gate();
        this.glance = plan.glance();
        this.words = plan.words();
        this.memory = new Memory(plan.facts().size());
        this.told = new boolean[plan.facts().size()];
        this.tellings = plan.tellings();
        this.payable = new Payable(plan.rules(), plan.groups(), findings);
        this.covers = new Covers(plan.tellings().end());
        this.rows = new Rows(plan, covers);
        this.judged = new long[plan.blocks()];
        this.lookedFor = new long[plan.blocks()];
        this.touched = new long[plan.blocks() / Long.SIZE + 1];
    }

    /** The next claim comes, of which nothing is told, until it is heard. */
    public void hearNothing() {
        Arrays.fill(told, false);
    }

    /**
     * Hears that a value is told of a fact of the claim that comes, where the plan is for claims of which something is told.
     *
     * @return whether it can be found out in this way what comes of it
     */
    public boolean hears(String fact, String value) {
        int number = plan.facts().number(fact);
        if (number >= 0) {
            told[number] = true;
        }
        return plan.facts().allows(fact, value);
    }

    /** Takes up the claim; whether any rule may hold of it, as far as the sorts of its lines tell. */
    public boolean take() {
        Claim taken = claim();
        clear();
        lines = taken.lines();
        if (!gate.lets(taken) || sort(taken) == 0) {
            return false;
        }
        layOut(taken);
        return true;
    }

    /** Knows the days and the sorts of the lines; the rules that may hold. */
    private long sort(Claim of) {
        classify(of);
        rows.find(of, classOf, knownOf);
        glanced = asked();
        return glanced;
    }

    private void classify(Claim of) {
        int from = of.from();
        for (int line = 0; line < lines; line++) {
            classOf[line] = classes.of(of.code(line));
            days[line] = days(of.firstDay(line) - from, of.lastDay(line) - from);
        }
    }

    /**
     * The rules that may hold, by what is known of each sort. What a rule counts by days is there twice where a line that it
     * counts shares a day with one before that some rule counts.
     */
    private long asked() {
        long judging = 0;
        long looking = 0;
        long once = 0;
        long twice = 0;
        long covered = 0;
        long onTheClaim = glance.countingOnTheClaim();
        for (int line = 0; line < lines; line++) {
            long known = knownOf[line];
            judging |= rows.word(known, Rows.JUDGED);
            looking |= rows.word(known, Rows.LOOKED_FOR);
            long counting = rows.word(known, Rows.COUNTED);
            twice |= once & counting & (onTheClaim | Bits.any(covered & days[line]));
            once |= counting;
            covered |= days[line] & Bits.any(counting);
        }
        return glance.asked(judging, looking, twice);
    }

    private void clear() {
        findings.clear();
        payable.clear();
        left = false;
        forget();
        memory.forget();
        laidOut = false;
    }

    private void layOut(Claim of) {
        covers.begin(lines, of.to() - of.from() + 1);
        for (int line = 0; line < lines; line++) {
            covers.add(Rows.list(knownOf[line]), 1L << line, days[line]);
        }
        laidOut = true;
    }

    private static long days(int first, int last) {
        return -1L >>> (MOST_DAYS - 1 - last) & -1L << first;
    }

    /** Whether a claim is one that can be laid out. */
    public static boolean holds(Claim claim) {
        return claim.lines() <= MOST_LINES && claim.to() - claim.from() < MOST_DAYS;
    }

    /** Asks the rules whose lines are on the claim; whether something was found that comes to something. */
    public boolean ask() {
        if (glance.isOfOneBlock()) {
            plan.finder().find(this, 0, glanced);
        } else if (glance.isExact()) {
            askGlanced();
        } else {
            askBlocks();
        }
        return findings.any();
    }

    private void askGlanced() {
        for (int i = 0; i < glance.blocks(); i++) {
            long asked = glance.rules(i, glanced);
            if (asked != 0) {
                plan.finder().find(this, glance.block(i), asked);
            }
        }
    }

    /** Of many rules, only those blocks are looked at that the claim touches, in their order. */
    private void askBlocks() {
        for (int line = 0; line < lines; line++) {
            words.addTo(judged, lookedFor, touched, Sort.number(classOf[line], claim().carries(line)));
        }
        for (int word = 0; word < touched.length; word++) {
            for (long rest = touched[word]; rest != 0; rest = Bits.rest(rest)) {
                askBlock(Long.SIZE * word + Bits.first(rest));
            }
            touched[word] = 0;
        }
    }

    private void askBlock(int block) {
        long asked = judged[block] & (lookedFor[block] | plan.lookingForNone(block));
        judged[block] = 0;
        lookedFor[block] = 0;
        if (asked != 0) {
            plan.finder().find(this, block, asked);
        }
    }

    /** Whether a rule was asked that cannot be found in this way. */
    public boolean isLeft() {
        return left;
    }

    /** What was found. */
    public Findings findings() {
        return findings;
    }

    // what a finder asks of the claim

    /** The claim. */
    public Claim claim() {
        return docket.claim();
    }

    @Override
    public int lines() {
        return lines;
    }

    /** Every line. */
    public long allLines() {
        return lines == 0 ? 0 : -1L >>> (MOST_LINES - lines);
    }

    /** The lines with a code of the set of that number. */
    public long linesIn(int set) {
        return covers.lines(set);
    }

    /** Whether the line's code is in the set of that number. */
    public boolean in(int line, int set) {
        return (covers.lines(set) >>> line & 1) != 0;
    }

    /** The days that some line covers with a code of the set of that number. */
    public long covered(int set) {
        return covers.covered(set);
    }

    /** The days that two of them cover, or more. */
    public long coveredTwice(int set) {
        long once = 0;
        long twice = 0;
        for (long rest = covers.lines(set); rest != 0; rest = Bits.rest(rest)) {
            long covered = days[Bits.first(rest)];
            twice |= once & covered;
            once |= covered;
        }
        return twice;
    }

    /** Of some lines, those with the code of one of them before. */
    public long again(long some) {
        long marks = 0;
        long again = 0;
        for (long rest = some; rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            long mark = Digest.of(claim().code(line));
            again |= (marks & mark) != 0 && linesLike(line, some & ((1L << line) - 1)) != 0 ? 1L << line : 0;
            marks |= mark;
        }
        return again;
    }

    /** Of some lines, those with the code and the days of any before. */
    public long rebilled(long some) {
        return some & claim().rebilled();
    }

    /** Of some lines, those with the code of that line. */
    public long linesLike(int line, long some) {
        Claim of = claim();
        int code = of.code(line);
        long like = 0;
        for (long rest = some; rest != 0; rest = Bits.rest(rest)) {
            like |= of.code(Bits.first(rest)) == code ? rest & -rest : 0;
        }
        return like;
    }

    /**
     * Begins to find out on which days a thing is so, with what the sorts of lines tell.
     *
     * @return the lines that have to be looked at; none where it is known already
     */
    public long begin(int thing) {
        if (!begins(thing)) {
            return 0;
        }
        long sure = covers.covered(tellings.sure(thing));
        add(thing, sure, sure);
        return covers.lines(tellings.look(thing));
    }

    /** The same of a kind of thing: of each line, whether it is one. */
    public long beginKind(int kind) {
        if (!beginsKind(kind)) {
            return 0;
        }
        int what = tellings.ofKind(kind);
        int sure = tellings.sure(what);
        long look = covers.lines(tellings.look(what));
        begin(kind, covers.lines(sure), covers.covered(sure), look);
        return look;
    }

    /** The days on which a line is of a kind for sure, as its sort tells or as it was put. */
    public long sureOf(int kind, int line) {
        return isOfKind(kind, line) ? days[line] : isPut(kind, line) ? sure(kind, line) : 0;
    }

    /** The days on which a line may be of a kind, likewise. */
    public long mayOf(int kind, int line) {
        return isOfKind(kind, line) ? days[line] : isPut(kind, line) ? may(kind, line) : 0;
    }

    /** Whether something is told of a fact, by its number. */
    boolean isTold(int fact) {
        return told[fact];
    }

    /** What is told of the claim. */
    Facts facts() {
        return docket.facts();
    }

    /** What tables say of the lines. */
    Memory memory() {
        return memory;
    }

    /** A word of what is known of lines of its sort. */
    long known(int line, int word) {
        return rows.word(knownOf[line], word);
    }

    int classOf(int line) {
        return classOf[line];
    }

    /** The days that the line covers. */
    public long days(int line) {
        return days[line];
    }

    /** The day of a bit, since 1970-01-01. */
    int day(int bit) {
        return claim().from() + bit;
    }

    /** The days of the line that are payable for sure, after what the rules of a group found. */
    public long surelyPayable(int line, int group) {
        return findings.isOn(line) ? days[line] & ~payable.perhapsGone(line, group) : days[line];
    }

    /** The days of the line that are perhaps payable, likewise. */
    public long perhapsPayable(int line, int group) {
        return findings.isOn(line) ? days[line] & ~payable.surelyGone(line, group) : days[line];
    }

    /** What {@link #surelyPayable} says, of rules that give way to none but each other and those that pend. */
    public long surelyLeft(int line, int group) {
        return findings.isOn(line) ? days[line] & ~payable.perhapsGoneAnyway(line, group) : days[line];
    }

    /** What {@link #perhapsPayable} says, of rules that give way to none but each other. */
    public long perhapsLeft(int line, int group) {
        return findings.isOn(line) ? days[line] & ~payable.surelyGoneAnyway(line, group) : days[line];
    }

    /** Whether no rule found anything on those lines so far. */
    public boolean foundNothingOn(long some) {
        return !findings.isOnAny(some);
    }

    /** The units that the line bills, in thousandths. */
    public long units(int line) {
        return claim().units(line);
    }

    /** How many days the line covers, in thousandths. */
    public long daysCovered(int line) {
        return Units.ONE * Long.bitCount(days[line]);
    }

    /** Whether the line carries one of the modifiers, in any position. */
    public boolean hasModifier(int line, ModifierSet modifiers) {
        return modifiers.on(claim(), line);
    }

    /** Whether a line and another are the same in that. */
    public boolean same(Sameness what, int line, int other) {
        return what.holds(claim(), line, claim(), other);
    }

    /** Whether the line names a drug by its NDC. */
    public boolean hasNdc(int line) {
        return claim().ndc(line) != Codes.NONE;
    }

    /** Whether the line, or else the claim, names a rendering provider. */
    public boolean hasRenderingProvider(int line) {
        return claim().hasRenderingProvider(line);
    }

    /** Whether the line, or the claim, names a prior authorization. */
    public boolean hasPriorAuthorization(int line) {
        return claim().hasPriorAuthorization(line);
    }

    /** Whether the line's place of service is that one (packed). */
    public boolean isAt(int line, int place) {
        return claim().place(line) == place;
    }

    /** Whether the line bills more units on some day than that, spread evenly over its days; in thousandths. */
    public boolean exceedsADay(int line, long units) {
        int covered = Long.bitCount(days[line]);
        return claim().units(line) > units * covered;
    }

    /** Whether the line bills more units than that; in thousandths. */
    public boolean exceeds(int line, long units) {
        return claim().units(line) > units;
    }

    // what a finder says

    /** A rule holds of some days of a line for sure, and of those and others perhaps. */
    public void found(int rule, int line, long sureDays, long mayDays) {
        if (findings.isOn(line)) {
            payable.another(rule, line);
        }
        findings.add(rule, line, sureDays, mayDays);
    }

    /** A rule is asked that has no fast form: the claim must be judged in the general way. */
    public void leave() {
        left = true;
    }

    // what is asked of the claim as a whole

    @Override
    public int count(int set) {
        if (!laidOut) { // its codes told already that no rule holds
            sort(claim());
            layOut(claim());
        }
        return Long.bitCount(covers.lines(set));
    }

    @Override
    public boolean reads(ReadingInfo reading, Set<String> words) {
        return words.contains(terms.word(reading));
    }

    @Override
    public boolean hasLineAt(int place) {
        for (int line = 0; line < lines; line++) {
            if (isAt(line, place)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean says(HeaderField field, int line, String value) {
        return field.says(claim(), line, value);
    }
}
