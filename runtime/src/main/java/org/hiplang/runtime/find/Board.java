package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.HeaderField;
import org.hiplang.runtime.claim.Sameness;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * One claim laid out for a {@link Finder}: its lines are bits of a long from line 0, its days of service are bits of a long
 * from the first day of any line. Used for claim after claim, by one thread; nothing is allocated for a claim.
 *
 * <p>A thing that rules ask of the claim has a place on the board: the days on which it is so for sure, and those on which
 * it may be, these among them.
 */
public final class Board implements ClaimView {
    /** A claim of more lines is not laid out. */
    public static final int MOST_LINES = Long.SIZE;

    /** Nor is one of more days from its first day of service to its last. */
    public static final int MOST_DAYS = Long.SIZE;

    /** To clear so many is as quick as to know which. */
    private static final int FEW_SETS = 128;

    private static final int SPREAD = 0x9E3779B9;
    private static final int MARK = 26;

    private final Plan plan;
    private final Terms terms;
    private final CodeClasses classes;
    private final Gate gate;
    private final Glance glance;
    private final Findings findings = new Findings();
    private final Payable payable;

    private final RuleWords words;

    private final int[] sortOf = new int[MOST_LINES];
    private final long[] days = new long[MOST_LINES];
    private final long[] likeBefore = new long[MOST_LINES];
    private final long[] linesOf;
    private final long[] judged;
    private final long[] lookedFor;
    private final long[] sure;
    private final long[] may;
    private final long[][] sureOf;
    private final long[][] mayOf;
    private final int[] known;
    private final int[] knownKind;
    private final long[] knownLines;
    private @Nullable Claim claim;
    private int lines;
    private int round;
    private int laid;
    private boolean left;
    private boolean sorted;
    private long glanced;
    private long again;

    Board(Plan plan) {
        int things = plan.finder().things();
        int kinds = plan.finder().kinds();
        this.plan = plan;
        this.terms = plan.terms();
        this.classes = plan.classes();
        this.gate = plan.gate();
        this.glance = plan.glance();
        this.words = plan.words();
        this.payable = new Payable(plan.rules(), findings);
        this.linesOf = new long[classes.sets()];
        this.judged = new long[plan.blocks()];
        this.lookedFor = new long[plan.blocks()];
        this.sure = new long[things];
        this.may = new long[things];
        this.sureOf = new long[kinds][MOST_LINES];
        this.mayOf = new long[kinds][MOST_LINES];
        this.known = new int[things];
        this.knownKind = new int[kinds];
        this.knownLines = new long[kinds];
    }

    /** Takes up a claim; whether any rule may hold of it, as far as its codes tell. */
    public boolean take(Claim other) {
        clear();
        claim = other;
        lines = other.lines();
        return gate.lets(other) && sort() != 0;
    }

    /** Knows the sorts of the lines; the rules that may hold. */
    private long sort() {
        Claim of = claim();
        long judging = 0;
        long looking = 0;
        for (int line = 0; line < lines; line++) {
            int sort = FactBits.sort(classes.of(of.code(line)), of.isPlain(line));
            sortOf[line] = sort;
            judging |= glance.judged(sort);
            looking |= glance.lookedFor(sort);
        }
        sorted = true;
        glanced = glance.asked(judging, looking);
        return glanced;
    }

    private void clear() {
        findings.clear();
        left = false;
        sorted = false;
        round++;
        if (laid > 0) {
            clearSets();
        }
        laid = 0;
    }

    private void clearSets() {
        if (linesOf.length <= FEW_SETS) {
            Arrays.fill(linesOf, 0);
            return;
        }
        for (int line = 0; line < laid; line++) {
            for (int set : classes.sets(classOf(line))) {
                linesOf[set] = 0;
            }
        }
    }

