package org.hiplang.dsl.model;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** What a rule does to its subject. */
public sealed interface Verdict {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /** Not payable. */
    record Denied(Span span) implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.denied(this);
        }
    }

    /**
     * Paid as part of another line.
     *
     * @param thatLine the condition of the rule, one of those joined by {@code and}, that names the other line
     */
    record Included(Span span, Condition.LinesMeet thatLine) implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.included(this);
        }
    }

    /**
     * Payable up to a number of units: of the line, or where the subject is a day, of that day.
     *
     * @param together other lines of which the units count, those of the lower numbers first: of the claim, or where the
     *     subject is a day, of that day and of those on which they came
     * @param every of each of these blocks of the line's days, where the author names some
     */
    record KeepsAtMost(Span span, Amount units, Optional<Every> every, Optional<Together> together) implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keepsAtMost(this);
        }

        /** Whether both keep as much of the same days, wherever they stand. */
        public boolean isSameBound(KeepsAtMost other) {
            return units.equals(other.units) && every.equals(other.every);
        }
    }

    /** Waits for a person. */
    record Pended(Span span) implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pended(this);
        }
    }

    /** Worth a remark, and nothing taken. */
    record Noted(Span span) implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noted(this);
        }
    }

    /**
     * Payable, and paid otherwise than in full.
     *
     * @param allowed the fact that says what a line is worth
     * @param charge the fact that says it where that one is not known
     */
    record Pays(Span span, Pay pay, Fact allowed, Fact charge) implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pays(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** Not payable. */
        R denied(Denied verdict);

        /** Paid as part of another line. */
        R included(Included verdict);

        /** Payable up to a number of units. */
        R keepsAtMost(KeepsAtMost verdict);

        /** Waits for a person. */
        R pended(Pended verdict);

        /** Worth a remark. */
        R noted(Noted verdict);

        /** Paid otherwise than in full. */
        R pays(Pays verdict);
    }
}
