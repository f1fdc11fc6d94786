package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.Every;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * Writes down in a ledger what was found in the fast way. A rule is asked once more when somebody wants to know why it
 * holds, or what it misses; at once only one that pays, or that includes a line in another: in which. Days are bits from
 * the claim's first day of service.
 */
final class Scribe {
    private final Edition edition;
    private final Claim claim;
    private final Judgement judgement;
    private final Ledger ledger;

    Scribe(Edition edition, Claim claim, Judgement judgement, Ledger ledger) {
        this.edition = edition;
        this.claim = claim;
        this.judgement = judgement;
        this.ledger = ledger;
    }

    /** A rule that does not bound units holds on some days of a line for sure, on those and others perhaps. */
    void found(int place, int line, long sure, long may) {
        Edit edit = edition.edit(place);
        RuleInfo rule = edit.rule();
        if (rule.pays().isPresent()) {
            edit.judge(judgement, line, may);
            return;
        }
        if (rule.verdict() == Verdict.INCLUDED) {
            included(place, line, sure);
        } else {
            add(place, line, sure, true, -1, Optional.empty());
        }
        add(place, line, may & ~sure, false, -1, Optional.empty());
    }

    /** The days of each line in which the line is included, together. */
    private void included(int place, int line, long days) {
        Edit edit = edition.edit(place);
        long asked = edit.asked(judgement, days);
        long rest = days;
        while (rest != 0) {
            LikeDays alike = new LikeDays(rest, asked);
            int thatLine = -1;
            long same = 0;
            while (alike.next()) {
                int another = edit.thatLine(judgement, line, claim.from() + alike.first());
                thatLine = same == 0 ? another : thatLine;
                same |= another == thatLine ? alike.days() : 0;
            }
            add(place, line, same, true, thatLine, Optional.empty());
            rest &= ~same;
        }
    }

    /** A rule that bounds units is asked of some lines. */
    void bound(int place, long lines) {
        Edit edit = edition.edit(place);
        for (long rest = lines; rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            if (edit.judges(judgement, line)) {
                Held held = edit.held(judgement, line, days(line));
                if (held.may() != 0) {
                    bound(place, edit, line, held);
                }
            }
        }
    }

    private void bound(int place, Edit edit, int line, Held held) {
        Bound bound = edit.rule().bound().orElseThrow();
        Found found = new Found(edit.rule(), line, claim.firstDay(line), claim.lastDay(line));
        Bounds bounds = new Bounds(judgement.numbers(), bound, Optional.empty(), found);
        if (held.sure() == held.may() && isSameEachDay(edit.rule(), bound) && bounds.isKnown()) {
            add(place, line, held.sure(), true, -1, Optional.of(bounds.loosest()));
        } else {
            edit.judge(judgement, line, held.may());
        }
    }

    private void add(int place, int line, long days, boolean known, int thatLine, Optional<Cap> cap) {
        if (days != 0) {
            Edit edit = edition.edit(place);
            Marks ofLine = Marks.of(days >>> (claim.firstDay(line) - claim.from()));
            Asked asked = new Asked(edit, edition.telling(place), judgement, ledger.size(), line, days);
            ledger.add(line, new Entry(edit.rule(), ledger.facts(), known, thatLine, cap, ofLine, asked));
        }
    }

    /** A rule that is asked once more, as it was when the ledger had no more than so many entries. */
    private record Asked(Edit edit, Telling telling, Judgement judgement, int before, int line, long days)
            implements Entry.Source {
        @Override
        public Why why() {
            return edit.why(judgement.when(before), line, days);
        }

        @Override
        public Marks so(boolean known) {
            return edit.so(judgement.when(before), line, days, known);
        }

        @Override
        public String what(Entry entry) {
            return telling.always(judgement.terms()).orElseGet(() -> telling.words(entry.so()));
        }

        @Override
        public String waiting(Entry entry) {
            return telling.waiting(entry.hangsOn(), entry.what());
        }

        @Override
        public List<String> hangsOn(Entry entry) {
            Optional<String> only = Hanging.only(edit, judgement, before, line);
            return only.isPresent() ? List.of(only.get()) : entry.why().names();
        }
    }

    private long days(int line) {
        int first = claim.firstDay(line) - claim.from();
        int last = claim.lastDay(line) - claim.from();
        return -1L >>> (Long.SIZE - 1 - last) & -1L << first;
    }

    private static boolean isSameEachDay(RuleInfo rule, Bound bound) {
        return !rule.byDay() || !(bound.every() instanceof Every.Days every && every.days() instanceof Amount.OfFact);
    }
}
