package org.hiplang.runtime.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * Why a rule finds what it finds, in the author's words for what it reads. Of what a condition joins by {@code or} only
 * the alternatives are told that were so.
 */
public sealed interface Because {
    /**
     * The words; none where there is nothing to tell.
     *
     * @param so whether the alternative of that number was so; where none of a choice was, all of it is told
     */
    String words(IntPredicate so);

    /** The words where they are the same whatever was so; absent where they are not. */
    Optional<String> always();

    /**
     * The alternatives by which it is told in a run under those terms, as bits by their numbers, wherever the rule holds, or
     * may; absent where they hang on the claim.
     */
    OptionalLong told(Terms terms);

    /** Whether the words join several conditions, so that what stands beside them needs parentheses. */
    boolean isJoined(IntPredicate so);

    /** One reason, always the same. */
    static Because of(String words) {
        return new Words(words);
    }

    /** A reason of which nothing is told: how the policy is read is no finding about a claim. */
    static Because untold() {
        return new Words("");
    }

    /** Several reasons, all of which are needed. */
    static Because all(Because... parts) {
        return All.of(List.of(parts));
    }

    /** Several reasons, one of which is enough. */
    static Because any(Alternative... alternatives) {
        return new Any(List.of(alternatives));
    }

    /** One of the reasons of a choice. */
    static Alternative so(int number, Because because) {
        return new Alternative(number, List.of(), because);
    }

    /** One of the reasons of a choice, under readings: where one of these is not in force, the alternative is not so. */
    static Alternative so(int number, List<ReadingIs> where, Because because) {
        return new Alternative(number, where, because);
    }

    /**
     * One of the reasons of a choice.
     *
     * @param number its number among all alternatives of the rule, from 0
     * @param where readings that it needs; where nothing is told of it, it needs nothing else, if there are any
     */
    record Alternative(int number, List<ReadingIs> where, Because because) {
        /** Copies the list. */
        public Alternative {
            where = List.copyOf(where);
        }

        private boolean isRead(Terms terms) {
            for (int i = 0; i < where.size(); i++) {
                if (!where.get(i).holds(terms)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it is so by how the policy is read, where it is read so. */
        private boolean isReading() {
            return !where.isEmpty() && because.always().filter(String::isEmpty).isPresent();
        }

        private OptionalLong told(Terms terms) {
            OptionalLong within = because.told(terms);
            return within.isPresent() && number < Long.SIZE
                    ? OptionalLong.of(within.getAsLong() | 1L << number)
                    : OptionalLong.empty();
        }
    }

    /** Words that are always told, if there are any. */
    record Words(String text) implements Because {
        @Override
        public String words(IntPredicate so) {
            return text;
        }

        @Override
        public Optional<String> always() {
            return Optional.of(text);
        }

        @Override
        public OptionalLong told(Terms terms) {
            return OptionalLong.of(0);
        }

        @Override
        public boolean isJoined(IntPredicate so) {
            return false;
        }
    }

    /**
     * What is joined by {@code and}.
     *
     * @param parts at least two
     */
    record All(List<Because> parts, Optional<String> always) implements Because {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        private static All of(List<Because> parts) {
            boolean same = parts.stream().allMatch(part -> part.always().isPresent());
            All all = new All(parts, Optional.empty());
            return same ? new All(parts, Optional.of(all.words(whatever -> false))) : all;
        }

        @Override
        public String words(IntPredicate so) {
            return join(parts, " and ", so);
        }

        @Override
        public OptionalLong told(Terms terms) {
            long told = 0;
            for (int i = 0; i < parts.size(); i++) {
                OptionalLong of = parts.get(i).told(terms);
                if (of.isEmpty()) {
                    return of;
                }
                told |= of.getAsLong();
            }
            return OptionalLong.of(told);
        }

        @Override
        public boolean isJoined(IntPredicate so) {
            return Because.isJoined(parts, so);
        }
    }

    /** What is joined by {@code or}; at least two. */
    record Any(List<Alternative> alternatives) implements Because {
        /** Copies the list. */
        public Any {
            alternatives = List.copyOf(alternatives);
        }

        /** One of which nothing is told is reason enough for itself. */
        private List<Because> told(IntPredicate so) {
            boolean some = hasOne(so);
            List<Because> told = new ArrayList<>(alternatives.size());
            for (Alternative one : alternatives) {
                if (!some || so.test(one.number())) {
                    if (one.because().words(so).isEmpty()) {
                        return List.of();
                    }
                    told.add(one.because());
                }
            }
            return told;
        }

        private boolean hasOne(IntPredicate so) {
            for (Alternative one : alternatives) {
                if (so.test(one.number())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String words(IntPredicate so) {
            return join(told(so), " or ", so);
        }

        @Override
        public Optional<String> always() {
            return Optional.empty();
        }

        /** Known of one that holds by how the policy is read, and where no other is left. */
        @Override
        public OptionalLong told(Terms terms) {
            Alternative left = null;
            int several = 0;
            for (int i = 0; i < alternatives.size(); i++) {
                Alternative one = alternatives.get(i);
                if (one.isRead(terms)) {
                    if (one.isReading()) {
                        return one.told(terms);
                    }
                    left = one;
                    several++;
                }
            }
            return left == null || several > 1 ? OptionalLong.empty() : left.told(terms);
        }

        @Override
        public boolean isJoined(IntPredicate so) {
            return Because.isJoined(told(so), so);
        }
    }

    private static boolean isJoined(List<Because> parts, IntPredicate so) {
        boolean joined = false;
        int told = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).words(so).isEmpty()) {
                joined = parts.get(i).isJoined(so);
                told++;
            }
        }
        return told > 1 || joined;
    }

    /** The words of those parts that have some; of one alone, they are no copy. */
    private static String join(List<Because> parts, String by, IntPredicate so) {
        Because first = null;
        String words = "";
        StringBuilder joined = null;
        for (int i = 0; i < parts.size(); i++) {
            Because part = parts.get(i);
            String more = part.words(so);
            if (first == null) {
                first = more.isEmpty() ? null : part;
                words = more;
            } else if (!more.isEmpty()) {
                if (joined == null) {
                    joined = new StringBuilder();
                    append(joined, words, first.isJoined(so));
                }
                append(joined.append(by), more, part.isJoined(so));
            }
        }
        return joined == null ? words : joined.toString();
    }

    private static void append(StringBuilder to, String words, boolean inParentheses) {
        if (inParentheses) {
            to.append('(').append(words).append(')');
        } else {
            to.append(words);
        }
    }
}
