package org.hiplang.x12;

import java.util.Optional;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.jspecify.annotations.Nullable;

/** One service line in the making (loop 2400). */
final class LineDraft {
    private final int number;
    private final long position;
    private @Nullable Service service;
    private @Nullable Days days;
    private @Nullable String ndc;
    private @Nullable String prescription;
    private @Nullable String priorAuthorization;
    private @Nullable Provider rendering;

    LineDraft(int number, long position) {
        this.number = number;
        this.position = position;
    }

    /** Takes in a segment after LX; most say nothing that a rule may ask for. */
    void accept(Segment segment) {
        switch (segment.id()) {
            case "SV1" -> acceptService(segment);
            case "DTP" -> acceptDate(segment);
            case "LIN" -> acceptDrug(segment);
            case "REF" -> acceptReference(segment);
            default -> {
                // Supplementary.
            }
        }
    }

    /** The line has a rendering provider of its own. */
    void rendering(Provider provider) {
        this.rendering = provider;
    }

    int number() {
        return number;
    }

    Optional<Provider> rendering() {
        return Optional.ofNullable(rendering);
    }

    /**
     * The line is over.
     *
     * @throws ClaimProblem if a part is missing
     */
    void finish() {
        if (service == null) {
            throw new ClaimProblem(
                    RefusalCode.PROCEDURE_CODE, name() + " has no SV1; send the line with its procedure", position);
        }
        if (days == null) {
            throw new ClaimProblem(
                    RefusalCode.DATE_MISSING, name() + " has no date of service; send its DTP*472", position);
        }
    }

    /** Puts the finished line into the claim; what the line does not say of its provider, the claim says. */
    void fill(ClaimBuilder claim, Provider claimProvider) {
        Service billed = service;
        Days served = days;
        if (billed == null || served == null) {
            throw new IllegalStateException("the line is not finished");
        }
        Provider provider = rendering().orElse(claimProvider);
        claim.line(number, billed.code(), line -> {
            line.days(served.first(), served.last())
                    .units(billed.units())
                    .modifiers(billed.modifiers().toArray(String[]::new))
                    .charge(billed.charge().orElse(null))
                    .ndc(ndc)
                    .prescription(prescription)
                    .priorAuthorization(priorAuthorization)
                    .renderingNpi(provider.npi().orElse(null))
                    .renderingTaxonomy(provider.taxonomy().orElse(null));
            billed.place().ifPresent(line::placeOfService);
            billed.pointers().forEach(line::diagnosisPointer);
        });
    }

    private String name() {
        return "line " + number;
    }

    private void acceptService(Segment sv1) {
        if (service != null) {
            throw new ClaimProblem(
                    RefusalCode.LINE_NUMBER, name() + " has two SV1; send an LX before each line", sv1.position());
        }
        service = Service.of(sv1, number);
    }

    private void acceptDate(Segment dtp) {
        if (!dtp.has(1, "472")) {
            return;
        }
        if (days != null) {
            throw new ClaimProblem(
                    RefusalCode.DATE, name() + " has two dates of service; send one DTP*472 a line", dtp.position());
        }
        days = Days.of(dtp, number);
    }

    private void acceptDrug(Segment lin) {
        if (ndc == null && lin.has(2, "N4") && !lin.has(3, "")) {
            ndc = lin.text(3);
        }
    }

    private void acceptReference(Segment ref) {
        if (prescription == null && ref.has(1, "XZ") && !ref.has(2, "")) {
            prescription = ref.text(2);
        }
        // A fourth element names another payer, whose authorization it is.
        if (ref.has(1, "G1") && ref.has(4, "")) {
            priorAuthorization = ref.text(2);
        }
    }
}
