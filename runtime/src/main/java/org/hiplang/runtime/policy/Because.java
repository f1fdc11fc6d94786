package org.hiplang.runtime.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Why a rule finds what it finds, in the author's words for what it reads. Of what a condition joins by {@code or} only
 * the alternatives are told that were so.
 */
public sealed interface Because {
    /**
     * The words; none where there is nothing to tell.
     *
     * @param so the numbers of the alternatives that were so; where none of a choice was, all of it is told
     */
    String words(BitSet so);

    /** The words where they are the same whatever was so; absent where they are not. */
    Optional<String> always();

    /** Whether the words join several conditions, so that what stands beside them needs parentheses. */
    boolean isJoined(BitSet so);

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
        return new Alternative(number, because);
    }

    /**
     * One of the reasons of a choice.
     *
     * @param number its number among all alternatives of the rule, from 0
     */
    record Alternative(int number, Because because) {}

    /** Words that are always told, if there are any. */
    record Words(String text) implements Because {
        @Override
        public String words(BitSet so) {
            return text;
        }

        @Override
        public Optional<String> always() {
            return Optional.of(text);
        }

        @Override
        public boolean isJoined(BitSet so) {
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
            BitSet whatever = new BitSet();
            boolean same = parts.stream().allMatch(part -> part.always().isPresent());
            All all = new All(parts, Optional.empty());
            return same ? new All(parts, Optional.of(all.words(whatever))) : all;
        }

        private List<Because> told(BitSet so) {
            List<Because> told = new ArrayList<>(parts.size());
            for (Because part : parts) {
                if (!part.words(so).isEmpty()) {
                    told.add(part);
                }
            }
            return told;
        }

        @Override
        public String words(BitSet so) {
            return join(told(so), " and ", so);
        }

        @Override
        public boolean isJoined(BitSet so) {
            return Because.isJoined(told(so), so);
        }
    }

    /** What is joined by {@code or}; at least two. */
    record Any(List<Alternative> alternatives) implements Because {
        /** Copies the list. */
        public Any {
            alternatives = List.copyOf(alternatives);
        }

        /** One of which nothing is told is reason enough for itself. */
        private List<Because> told(BitSet so) {
            boolean some = hasOne(so);
            List<Because> told = new ArrayList<>(alternatives.size());
            for (Alternative one : alternatives) {
                if (!some || so.get(one.number())) {
                    if (one.because().words(so).isEmpty()) {
                        return List.of();
                    }
                    told.add(one.because());
                }
            }
            return told;
        }

        private boolean hasOne(BitSet so) {
            for (Alternative one : alternatives) {
                if (so.get(one.number())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String words(BitSet so) {
            return join(told(so), " or ", so);
        }

        @Override
        public Optional<String> always() {
            return Optional.empty();
        }

        @Override
        public boolean isJoined(BitSet so) {
            return Because.isJoined(told(so), so);
        }
    }

    private static boolean isJoined(List<Because> told, BitSet so) {
        return told.size() > 1 || (told.size() == 1 && told.get(0).isJoined(so));
    }

    private static String join(List<Because> told, String word, BitSet so) {
        if (told.size() == 1) {
            return told.get(0).words(so);
        }
        StringBuilder joined = new StringBuilder();
        for (Because part : told) {
            joined.append(joined.isEmpty() ? "" : word);
            joined.append(part.isJoined(so) ? "(" + part.words(so) + ")" : part.words(so));
        }
        return joined.toString();
    }
}
