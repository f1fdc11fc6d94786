package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hiplang.runtime.judge.Placement.Rank;
import org.hiplang.runtime.policy.Verdict;
import org.jspecify.annotations.Nullable;

/** What stands on a day of a line, after rules have given way to others that are known to hold. */
final class Standing {
    /** A day on which no rule found anything. */
    static final Standing EMPTY = new Standing(List.of(), List.of(), null, Rank.CLEAR);

    /** A day on which the policy is not in force. */
    static final Standing OUTSIDE = new Standing(List.of(), List.of(), null, Rank.OUTSIDE);

    private final List<Entry> found;
    private final List<Entry> entries;
    private final @Nullable Set<String> rules;
    private final boolean isAllKnown;
    private final @Nullable Entry taker;
    private final List<Entry> waiting;
    private final Rank rank;

    /**
     * What stands.
     *
     * @param found what is found, in the order of precedence
     * @param entries what is left of it
     * @param rules the rules whose findings are asked for; all where null
     */
    Standing(List<Entry> found, List<Entry> entries, @Nullable Set<String> rules) {
        this(found, entries, rules, Rank.CLEAR);
    }

    /** @param otherwise how well the day is kept where nothing stands that takes it, or may */
    private Standing(List<Entry> found, List<Entry> entries, @Nullable Set<String> rules, Rank otherwise) {
        this.found = found;
        this.entries = entries;
        this.rules = rules;
        this.isAllKnown = areKnown(found);
        this.taker = findTaker();
        this.waiting = taker == null ? which(found, this::isWaiting) : List.of();
        this.rank = taker != null ? rank(taker) : waiting.isEmpty() ? otherwise : Rank.WAITING;
    }

    private static Rank rank(Entry taker) {
        return taker.rule().verdict() == Verdict.DENIED ? Rank.DENIED : Rank.INCLUDED;
    }

    private static boolean areKnown(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).known()) {
                return false;
            }
        }
        return true;
    }

    /**
     * An entry and the days of a line on which it stands.
     *
     * @param days from the line's first
     */
    record OnDays(Entry entry, Marks days) {}

    /** On which days of a line each of some entries stands, as far as something is left of these, in that order. */
    static List<OnDays> days(Standing[] standings, Function<Standing, List<Entry>> which, Comparator<Entry> order) {
        List<OnDays> found = new ArrayList<>();
        int first = 0;
        while (first < standings.length) {
            int end = first + 1;
            while (end < standings.length && standings[end] == standings[first]) {
                end++;
            }
            if (standings[first].taker == null) {
                for (Entry entry : which.apply(standings[first])) {
                    of(entry, found).add(first, end);
                }
            }
            first = end;
        }
        if (found.size() > 1) {
            found.sort((one, other) -> order.compare(one.entry, other.entry));
        }
        return found;
    }

    private static Marks of(Entry entry, List<OnDays> found) {
        for (OnDays known : found) {
            if (known.entry == entry) {
                return known.days;
            }
        }
        OnDays none = new OnDays(entry, new Marks());
        found.add(none);
        return none.days;
    }

    private @Nullable Entry findTaker() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (takes(entry) && isSure(entry)) {
                return entry;
            }
        }
        return null;
    }

    /** The finding that takes the day whole, if one does for sure. */
    Optional<Entry> taker() {
        return Optional.ofNullable(taker);
    }

    /** How well the day is kept. */
    Rank rank() {
        return rank;
    }

    /**
     * The findings for which the day waits; none where it is taken anyway. A rule that may hold waits, and so does one
     * that would rescue the day from another that takes it.
     */
    List<Entry> waiting() {
        return waiting;
    }

    private boolean isWaiting(Entry entry) {
        return (isAsked(entry) && entry.waits() && !entry.caps() && !entry.pays() && isLeft(entry))
                || isRescuing(entry);
    }

    private boolean isLeft(Entry entry) {
        return found.size() == entries.size() || entries.contains(entry);
    }

    private boolean isRescuing(Entry entry) {
        for (int i = 0; i < entries.size() && !entry.known(); i++) {
            if (takes(entries.get(i)) && mayRescue(entry, entries.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The remark on the day, if there is one. */
    @Nullable
    Entry note() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).known() && entries.get(i).rule().verdict() == Verdict.NOTED) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** The bounds on units that hold for sure. */
    List<Entry> sureCaps() {
        return which(entries, entry -> entry.caps() && isCertain(entry));
    }

    /** The bounds on units that may hold. */
    List<Entry> openCaps() {
        return which(entries, entry -> entry.caps() && !isCertain(entry));
    }

    /** What is paid for sure. */
    List<Entry> surePays() {
        return which(entries, entry -> entry.pays() && isCertain(entry));
    }

    /** What may be paid, and what is paid of which it is not known how much it is. */
    List<Entry> openPays() {
        return which(entries, entry -> entry.pays() && !isCertain(entry));
    }

    private boolean isCertain(Entry entry) {
        return entry.isSettled() && isSure(entry);
    }

    /** What is asked for so that it is known what a bound or a payment does: itself, or what it would give way to. */
    List<Entry> decidersOf(Entry decided) {
        return decided.isSettled() ? which(found, entry -> mayRescue(entry, decided)) : List.of(decided);
    }

    /** Which of some entries are meant. */
    @FunctionalInterface
    private interface Which {
        boolean has(Entry entry);
    }

    private static List<Entry> which(List<Entry> of, Which which) {
        List<Entry> some = List.of();
        for (int i = 0; i < of.size(); i++) {
            if (which.has(of.get(i))) {
                if (some.isEmpty()) {
                    some = new ArrayList<>(of.size());
                }
                some.add(of.get(i));
            }
        }
        return some;
    }

    private boolean isAsked(Entry entry) {
        return rules == null || rules.contains(entry.rule().name());
    }

    private boolean takes(Entry entry) {
        return entry.known() && entry.takes() && isAsked(entry);
    }

    /** Whether nothing that may hold would win over it and leave the day something. */
    private boolean isSure(Entry entry) {
        for (int i = 0; i < found.size() && !isAllKnown; i++) {
            if (mayRescue(found.get(i), entry)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an entry would give way to a rule that may hold and that would leave the day something, also to one that gives
     * way itself.
     */
    private static boolean mayRescue(Entry rescuer, Entry entry) {
        return !rescuer.known() && !rescuer.takesAnyway() && entry.givesWayTo(rescuer.rule());
    }
}
