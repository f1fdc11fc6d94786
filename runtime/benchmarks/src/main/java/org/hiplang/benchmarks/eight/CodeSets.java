package org.hiplang.benchmarks.eight;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The policy's code sets and modifiers as sets of texts. */
public final class CodeSets {
    /** Home infusion per diems. */
    public static final Set<String> PER_DIEM = except(codes("S5497-S5502", "S9325-S9379", "S9490-S9590"), "S9529");

    /** S9494. */
    public static final Set<String> ANTI_INFECTIVE = codes("S9494");

    /** Anti-infective per diems by the hours between doses. */
    public static final Set<String> HOURLY = codes("S9497-S9504");

    /** Per diems of infusions. */
    public static final Set<String> INFUSION = except(
            codes("S9325-S9379", "S9490-S9590"),
            "S9529",
            "S9370",
            "S9372",
            "S9537",
            "S9542",
            "S9558-S9562",
            "S9335",
            "S9339-S9343",
            "S9590");

    /** Flushes. */
    public static final Set<String> FLUSH = codes("J1642", "A4216", "A4218");

    /** Drugs, solutions and nutrition. */
    public static final Set<String> PRODUCT = except(codes("J0120-J9999", "B4164-B4216", "B5000-B5200"), "J1642");

    /** Supplies and equipment. */
    public static final Set<String> SUPPLY = except(
            codes("A4206-A8004", "E0776", "E0779-E0791", "B4034-B4088", "B4220-B4224", "B9002-B9006"),
            "A4216",
            "A4218");

    /** Pharmacy hours. */
    public static final Set<String> PHARMACY = codes("S9810");

    /** Nursing visits. */
    public static final Set<String> VISIT = codes("99601");

    /** Further hours of visits. */
    public static final Set<String> FURTHER_HOUR = codes("99602");

    /** Modifiers of second and later therapies. */
    public static final Set<String> CONCURRENT = Set.of("SH", "SJ");

    /** Modifiers of what was not used or was discarded. */
    public static final Set<String> NOT_GIVEN = Set.of("SV", "JW");

    private CodeSets() {}

    /** Codes and ranges of codes; each is a character and four digits. */
    private static Set<String> codes(String... items) {
        return Arrays.stream(items).flatMap(CodeSets::listed).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> listed(String item) {
        String[] ends = item.split("-", 2);
        return IntStream.rangeClosed(digits(ends[0]), digits(ends[ends.length - 1]))
                .mapToObj(digits -> item.charAt(0) + "%04d".formatted(digits));
    }

    private static int digits(String code) {
        return Integer.parseInt(code.substring(1));
    }

    private static Set<String> except(Set<String> codes, String... items) {
        Set<String> without = codes(items);
        return codes.stream().filter(code -> !without.contains(code)).collect(Collectors.toUnmodifiableSet());
    }
}
