package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** What a rule does, as it was written. */
public sealed interface VerdictSyntax {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /** {@code is denied}. */
    record Denied(Span span) implements VerdictSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.denied(this);
        }
    }

    /** {@code is included in that line in drug-therapy}. */
    record Included(Span span, Optional<SetSyntax> codes) implements VerdictSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.included(this);
        }
    }

    /**
     * {@code keeps at most 1 unit}.
     *
     * @param units a number or the name of a fact
     * @param every {@code in every 10 days}
     * @param together {@code together with lines with the same code that day}
     */
    record KeepsAtMost(Span span, Name units, Optional<EverySyntax> every, Optional<TogetherSyntax> together)
            implements VerdictSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keepsAtMost(this);
        }
    }

    /** {@code is pended}. */
    record Pended(Span span) implements VerdictSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pended(this);
        }
    }

    /** {@code is noted}. */
    record Noted(Span span) implements VerdictSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noted(this);
        }
    }

    /** {@code pays 50 percent}. */
    record Pays(Span span, PaySyntax pay) implements VerdictSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pays(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** {@code is denied}. */
        R denied(Denied verdict);

        /** {@code is included in that line in drug-therapy}. */
        R included(Included verdict);

        /** {@code keeps at most 1 unit}. */
        R keepsAtMost(KeepsAtMost verdict);

        /** {@code is pended}. */
        R pended(Pended verdict);

        /** {@code is noted}. */
        R noted(Noted verdict);

        /** {@code pays 50 percent}. */
        R pays(Pays verdict);
    }
}
