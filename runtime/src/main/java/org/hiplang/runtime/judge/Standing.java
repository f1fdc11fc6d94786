package org.hiplang.runtime.judge;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hiplang.runtime.policy.Verdict;
import org.jspecify.annotations.Nullable;

/** What stands on one day of a line, after rules have given way to others that are known to hold. */
final class Standing {
    /** A day of which no rule found anything. */
    static final Standing EMPTY = new Standing(List.of(), null);

    private final List<Entry> entries;
    private final @Nullable Set<String> rules;
    private final Optional<Entry> taker;

    /**
     * What stands.
     *
     * @param entries what is left, in the order of precedence
     * @param rules the rules whose findings are asked for; all where null
     */
    Standing(List<Entry> entries, @Nullable Set<String> rules) {
        this.entries = entries;
        this.rules = rules;
        this.taker = findTaker();
    }

    /** On which days of a line each of some entries stands, as far as something is left of these, in that order. */
    static Map<Entry, BitSet> days(
            Standing[] standings, Function<Standing, List<Entry>> which, Comparator<Entry> order) {
        Map<Entry, BitSet> found = new LinkedHashMap<>();
        for (int day = 0; day < standings.length; day++) {
            if (standings[day].taker().isEmpty()) {
                for (Entry entry : which.apply(standings[day])) {
                    found.computeIfAbsent(entry, key -> new BitSet()).set(day);
                }
            }
        }
        Map<Entry, BitSet> sorted = new LinkedHashMap<>();
        found.keySet().stream()
                .sorted(order)
                .forEach(entry -> sorted.put(entry, Objects.requireNonNull(found.get(entry))));
        return sorted;
    }

    private Optional<Entry> findTaker() {
        for (Entry entry : entries) {
            if (takes(entry) && isSure(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The finding that takes the day whole, if one does for sure. */
    Optional<Entry> taker() {
        return taker;
    }

    /**
     * The findings for which the day waits; none where it is taken anyway. A rule that may hold waits, and so does one
     * that would rescue the day from another that takes it.
     */
    List<Entry> waiting() {
        if (entries.isEmpty() || taker().isPresent()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> (isAsked(entry) && entry.waits() && !entry.caps() && !entry.pays())
                        || entries.stream().anyMatch(taker -> takes(taker) && mayRescue(entry, taker)))
                .toList();
    }

    /** The remark on the day, if there is one. */
    Optional<Entry> note() {
        return entries.stream()
                .filter(entry -> entry.known() && entry.rule().verdict() == Verdict.NOTED)
                .findFirst();
    }

    /** The bounds on units that hold for sure. */
    List<Entry> sureCaps() {
        return entries.stream()
                .filter(entry -> entry.caps() && isCertain(entry))
                .toList();
    }

    /** The bounds on units that may hold. */
    List<Entry> openCaps() {
        return entries.stream()
                .filter(entry -> entry.caps() && !isCertain(entry))
                .toList();
    }

    /** What is paid for sure. */
    List<Entry> surePays() {
        return entries.stream()
                .filter(entry -> entry.pays() && isCertain(entry))
                .toList();
    }

    /** What may be paid, and what is paid of which it is not known how much it is. */
    List<Entry> openPays() {
        return entries.stream()
                .filter(entry -> entry.pays() && !isCertain(entry))
                .toList();
    }

    private boolean isCertain(Entry entry) {
        return entry.isSettled() && isSure(entry);
    }

    /** What is asked for so that it is known what a bound or a payment does: itself, or what it would give way to. */
    List<Entry> decidersOf(Entry found) {
        return found.isSettled()
                ? entries.stream().filter(entry -> mayRescue(entry, found)).toList()
                : List.of(found);
    }

    private boolean isAsked(Entry entry) {
        return rules == null || rules.contains(entry.rule().name());
    }

    private boolean takes(Entry entry) {
        return isAsked(entry) && entry.known() && entry.takes();
    }

    /** Whether nothing that may hold would win over it and leave the day something. */
    private boolean isSure(Entry entry) {
        for (Entry other : entries) {
            if (mayRescue(other, entry)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry would give way to a rule that may hold and that would not take the day itself. */
    private static boolean mayRescue(Entry rescuer, Entry entry) {
        return !rescuer.known() && !rescuer.takes() && entry.givesWayTo(rescuer.rule());
    }
}
