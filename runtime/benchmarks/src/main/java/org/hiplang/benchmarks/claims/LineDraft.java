package org.hiplang.benchmarks.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that is being drawn. */
final class LineDraft {
    private static final int CENTS = 2;

    private final String code;
    private final LocalDate first;
    private final LocalDate last;
    private final List<String> modifiers = new ArrayList<>();
    private int units = 1;
    private int cents = 1;
    private @Nullable String ndc;
    private @Nullable String rendering;
    private @Nullable String taxonomy;

    LineDraft(String code, LocalDate first, LocalDate last) {
        this.code = code;
        this.first = first;
        this.last = last;
    }

    LineDraft units(int billed) {
        units = billed;
        return this;
    }

    LineDraft unitsADay(int billed) {
        return units(billed * (int) (ChronoUnit.DAYS.between(first, last) + 1));
    }

    LineDraft modifier(String modifier) {
        modifiers.add(modifier);
        return this;
    }

    LineDraft centsAUnit(int charged) {
        cents = charged;
        return this;
    }

    LineDraft ndc(String drug) {
        ndc = drug;
        return this;
    }

    LineDraft rendering(String npi) {
        rendering = npi;
        return this;
    }

    LineDraft taxonomy(String code) {
        taxonomy = code;
        return this;
    }

    PlainLine line(int number, String place) {
        BigDecimal charge = BigDecimal.valueOf((long) cents * units, CENTS);
        return new PlainLine(
                number,
                code,
                modifiers,
                first,
                last,
                BigDecimal.valueOf(units),
                charge,
                place,
                ndc,
                rendering,
                taxonomy);
    }
}
