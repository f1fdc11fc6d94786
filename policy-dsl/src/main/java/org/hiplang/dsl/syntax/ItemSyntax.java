package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** One item of a list of codes, of modifiers or of diagnoses. */
public sealed interface ItemSyntax {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code S9500}, {@code SH}.
     *
     * @param words what the author calls it, as in {@code E0779 "mechanical pump"}
     */
    record One(Name code, Optional<Name> words) implements ItemSyntax {
        @Override
        public Span span() {
            return code.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.one(this);
        }
    }

    /** {@code S5497 to S5502}. */
    record Range(Span span, Name first, Name last) implements ItemSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** {@code per-diem}. */
    record Reference(Name name) implements ItemSyntax {
        @Override
        public Span span() {
            return name.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** A single one. */
        R one(One item);

        /** A range. */
        R range(Range item);

        /** Another set. */
        R reference(Reference item);
    }
}