    private void layOut() {
        Claim laidOut = claim();
        int from = laidOut.from();
        long marks = 0;
        long marked = 0;
        for (int line = 0; line < lines; line++) {
            long bit = 1L << line;
            days[line] = days(laidOut.firstDay(line) - from, laidOut.lastDay(line) - from);
            for (int set : classes.sets(classOf(line))) {
                linesOf[set] |= bit;
            }
            long mark = 1L << ((laidOut.code(line) * SPREAD) >>> MARK);
            marked |= (marks & mark) == 0 ? 0 : bit;
            marks |= mark;
        }
        laid = lines;
        again = marked == 0 ? 0 : again(marked);
    }

    private static long days(int first, int last) {
        return -1L >>> (MOST_DAYS - 1 - last) & -1L << first;
    }

    /** Those of some lines that have the code of a line before. */
    private long again(long marked) {
        Claim of = claim();
        long found = 0;
        for (long rest = marked; rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            int code = of.code(line);
            long like = 0;
            for (int other = 0; other < line; other++) {
                like |= of.code(other) == code ? 1L << other : 0;
            }
            likeBefore[line] = like;
            found |= like == 0 ? 0 : 1L << line;
        }
        return found;
    }

    /** Whether a claim is one that can be laid out. */
    public static boolean holds(Claim claim) {
        return claim.lines() <= MOST_LINES && claim.to() - claim.from() < MOST_DAYS;
    }

    /** Asks the rules whose lines are on the claim; whether something was found that comes to something. */
    public boolean ask() {
        layOut();
        if (again == 0) {
            glanced = glance.withoutRepeats(glanced);
        }
        if (glanced != 0) {
            if (glance.isExact()) {
                plan.finder().find(this, 0, glanced);
            } else {
                askBlocks();
            }
        }
        return findings.any();
    }

