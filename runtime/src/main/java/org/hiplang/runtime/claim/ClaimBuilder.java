package org.hiplang.runtime.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills a {@link Claim}, line by line.
 *
 * <pre>{@code
 * Claim claim = Claim.number("A-17")
 *     .placeOfService("12")
 *     .line("S9500", line -> line.days(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 7)).units(7))
 *     .line("J0696", line -> line.day(LocalDate.of(2021, 2, 1)).modifiers("JA").units(4))
 *     .build();
 * }</pre>
 *
 * <p>Every method that refuses its argument throws {@link ClaimException} with a message that names the line by its
 * number and repeats no value of the claim.
 */
public final class ClaimBuilder {
    /** The longest span of a line, in days: ten years. A longer one is a slip of the pen. */
    public static final int MAX_SPAN_DAYS = 3660;

    private final String number;
    private final List<LineBuilder> lines = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private int place = -1;
    private @Nullable String payer;
    private @Nullable String group;
    private @Nullable String billingNpi;
    private @Nullable String billingTin;
    private @Nullable String billingTaxonomy;
    private @Nullable String frequency;
    private @Nullable String priorAuthorization;
    private @Nullable String payerOrder;
    private Patient patient = Patient.UNKNOWN;

    ClaimBuilder(String number) {
        this.number = number;
    }

    /** The place of service of every line that does not say its own (CLM05-1): two characters. */
    public ClaimBuilder placeOfService(String code) {
        this.place = pair(code, "the claim's place of service");
        return this;
    }

    /** The payer's identifier (NM109 of loop 2010BB). */
    public ClaimBuilder payer(@Nullable String id) {
        this.payer = id;
        return this;
    }

    /** The subscriber's group number (SBR03). */
    public ClaimBuilder group(@Nullable String groupNumber) {
        this.group = groupNumber;
        return this;
    }

    /** The billing provider's NPI. */
    public ClaimBuilder billingNpi(@Nullable String npi) {
        this.billingNpi = npi;
        return this;
    }

    /** The billing provider's tax number. */
    public ClaimBuilder billingTin(@Nullable String tin) {
        this.billingTin = tin;
        return this;
    }

    /** The billing provider's taxonomy code. */
    public ClaimBuilder billingTaxonomy(@Nullable String taxonomy) {
        this.billingTaxonomy = taxonomy;
        return this;
    }

    /** What kind of claim it is: 1 for an original, 7 for a replacement, 8 for a void (CLM05-3). */
    public ClaimBuilder frequency(@Nullable String code) {
        this.frequency = code;
        return this;
    }

    /** The number of a prior authorization of every line that has none of its own (REF*G1). */
    public ClaimBuilder priorAuthorization(@Nullable String authorizationNumber) {
        this.priorAuthorization = authorizationNumber;
        return this;
    }

    /** Whether the payer comes first (P), second (S), third (T) or later among those of the patient (SBR01). */
    public ClaimBuilder payerOrder(@Nullable String code) {
        this.payerOrder = code;
        return this;
    }

    /** Who was treated (DMG). */
    public ClaimBuilder patient(Patient treated) {
        this.patient = treated;
        return this;
    }

    /** One more diagnosis code of ICD-10-CM, with or without its dot, in the order billed. */
    public ClaimBuilder diagnosis(String code) {
        return diagnosis(new Diagnosis(code.strip(), true));
    }

    /** One more diagnosis, in the order billed. */
    public ClaimBuilder diagnosis(Diagnosis diagnosis) {
        diagnoses.add(diagnosis);
        return this;
    }

    /** One more line, numbered after the last. */
    public ClaimBuilder line(String code, Consumer<LineBuilder> fill) {
        int last = 0;
        for (LineBuilder line : lines) {
            last = Math.max(last, line.number);
        }
        return line(last + 1, code, fill);
    }

    /** One more line with its assigned number (LX01): positive, once in a claim. */
    public ClaimBuilder line(int lineNumber, String code, Consumer<LineBuilder> fill) {
        LineBuilder line = new LineBuilder(lineNumber, code);
        fill.accept(line);
        lines.add(line);
        return this;
    }

    /** The claim; its lines are in the order of their numbers. */
    public Claim build() {
        boolean ascending = true;
        int last = 0;
        for (LineBuilder line : lines) {
            if (line.number < 1) {
                throw new ClaimException("a line number is not positive");
            }
            line.check();
            ascending &= line.number > last;
            last = line.number;
        }
        return new Claim(number, header(), ascending ? lines : ordered());
    }

    private List<LineBuilder> ordered() {
        List<LineBuilder> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingInt(line -> line.number));
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).number == ordered.get(i - 1).number) {
                throw new ClaimException("line number " + ordered.get(i).number + " is given twice");
            }
        }
        return ordered;
    }

    private ClaimHeader header() {
        return new ClaimHeader(
                place,
                said(payer),
                said(group),
                said(billingNpi),
                said(billingTin),
                said(billingTaxonomy),
                said(frequency),
                said(priorAuthorization),
                said(payerOrder),
                patient,
                diagnoses);
    }

    /** A text of blanks says nothing. */
    static Optional<String> said(@Nullable String text) {
        String given = text == null ? "" : text.strip();
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    static int pair(String code, String what) {
        if (!Codes.isModifier(code)) {
            throw new ClaimException(what + " does not have two characters of 0-9 and A-Z");
        }
        return Codes.pair(code);
    }
}
