package org.hiplang.dsl.model;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** One item of a code set. */
public sealed interface CodeItem {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A single code of five characters.
     *
     * @param words what the author calls it, if anything
     */
    record Single(Span span, String code, Optional<String> words) implements CodeItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.single(this);
        }
    }

    /** All codes from one to another, both included, in the order of their characters. */
    record Range(Span span, String first, String last) implements CodeItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** All codes of another set. */
    record Reference(Span span, CodeSet set) implements CodeItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** A single code. */
        R single(Single item);

        /** A range. */
        R range(Range item);

        /** Another set. */
        R reference(Reference item);
    }
}
