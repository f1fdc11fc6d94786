package org.hiplang.dsl.model;

import java.util.List;
import java.util.Locale;
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

    /** {@code whose dose is more than 5}; every fact in it is of the line that is meant. */
    record WhoseNumber(Span span, NumberTest test) implements LineFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whoseNumber(this);
        }
    }

    /**
     * {@code with the same code and modifiers} as the subject.
     *
     * @param in at least one, each once
     */
    record Same(Span span, List<Aspect> in) implements LineFilter {
        /** Copies the list. */
        public Same {
            in = List.copyOf(in);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }
    }

    /**
     * {@code with a therapy in common}: some value of a fact may be true of the line and of the subject.
     *
     * @param fact of a line or of a day
     */
    record Common(Span span, Fact fact) implements LineFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.common(this);
        }
    }

    /**
     * {@code with a larger charge}, {@code with no more units}: a number of the line is so against that of the subject.
     *
     * @param number of a line or of a day; the units billed where absent
     */
    record Compared(Span span, Optional<Fact> number, Comparison how) implements LineFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compared(this);
        }
    }

    /**
     * {@code paired in ptp as indicator 0}: the table has a row, in force on the day, whose key is the subject's code and
     * whose other code is the line's.
     *
     * @param as what the row must say, if the author wrote it
     */
    record Paired(Span span, Pairs pairs, Optional<As> as) implements LineFilter {
        /** One of some values in a column; at least one. */
        public record As(String column, List<String> values) {
            /** Copies the list. */
            public As {
                values = List.copyOf(values);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paired(this);
        }
    }

    /**
     * {@code with a diagnosis in diabetes}, {@code whose place of service is 21}: what can be asked of the subject, asked
     * of the line.
     *
     * @param what of its diagnoses, its place, what it names, or who rendered it; nothing that depends on a day
     */
    record Own(Span span, Condition what) implements LineFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.own(this);
        }
    }

    /** In what two lines can be the same. */
    enum Aspect {
        /** The procedure code. */
        CODE,
        /** The modifiers, in any order. */
        MODIFIERS,
        /** The first and the last day of service. */
        DAYS,
        /** The units billed. */
        UNITS,
        /** The drug's NDC; two lines without one are the same. */
        NDC,
        /** The rendering provider's NPI; two lines without one are the same. */
        PROVIDER,
        /** The place of service. */
        PLACE,
        /** The billing provider's tax number; two claims without one are the same. */
        TIN,
        /** The billing provider's NPI; two claims without one are the same. */
        NPI,
        /** The rendering provider's taxonomy code; two lines without one are the same. */
        TAXONOMY;

        /** As the author writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
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

        /** A number of it. */
        R whoseNumber(WhoseNumber filter);

        /** What it shares with the subject. */
        R same(Same filter);

        /** What may be true of both. */
        R common(Common filter);

        /** What is larger or smaller than the subject's. */
        R compared(Compared filter);

        /** What it is paired with. */
        R paired(Paired filter);

        /** What is so of it by itself. */
        R own(Own filter);

        /** Its kind. */
        R oneOf(OneOf filter);
    }
}
