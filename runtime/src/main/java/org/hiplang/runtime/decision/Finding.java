package org.hiplang.runtime.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found on one line. Immutable; why is found out when it is asked for. Two findings are equal where they say
 * the same.
 */
public final class Finding {
    private final RuleInfo rule;
    private final Verdict verdict;
    private final boolean wins;
    private final DaySet days;
    private final Units units;
    private final OptionalInt includedIn;
    private final Optional<Pays> pays;
    private final Explanation explanation;

    /**
     * A finding.
     *
     * @param rule the rule, with its clause and reason
     * @param verdict what it says of its days; pended where the rule waits for a proof
     * @param wins whether it decided units: its reason goes on the remittance
     * @param days the days of the line that it speaks of
     * @param units the units it decided; none where it does not win, or pays of units and takes none
     * @param includedIn with {@link Verdict#INCLUDED}: the number of the other line
     * @param pays what it pays, where its rule pays otherwise than in full and it is known how much that is
     * @param explanation tells why
     */
    public Finding(
            RuleInfo rule,
            Verdict verdict,
            boolean wins,
            DaySet days,
            Units units,
            OptionalInt includedIn,
            Optional<Pays> pays,
            Explanation explanation) {
        this.rule = rule;
        this.verdict = verdict;
        this.wins = wins;
        this.days = days;
        this.units = units;
        this.includedIn = includedIn;
        this.pays = pays;
        this.explanation = explanation;
    }

    /** The same, where it decides nothing. */
    public Finding overruled() {
        return new Finding(rule, verdict, false, days, Units.ZERO, includedIn, pays, explanation);
    }

    /** The rule, with its clause and reason. */
    public RuleInfo rule() {
        return rule;
    }

    /** What it says of its days; pended where the rule waits for a proof. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether it decided units: its reason goes on the remittance. */
    public boolean wins() {
        return wins;
    }

    /** The days of the line that it speaks of. */
    public DaySet days() {
        return days;
    }

    /** The units it decided; none where it does not win, or pays of units and takes none. */
    public Units units() {
        return units;
    }

    /** With {@link Verdict#INCLUDED}: the number of the other line. */
    public OptionalInt includedIn() {
        return includedIn;
    }

    /** What it pays, where its rule pays otherwise than in full and it is known how much that is. */
    public Optional<Pays> pays() {
        return pays;
    }

    /** Names of the facts that are not known and that the finding hangs on; empty unless it is pended. */
    public List<String> hangsOn() {
        return explanation.hangsOn();
    }

    /** Why, without what it hangs on: in the author's words for what the rule reads. */
    public String what() {
        return explanation.what();
    }

    /**
     * The numbers of the other lines it looked at: those that met its condition, or where its point is that none did,
     * those that might have.
     */
    public List<Integer> with() {
        return explanation.with();
    }

    /** Lines of the member's history, likewise. */
    public List<EarlierLine> earlier() {
        return explanation.earlier();
    }

    /** The words for the provider, with their values; absent where the rule has no reason, or the line waits. */
    public Optional<String> message() {
        return verdict == Verdict.PENDED ? Optional.empty() : explanation.message();
    }

    /** Why, in the author's words for what the rule reads. */
    public String because() {
        boolean hangs = verdict == Verdict.PENDED && rule.verdict() != Verdict.PENDED;
        return hangs ? explanation.waiting() : what();
    }

    /** What the remittance says; nothing where the line waits, for a pend goes on none. */
    public Optional<Reason> reason() {
        return verdict == Verdict.PENDED ? Optional.empty() : rule.reason();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && rule.equals(finding.rule)
                && verdict == finding.verdict
                && wins == finding.wins
                && days.equals(finding.days)
                && units.equals(finding.units)
                && includedIn.equals(finding.includedIn)
                && pays.equals(finding.pays)
                && saysTheSame(finding);
    }

    /** Why comes first: it is found out by itself where nothing else was asked before. */
    private boolean saysTheSame(Finding other) {
        return because().equals(other.because())
                && hangsOn().equals(other.hangsOn())
                && with().equals(other.with())
                && earlier().equals(other.earlier())
                && explanation.message().equals(other.explanation.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, verdict, wins, days, units, includedIn, pays);
    }

    @Override
    public String toString() {
        return "Finding[rule=" + rule + ", verdict=" + verdict + ", wins=" + wins + ", days=" + days + ", units="
                + units + ", includedIn=" + includedIn + ", pays=" + pays + ", because=" + because() + ", with="
                + with() + ", earlier=" + earlier() + ", message="
                + message() + "]";
    }
}
