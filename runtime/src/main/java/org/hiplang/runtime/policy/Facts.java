package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.hiplang.runtime.claim.History;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one claim beyond the claim itself.
 *
 * <p>A value holds for the claim, for one line, for one day, or for one day of one line; the narrowest wins. What names a
 * fact that a policy does not declare, or a line that is not on the claim, is not asked for: an application may hand all
 * that it knows to each of its policies. {@link PolicyInfo#facts} has the names that a policy asks for.
 */
public final class Facts {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of(), History.NONE);

    /** In place of a line or a day: the fact does not depend on it. */
    public static final int ANY = Integer.MIN_VALUE;

    private final Map<Key, String> values;
    private final History history;

    private Facts(Map<Key, String> values, History history) {
        this.values = Map.copyOf(values);
        this.history = history;
    }

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The value that is known, or null.
     *
     * @param lineNumber the line's number, see {@link org.hiplang.runtime.claim.Claim#lineNumber}, or {@link #ANY}
     * @param day days since 1970-01-01, or {@link #ANY}
     */
    public @Nullable String value(String fact, int lineNumber, int day) {
        if (values.isEmpty()) {
            return null;
        }
        String narrowest = values.get(new Key(fact, lineNumber, day));
        if (narrowest == null) {
            narrowest = values.get(new Key(fact, lineNumber, ANY));
        }
        if (narrowest == null) {
            narrowest = values.get(new Key(fact, ANY, day));
        }
        return narrowest != null ? narrowest : values.get(new Key(fact, ANY, ANY));
    }

    /** Whether no value is known of anything. */
    public boolean tellNothing() {
        return values.isEmpty();
    }

    /** Whether a test is so of each value that is known, with the name of its fact. */
    public boolean all(BiPredicate<String, String> test) {
        return values.entrySet().stream()
                .allMatch(known -> test.test(known.getKey().fact(), known.getValue()));
    }

    /** The member's earlier claims, as far as they are known. */
    public History history() {
        return history;
    }

    /** The same with another history. */
    public Facts with(History earlier) {
        return new Facts(values, earlier);
    }

    private record Key(String fact, int line, int day) {}

    /** Collects what is known. Every method refuses a second, different value for the same fact and place. */
    public static final class Builder {
        private final Map<Key, String> values = new HashMap<>();
        private History history = History.NONE;

        private Builder() {}

        /** Known of the claim: of every line and day. */
        public Builder claim(String fact, String value) {
            return put(new Key(fact, ANY, ANY), value);
        }

        /** Known of a line: of each of its days. */
        public Builder line(int lineNumber, String fact, String value) {
            return put(new Key(fact, lineNumber, ANY), value);
        }

        /** Known of a day: of every line that covers it. */
        public Builder day(LocalDate day, String fact, String value) {
            return put(new Key(fact, ANY, epochDay(day)), value);
        }

        /** Known of one day of one line. */
        public Builder day(int lineNumber, LocalDate day, String fact, String value) {
            return put(new Key(fact, lineNumber, epochDay(day)), value);
        }

        /**
         * Known of a line and of a day, each of which may be left out.
         *
         * @param lineNumber every line where absent
         * @param day every day where absent
         */
        public Builder put(OptionalInt lineNumber, Optional<LocalDate> day, String fact, String value) {
            return put(
                    new Key(
                            fact,
                            lineNumber.orElse(ANY),
                            day.map(Builder::epochDay).orElse(ANY)),
                    value);
        }

        /** The member's earlier claims. */
        public Builder history(History earlier) {
            history = earlier;
            return this;
        }

        /** What was collected. */
        public Facts build() {
            return new Facts(values, history);
        }

        private Builder put(Key key, String value) {
            String before = values.putIfAbsent(key, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("fact `" + key.fact + "` is given twice, with two values");
            }
            return this;
        }

        private static int epochDay(LocalDate day) {
            return Math.toIntExact(day.toEpochDay());
        }
    }
}
