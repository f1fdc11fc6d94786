package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** What must hold of a line for a {@link LinePhrase} to mean it. */
public sealed interface LineFilter {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code with a modifier in …}, {@code without a modifier in …}.
     *
     * @param with false: without
     */
    record Modified(Span span, boolean with, ModifierSet modifiers) implements LineFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.modified(this);
        }
    }

    /**
     * {@code whose route is intravenous}.
     *
     * @param is false: is not
     */
    record WhoseFact(Span span, boolean is, Fact fact, List<String> values) implements LineFilter {
        /** Copies the list. */
        public WhoseFact {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whoseFact(this);
        }
    }

    /** {@code with the same code} as the subject. */
    record SameCode(Span span) implements LineFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sameCode(this);
        }
    }

    /**
     * One of the lines that a declaration {@code lines given-drug "drug that is given": …} names.
     *
     * @param label what messages call such a line
     * @param options at least one
     */
    record OneOf(Span span, String name, Optional<String> label, List<Option> options) implements LineFilter {
        /** Copies the list. */
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }

        /** Lines of some codes, narrowed down. */
        public record Option(CodeSet codes, List<LineFilter> filters) {
            /** Copies the list. */
            public Option {
                filters = List.copyOf(filters);
            }
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** Its modifiers. */
        R modified(Modified filter);

        /** A fact of it. */
        R whoseFact(WhoseFact filter);

        /** Its code. */
        R sameCode(SameCode filter);

        /** Its kind. */
        R oneOf(OneOf filter);
    }
}
