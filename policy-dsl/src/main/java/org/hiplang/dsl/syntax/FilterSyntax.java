package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.source.Span;

/** What narrows lines down, as it was written. */
public sealed interface FilterSyntax {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /** {@code without a modifier in not-given}. */
    record Modified(Span span, boolean with, SetSyntax modifiers) implements FilterSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.modified(this);
        }
    }

    /** {@code whose route is intravenous}. */
    record WhoseFact(Span span, boolean is, Name fact, List<Name> values) implements FilterSyntax {
        /** Copies the list. */
        public WhoseFact {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whoseFact(this);
        }
    }

    /** {@code whose dose is more than 5}. */
    record WhoseNumber(Span span, Name fact, ComparedSyntax compared) implements FilterSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whoseNumber(this);
        }
    }

    /** {@code with the same code and modifiers}. */
    record Same(Span span, List<Name> in) implements FilterSyntax {
        /** Copies the list. */
        public Same {
            in = List.copyOf(in);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }
    }

    /** {@code with a therapy in common}. */
    record Common(Span span, Name fact) implements FilterSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.common(this);
        }
    }

    /**
     * {@code with a larger charge}, {@code with no more units}.
     *
     * @param number absent: the units billed
     */
    record Compared(Span span, Optional<Name> number, Comparison how) implements FilterSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compared(this);
        }
    }

    /** {@code paired in ptp as indicator 0}. */
    record Paired(Span span, Name table, Optional<PairsSyntax.Column> as) implements FilterSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paired(this);
        }
    }

    /** {@code with a diagnosis in diabetes}: what can be asked of the subject, asked of the line. */
    record Own(Span span, ConditionSyntax what) implements FilterSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.own(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** {@code without a modifier in not-given}. */
        R modified(Modified filter);

        /** {@code whose route is intravenous}. */
        R whoseFact(WhoseFact filter);

        /** {@code whose dose is more than 5}. */
        R whoseNumber(WhoseNumber filter);

        /** {@code with the same code and modifiers}. */
        R same(Same filter);

        /** {@code with a therapy in common}. */
        R common(Common filter);

        /** {@code with a larger charge}. */
        R compared(Compared filter);

        /** {@code paired in ptp as indicator 0}. */
        R paired(Paired filter);

        /** {@code with a diagnosis in diabetes}. */
        R own(Own filter);
    }
}
