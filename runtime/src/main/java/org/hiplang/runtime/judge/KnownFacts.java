package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimFacts;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.jspecify.annotations.Nullable;

/** What is known of one claim's facts in a run: what is told, what the claim and the run say, what tables say, what is presumed. */
final class KnownFacts {
    private final Claim claim;
    private final EarlierLines earlier;
    private final Facts facts;
    private final Terms terms;
    private final Lookup lookup;

    /** By line what was found out already. Of two threads that find out the same, either may be kept. */
    private final @Nullable Said[] said;

    /** Likewise, of which lines it is open what facts are. */
    private @Nullable Open open;

    /** What a fact of a line may be on a day. */
    private record Said(
            FactInfo fact,
            int day,
            List<String> possible,
            @Nullable Said before) {
        /** Most facts are told apart by their names. */
        boolean isOf(FactInfo other, int otherDay) {
            return day == otherDay && fact.name().equals(other.name()) && fact.equals(other);
        }
    }

    /** Of some lines, as bits, those of which it is open what a fact is. */
    private record Open(
            FactInfo fact,
            boolean common,
            long lines,
            long open,
            @Nullable Open before) {
        boolean isOf(FactInfo other, boolean inCommon) {
            return common == inCommon && fact.name().equals(other.name()) && fact.equals(other);
        }
    }

    KnownFacts(Claim claim, EarlierLines earlier, Facts facts, Terms terms) {
        this.claim = claim;
        this.earlier = earlier;
        this.facts = facts;
        this.terms = terms;
        this.lookup = new Lookup(terms);
        this.said = new @Nullable Said[claim.lines()];
    }

    /** The values that may be true: the one that is told, else what the claim or the run says, else those of the table, else the one that is presumed. */
    List<String> possible(FactInfo fact, int line, int day) {
        if (earlier.has(line)) {
            return ofEarlier(fact, earlier.line(line));
        }
        int on = isSteady(fact) ? Facts.ANY : day;
        for (Said known = said[line]; known != null; known = known.before) {
            if (known.isOf(fact, on)) {
                return known.possible;
            }
        }
        List<String> possible = ofTheClaim(fact, line, day);
        said[line] = new Said(fact, on, possible, said[line]);
        return possible;
    }

    /**
     * Of some lines, as bits, those of which it is open what a fact is: of which several values are possible, or none is.
     *
     * @param fact not one of a day that tables know
     * @param common whether it is asked what two lines have in common: then several values leave nothing open
     */
    long open(FactInfo fact, boolean common, long lines) {
        if (fact.source().isEmpty() && presumed(fact).isPresent()) {
            return 0;
        }
        Open known = open;
        while (known != null && !known.isOf(fact, common)) {
            known = known.before;
        }
        long asked = known == null ? 0 : known.lines;
        long found = known == null ? 0 : known.open;
        if ((lines & ~asked) != 0) {
            for (long rest = lines & ~asked; rest != 0; rest = Bits.rest(rest)) {
                found |= isOpen(fact, common, Bits.first(rest)) ? Long.lowestOneBit(rest) : 0;
            }
            open = new Open(fact, common, asked | lines, found, open);
        }
        return found & lines;
    }

    private boolean isOpen(FactInfo fact, boolean common, int line) {
        List<String> possible = possible(fact, line, claim.firstDay(line));
        return possible.isEmpty() || (possible.size() > 1 && !common && !isSettled(fact, possible));
    }

    /** Whether nobody tells anything of the claim. */
    boolean tellNothing() {
        return facts.tellNothing();
    }

    /** Whether it is the same on all days of a line. */
    private boolean isSteady(FactInfo fact) {
        return fact.scope() != FactInfo.Scope.DAY
                || (facts.tellNothing() && fact.source().isEmpty());
    }

    /** Of a line of the history nothing is told, and its table speaks of its first day. */
    private List<String> ofEarlier(FactInfo fact, History.Line line) {
        List<String> said = ClaimFacts.value(line.claim(), line.index(), fact.name()).filter(fact::allows).stream()
                .toList();
        return said.isEmpty() ? found(fact, line.claim(), line.index(), line.firstDay()) : said;
    }

    private List<String> ofTheClaim(FactInfo fact, int line, int day) {
        boolean ofADay = fact.scope() == FactInfo.Scope.DAY;
        int number = fact.scope() == FactInfo.Scope.CLAIM ? Facts.ANY : claim.lineNumber(line);
        String told = facts.value(fact.name(), number, ofADay ? day : Facts.ANY);
        if (told != null) {
            return List.of(declared(fact, told));
        }
        Optional<String> said = ClaimFacts.value(claim, line, fact.name());
        if (said.isPresent() && fact.allows(said.get())) {
            return List.of(said.get());
        }
        Optional<String> ofTheRun = terms.value(fact.name());
        if (ofTheRun.isPresent()) {
            return List.of(ofTheRun.get());
        }
        return found(fact, claim, line, ofADay ? day : claim.firstDay(line));
    }

    private List<String> found(FactInfo fact, Claim of, int line, int day) {
        List<String> found = lookup.values(fact, of, line, day);
        if (!found.isEmpty()) {
            return found;
        }
        Optional<String> presumed = presumed(fact);
        return presumed.isPresent() ? List.of(presumed.get()) : List.of();
    }

    /** The value that is presumed in this run, if one is. */
    Optional<String> presumed(FactInfo fact) {
        return fact.presumed(terms);
    }

    /** Of several values that are possible, the one that is presumed. */
    List<String> settled(FactInfo fact, int line, int day) {
        List<String> possible = possible(fact, line, day);
        return possible.size() > 1 && isSettled(fact, possible)
                ? List.of(presumed(fact).get())
                : possible;
    }

    private boolean isSettled(FactInfo fact, List<String> possible) {
        Optional<String> presumed = presumed(fact);
        return presumed.isPresent() && possible.contains(presumed.get());
    }

    private static String declared(FactInfo fact, String told) {
        if (!fact.allows(told)) {
            throw new IllegalArgumentException(
                    "fact `" + fact.name() + "` is given a value that it cannot have; " + fact.domain());
        }
        return told;
    }

    /** Writes down that a fact was missed. */
    static void miss(FactInfo fact, int line, int day, Grounds grounds) {
        grounds.missing(missing(fact, line, day));
    }

    static Grounds.Missing missing(FactInfo fact, int line, int day) {
        boolean ofTheClaim = fact.scope() == FactInfo.Scope.CLAIM;
        boolean ofADay = fact.scope() == FactInfo.Scope.DAY;
        return new Grounds.Missing(fact, ofTheClaim ? -1 : line, ofADay ? day : Facts.ANY);
    }
}
