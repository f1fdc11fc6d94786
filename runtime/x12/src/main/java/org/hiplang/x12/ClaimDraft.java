package org.hiplang.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.ClaimException;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Diagnosis;
import org.jspecify.annotations.Nullable;

/** One claim in the making (loop 2300), from its CLM to whatever ends it. */
final class ClaimDraft {
    /** Far above the 50 lines of the standard, so that a claim without end does not fill the memory. */
    static final int MAX_LINES = 999;

    private static final int MAX_DIAGNOSES = 99;
    /** Qualifiers of diagnoses; those of ICD-10-CM begin with A. */
    private static final Set<String> DIAGNOSES = Set.of("ABK", "ABF", "BK", "BF");

    private static final int LINE_NUMBER_DIGITS = 6;
    private static final String RENDERING = "82";

    private final String number;
    private final long position;
    private final Optional<Member> member;
    private final ClaimBuilder claim;
    private final List<LineDraft> lines = new ArrayList<>();
    private Provider rendering = new Provider(Optional.empty(), Optional.empty());
    private @Nullable LineDraft line;
    private int highest;
    private int diagnoses;
    private boolean ofOtherInsurance;
    private String party = "";

    /**
     * Begins with CLM and what stands above it.
     *
     * @throws ClaimProblem if the place of service is ill-formed
     */
    ClaimDraft(String number, Segment clm, Hierarchy hierarchy) {
        this.number = number;
        this.position = clm.position();
        this.claim = Claim.number(number);
        this.member = hierarchy.member();
        hierarchy.fill(claim);
        String place = clm.text(5);
        if (!place.isEmpty()) {
            if (!Codes.isModifier(place)) {
                throw new ClaimProblem(
                        RefusalCode.PLACE_OF_SERVICE,
                        "the claim's place of service does not have two characters of 0-9 and A-Z; correct CLM05-1, or"
                                + " ISA16 if another character parts the components",
                        position);
            }
            claim.placeOfService(place);
        }
        claim.frequency(clm.text(5, 3));
    }

    String number() {
        return number;
    }

    /** Who was treated. */
    Optional<Member> member() {
        return member;
    }

    /** Where its CLM stands, from 1. */
    long position() {
        return position;
    }

    /**
     * Takes in a segment after CLM.
     *
     * @throws ClaimProblem if the claim has to be refused for it
     */
    void accept(Segment segment) {
        switch (segment.id()) {
            case "LX" -> startLine(segment);
            case "HI" -> acceptDiagnoses(segment);
            case "SBR" -> ofOtherInsurance = true;
            case "NM1" -> acceptName(segment);
            case "PRV" -> acceptSpecialty(segment);
            default -> acceptOther(segment);
        }
    }

    /**
     * The claim as a whole.
     *
     * @throws ClaimProblem if something is missing
     */
    Claim finish() {
        if (line == null) {
            throw new ClaimProblem(
                    RefusalCode.NO_LINES, "the claim has no service line; send an LX and an SV1 for each", position);
        }
        line.finish();
        try {
            lines.forEach(each -> each.fill(claim, rendering));
            return claim.build();
        } catch (ClaimException e) {
            throw new ClaimProblem(RefusalCode.CLAIM_SHAPE, "the claim cannot be held: " + e.getMessage(), position);
        }
    }

    private void startLine(Segment lx) {
        if (line != null) {
            line.finish();
        }
        if (lines.size() == MAX_LINES) {
            throw new ClaimProblem(
                    RefusalCode.CLAIM_SHAPE,
                    "the claim has more lines than " + MAX_LINES + "; split it",
                    lx.position());
        }
        line = new LineDraft(lineNumber(lx), lx.position());
        lines.add(line);
        ofOtherInsurance = false;
        party = "";
    }

    private int lineNumber(Segment lx) {
        int number = Numbers.positive(lx.text(1), LINE_NUMBER_DIGITS);
        if (number < 0) {
            throw new ClaimProblem(
                    RefusalCode.LINE_NUMBER,
                    "a service line has no number from 1 to 999999; correct LX01",
                    lx.position());
        }
        if (number <= highest && lines.stream().anyMatch(other -> other.number() == number)) {
            throw new ClaimProblem(
                    RefusalCode.LINE_NUMBER,
                    "line number " + number + " is given twice; number the lines anew in LX01",
                    lx.position());
        }
        highest = Math.max(highest, number);
        return number;
    }

    /** Other HI segments name conditions and occurrences, which are no diagnoses. */
    private void acceptDiagnoses(Segment hi) {
        for (int element = 1; element <= hi.elements(); element++) {
            String qualifier = hi.text(element);
            if (DIAGNOSES.contains(qualifier) && !hi.has(element, 2, "")) {
                if (diagnoses == MAX_DIAGNOSES) {
                    throw new ClaimProblem(
                            RefusalCode.CLAIM_SHAPE,
                            "the claim has more diagnoses than " + MAX_DIAGNOSES + "; send twelve at most",
                            hi.position());
                }
                claim.diagnosis(new Diagnosis(hi.text(element, 2), qualifier.startsWith("A")));
                diagnoses++;
            }
        }
    }

    /** After SBR come the providers of other insurances (loop 2330), which are not those of the claim. */
    private void acceptName(Segment nm1) {
        party = ofOtherInsurance ? "" : nm1.text(1);
        if (party.equals(RENDERING)) {
            setRendering(Provider.of(nm1));
        }
    }

    private void acceptSpecialty(Segment prv) {
        if (party.equals(RENDERING) && prv.has(1, "PE")) {
            Provider named = line == null ? rendering : line.rendering().orElse(rendering);
            setRendering(named.withTaxonomy(prv));
        }
    }

    private void setRendering(Provider provider) {
        if (line == null) {
            rendering = provider;
        } else {
            line.rendering(provider);
        }
    }

    private void acceptOther(Segment segment) {
        if (line != null) {
            line.accept(segment);
        } else if (segment.is("REF", "G1") && !ofOtherInsurance) {
            claim.priorAuthorization(segment.text(2));
        } else if (segment.id().equals("SV1")) {
            throw new ClaimProblem(
                    RefusalCode.LINE_NUMBER,
                    "an SV1 has no LX before it; send an LX for each line",
                    segment.position());
        }
    }
}