    private void askBlocks() {
        Arrays.fill(judged, 0);
        Arrays.fill(lookedFor, 0);
        for (int line = 0; line < lines; line++) {
            words.addTo(judged, lookedFor, sortOf[line]);
        }
        for (int block = 0; block < judged.length; block++) {
            long asked =
                    judged[block] & (lookedFor[block] | plan.lookingForNone(block)) & plan.asking(block, again != 0);
            if (asked != 0) {
                plan.finder().find(this, block, asked);
            }
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
        if (claim == null) {
            throw new IllegalStateException("no claim is on the board");
        }
        return claim;
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
        return linesOf[set];
    }

    /** Whether the line's code is in the set of that number. */
    public boolean in(int line, int set) {
        return (linesOf[set] >>> line & 1) != 0;
    }

    /** The lines with a code that a line before has, too. */
    public long linesAgain() {
        return again;
    }

    /** The lines before that line with its code. */
    public long linesLikeBefore(int line) {
        return (again >>> line & 1) == 0 ? 0 : likeBefore[line];
    }

    /** The lines with the code of that line, which is among them. */
    public long linesLike(int line) {
        long like = 1L << line;
        if (again != 0) {
            Claim of = claim();
            for (int other = 0; other < lines; other++) {
                like |= of.code(other) == of.code(line) ? 1L << other : 0;
            }
        }
        return like;
    }

    int classOf(int line) {
        return FactBits.classOf(sortOf[line]);
    }

    /** The line's sort, see {@link FactBits#sort}. */
    int sortOf(int line) {
        return sortOf[line];
    }

    /** The days that the line covers. */
    public long days(int line) {
        return days[line];
    }

    /** The day of a bit, since 1970-01-01. */
    int day(int bit) {
        return claim().from() + bit;
    }

    /** The days of the line that are payable for sure, after what those rules found; null is for all that were asked before. */
    public long surelyPayable(int line, long @Nullable [] rules) {
        return findings.isOn(line)
                ? days[line] & ~payable.taken(line, rules) & ~payable.waiting(line, rules)
                : days[line];
    }

    /** The units that the line bills, in thousandths. */
    public long units(int line) {
        return claim().units(line);
    }

    /** How many days the line covers, in thousandths. */
    public long daysCovered(int line) {
        return Units.ONE * Long.bitCount(days[line]);
    }

    /** The days of the line that are perhaps payable, after what those rules found; null is for all that were asked before. */
    public long perhapsPayable(int line, long @Nullable [] rules) {
        return findings.isOn(line) ? days[line] & ~payable.taken(line, rules) : days[line];
    }

    /** What {@link #surelyPayable} says, of rules that give way to none but each other and those that pend. */
    public long surelyLeft(int line, long @Nullable [] rules) {
        return findings.isOn(line) ? days[line] & ~payable.gone(line, rules) : days[line];
    }

    /** What {@link #perhapsPayable} says, of rules that give way to none but each other. */
    public long perhapsLeft(int line, long @Nullable [] rules) {
        return findings.isOn(line) ? days[line] & ~payable.goneForSure(line, rules) : days[line];
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
        return claim().detail(line).priorAuthorization().isPresent()
                || claim().header().priorAuthorization().isPresent();
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

    // places for what several rules ask

    /** Whether a thing is not yet known of this claim; from here on it is none, until days are {@link #add added}. */
    public boolean begins(int thing) {
        if (known[thing] == round) {
            return false;
        }
        known[thing] = round;
        sure[thing] = 0;
        may[thing] = 0;
        return true;
    }

    /** More days on which a thing is so for sure, and on which it may be. */
    public void add(int thing, long sureDays, long mayDays) {
        sure[thing] |= sureDays;
        may[thing] |= mayDays;
    }

    /** The days on which a thing is so for sure. */
    public long sure(int thing) {
        return sure[thing];
    }

    /** The days on which a thing may be so. */
    public long may(int thing) {
        return may[thing];
    }

    /** Whether it is not yet known which lines are of a kind; from here on it is, and has to be {@link #put}. */
    public boolean beginsKind(int kind) {
        if (knownKind[kind] == round) {
            return false;
        }
        knownKind[kind] = round;
        return true;
    }

    /** Whether it is not yet known of a line; from here on it is none, until days are {@link #add added}. */
    public boolean begins(int kind, int line) {
        if (knownKind[kind] != round) {
            knownKind[kind] = round;
            knownLines[kind] = 0;
        }
        if ((knownLines[kind] >>> line & 1) != 0) {
            return false;
        }
        knownLines[kind] |= 1L << line;
        put(kind, line, 0, 0);
        return true;
    }

    /** More days on which it is so of a line for sure, and on which it may be. */
    public void add(int kind, int line, long sureDays, long mayDays) {
        sureOf[kind][line] |= sureDays;
        mayOf[kind][line] |= mayDays;
    }

    /** Says of a line on which days it is of a kind for sure, and on which it may be. */
    public void put(int kind, int line, long sureDays, long mayDays) {
        sureOf[kind][line] = sureDays;
        mayOf[kind][line] = mayDays;
    }

    /** The days on which a line is of a kind for sure, as it was {@link #put}. */
    public long sure(int kind, int line) {
        return sureOf[kind][line];
    }

    /** The days on which a line may be of a kind, as it was {@link #put}. */
    public long may(int kind, int line) {
        return mayOf[kind][line];
    }

    // what a finder says

    /** A rule holds of some days of a line for sure, and of those and others perhaps. */
    public void found(int rule, int line, long sureDays, long mayDays) {
        findings.add(rule, line, sureDays, mayDays);
    }

    /** A rule is asked that has no fast form: the claim must be judged in the general way. */
    public void leave() {
        left = true;
    }

    // what is asked of the claim as a whole

    @Override
    public int count(int set) {
        if (!sorted) {
            sort();
        }
        int count = 0;
        for (int line = 0; line < lines; line++) {
            count += classes.in(classOf(line), set) ? 1 : 0;
        }
        return count;
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
