package org.hiplang.benchmarks.cpcp019.plain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.Tables;
import org.hiplang.runtime.judge.Truth;
import org.jspecify.annotations.Nullable;

/** What tables tell of a plain line, and what is presumed where they do not. */
public final class PlainFacts {
    private static final Pattern DIGITS = Pattern.compile("\\d{11}");
    private static final Pattern HYPHENS = Pattern.compile("\\d{5}-\\d{4}-\\d{2}");

    private static final PlainTable DRUGS = new PlainTable(Tables.named("drugs"));
    private static final PlainTable THERAPIES = new PlainTable(Tables.named("therapies"));
    private static final PlainTable HCPCS = new PlainTable(Tables.named("hcpcs"));
    private static final PlainTable TAXONOMIES = new PlainTable(Tables.named("taxonomies"));

    private PlainFacts() {}

    /** Whether the line's code is valid on the day. */
    public static boolean isCodeValid(PlainLine line, LocalDate day) {
        return !HCPCS.values(line.code(), day, "code-valid").equals(List.of("no"));
    }

    /** Whether all its modifiers are. */
    public static boolean areModifiersValid(PlainLine line, LocalDate day) {
        for (String modifier : line.modifiers()) {
            if (HCPCS.values(modifier, day, "modifiers-valid").equals(List.of("no"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two lines have the same modifiers, in any order, and name the same drug. */
    public static boolean isSame(PlainLine line, PlainLine other) {
        return new HashSet<>(line.modifiers()).equals(new HashSet<>(other.modifiers()))
                && Objects.equals(ndc(line), ndc(other));
    }

    /** Whether the line names a drug by eleven digits. */
    public static boolean hasNdc(PlainLine line) {
        String ndc = ndc(line);
        return ndc != null && DIGITS.matcher(ndc).matches();
    }

    /** The line's NDC, without hyphens where these stand in their places. */
    static @Nullable String ndc(PlainLine line) {
        String ndc = line.ndc();
        return ndc != null && HYPHENS.matcher(ndc).matches() ? ndc.replace("-", "") : ndc;
    }

    /** Whether the drug is one of those products. */
    public static Truth productIs(PlainLine line, Collection<String> products) {
        List<String> possible = ofDrug(line, "product");
        if (possible.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return is(possible, products);
    }

    /** Whether the drug is given by one of those routes. */
    public static Truth routeIs(PlainLine line, Collection<String> routes) {
        List<String> possible = ofDrug(line, "route");
        return is(possible.isEmpty() || possible.contains("intravenous") ? List.of("intravenous") : possible, routes);
    }

    /** Whether patients give the drug to themselves. */
    public static boolean isSelfAdministered(PlainLine line) {
        return ofDrug(line, "self-administered").equals(List.of("yes"));
    }

    /** Whether the drug is a clotting factor. */
    public static boolean isClottingFactor(PlainLine line) {
        return ofDrug(line, "clotting-factor").equals(List.of("yes"));
    }

    /** Whether a per diem and a drug are of one therapy. */
    public static Truth haveTherapyInCommon(PlainLine line, PlainLine other) {
        List<String> one = THERAPIES.values(line.code(), line.first(), "therapy");
        List<String> two = THERAPIES.values(other.code(), other.first(), "therapy");
        if (one.isEmpty() || two.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(one.stream().anyMatch(two::contains));
    }

    /** Whether who rendered it is a registered nurse. */
    public static boolean isRegisteredNurse(PlainLine line) {
        return ofProvider(line, "registered-nurse").equals(List.of("yes"));
    }

    /** Whether who rendered it may give nursing visits. */
    public static boolean isQualified(PlainLine line) {
        return !ofProvider(line, "nursing-qualified").equals(List.of("no"));
    }

    private static List<String> ofDrug(PlainLine line, String column) {
        String ndc = ndc(line);
        List<String> values = ndc == null ? List.of() : DRUGS.values(ndc, line.first(), column);
        return values.isEmpty() ? DRUGS.values(line.code(), line.first(), column) : values;
    }

    private static List<String> ofProvider(PlainLine line, String column) {
        String taxonomy = line.taxonomy();
        return taxonomy == null ? List.of() : TAXONOMIES.values(taxonomy, line.first(), column);
    }

    private static Truth is(List<String> possible, Collection<String> asked) {
        if (asked.containsAll(possible)) {
            return Truth.YES;
        }
        return possible.stream().anyMatch(asked::contains) ? Truth.UNKNOWN : Truth.NO;
    }
}
