package org.hiplang.runtime.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills one line of a claim.
 *
 * <p>Every method that refuses its argument throws {@link ClaimException}, as those of {@link ClaimBuilder} do.
 */
public final class LineBuilder {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int MAX_MODIFIERS = 4;
    private static final int MODIFIER_BITS = 16;

    final int number;
    final int code;
    long modifiers;
    int firstDay;
    int lastDay;
    long units = Units.ONE;
    int place = -1;
    private boolean dated;
    private int modifierCount;
    private @Nullable BigDecimal charge;
    private @Nullable String ndc;
    private @Nullable String prescription;
    private @Nullable String renderingNpi;
    private @Nullable String renderingTaxonomy;
    private @Nullable String priorAuthorization;
    private final List<Integer> pointers = new ArrayList<>();

    LineBuilder(int number, String code) {
        this.number = number;
        if (!Codes.isCode(code)) {
            throw problem("has a procedure code that does not have five characters of 0-9 and A-Z");
        }
        this.code = Codes.code(code);
    }

    /** One day of service. */
    public LineBuilder day(LocalDate day) {
        return days(day, day);
    }

    /** The first and the last day of service, both included. */
    public LineBuilder days(LocalDate first, LocalDate last) {
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw problem("has a date of service outside of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        long span = last.toEpochDay() - first.toEpochDay() + 1;
        if (span < 1) {
            throw problem("ends before it begins");
        }
        if (span > ClaimBuilder.MAX_SPAN_DAYS) {
            throw problem("spans more than " + ClaimBuilder.MAX_SPAN_DAYS + " days");
        }
        this.firstDay = Math.toIntExact(first.toEpochDay());
        this.lastDay = Math.toIntExact(last.toEpochDay());
        this.dated = true;
        return this;
    }

    /** Whole units, {@link Units#MOST} at most; a line that says none has one. */
    public LineBuilder units(long wholeUnits) {
        if (wholeUnits < 0) {
            throw problem("has a negative number of units");
        }
        // So many are refused as well, and can be counted in thousandths, which still more could not.
        return units(Units.of(Math.min(wholeUnits, Units.MOST)));
    }

    /** Units in thousandths, {@link Units#MOST} at most. */
    public LineBuilder units(Units given) {
        if (given.thousandths() > Units.MOST) {
            throw problem("has a number of units that is too large; the most is " + new Units(Units.MOST));
        }
        this.units = given.thousandths();
        return this;
    }

    /** Modifiers in the order billed, at most four in all. */
    public LineBuilder modifiers(String... codes) {
        for (String modifier : codes) {
            if (modifierCount == MAX_MODIFIERS) {
                throw problem("has more than four modifiers");
            }
            long packed = ClaimBuilder.pair(modifier, "a modifier of line " + number) + 1L;
            modifiers |= packed << (modifierCount * MODIFIER_BITS);
            modifierCount++;
        }
        return this;
    }

    /** The line's own place of service (SV105): two characters. */
    public LineBuilder placeOfService(String placeCode) {
        this.place = ClaimBuilder.pair(placeCode, "the place of service of line " + number);
        return this;
    }

    /** The charge in dollars. */
    public LineBuilder charge(@Nullable BigDecimal dollars) {
        this.charge = dollars;
        return this;
    }

    /** The drug's NDC, as sent. */
    public LineBuilder ndc(@Nullable String drug) {
        this.ndc = drug;
        return this;
    }

    /** The prescription number. */
    public LineBuilder prescription(@Nullable String prescriptionNumber) {
        this.prescription = prescriptionNumber;
        return this;
    }

    /** The rendering provider's NPI. */
    public LineBuilder renderingNpi(@Nullable String npi) {
        this.renderingNpi = npi;
        return this;
    }

    /** The rendering provider's taxonomy code. */
    public LineBuilder renderingTaxonomy(@Nullable String taxonomy) {
        this.renderingTaxonomy = taxonomy;
        return this;
    }

    /** The number of the line's own prior authorization (REF*G1). */
    public LineBuilder priorAuthorization(@Nullable String authorizationNumber) {
        this.priorAuthorization = authorizationNumber;
        return this;
    }

    /** One more diagnosis that the line points to, from 1. */
    public LineBuilder diagnosisPointer(int pointer) {
        pointers.add(pointer);
        return this;
    }

    void check() {
        if (!dated) {
            throw problem("has no date of service");
        }
    }

    LineDetail detail() {
        return new LineDetail(
                Optional.ofNullable(charge),
                ClaimBuilder.said(ndc),
                ClaimBuilder.said(prescription),
                ClaimBuilder.said(renderingNpi),
                ClaimBuilder.said(renderingTaxonomy),
                ClaimBuilder.said(priorAuthorization),
                pointers);
    }

    private ClaimException problem(String what) {
        return new ClaimException("line " + number + " " + what);
    }
}
