package org.hiplang.x12;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.Patient;
import org.jspecify.annotations.Nullable;

/**
 * Who bills and who is insured, as the HL segments above a claim say it.
 *
 * <p>The patient is the last whose sex and day of birth (DMG) were given: the subscriber, or whoever hangs below.
 *
 * <p>A new billing provider (HL 20) forgets all, a new subscriber (HL 22) forgets the last one, and a patient (HL 23)
 * forgets the subscriber unless it hangs below that very subscriber. So nothing leaks from one to the next.
 */
final class Hierarchy {
    /** The code of a level of somebody who bills (HL03). */
    static final String PROVIDER = "20";

    /** The code of a level of somebody who is insured. */
    static final String SUBSCRIBER = "22";

    /** The segments that say something of a provider. */
    static final List<String> OF_PROVIDER = List.of("NM1", "PRV", "REF");

    private static final String PATIENT = "23";

    private String level = "";
    private String party = "";
    private @Nullable String npi;
    private @Nullable String tin;
    private @Nullable String taxonomy;
    private String subscriberId = "";
    private boolean insured;
    private @Nullable String group;
    private @Nullable String payer;
    private @Nullable String payerOrder;
    private @Nullable String memberId;
    private String patientName = "";
    private Patient patient = Patient.UNKNOWN;

    /**
     * Just after an HL of a provider or a subscriber, when all is forgotten but the provider.
     *
     * @param level the level's code
     * @param subscriber the number of the level, if it is a subscriber's
     */
    record Entered(
            String level,
            String subscriber,
            @Nullable String npi,
            @Nullable String tin,
            @Nullable String taxonomy) {}

    /** Nothing is known. */
    Hierarchy() {}

    /** Just after an HL. */
    Hierarchy(Entered entered) {
        this.level = entered.level;
        this.subscriberId = entered.subscriber;
        this.npi = entered.npi;
        this.tin = entered.tin;
        this.taxonomy = entered.taxonomy;
    }

    /** What is known, if that is what is known just after an HL. */
    Optional<Entered> entered() {
        boolean more = !party.isEmpty()
                || insured
                || group != null
                || payer != null
                || payerOrder != null
                || memberId != null
                || !patientName.isEmpty()
                || !patient.equals(Patient.UNKNOWN);
        return more ? Optional.empty() : Optional.of(new Entered(level, subscriberId, npi, tin, taxonomy));
    }

    /** Enters the level of an HL. */
    void enter(Segment hl) {
        level = hl.text(3);
        party = "";
        patientName = "";
        patient = Patient.UNKNOWN;
        if (level.equals(PATIENT) && hl.has(2, subscriberId)) {
            return;
        }
        forgetSubscriber();
        if (level.equals(SUBSCRIBER)) {
            subscriberId = hl.text(1);
        } else if (!level.equals(PATIENT)) {
            forgetProvider();
        }
    }

    /** Takes in a segment between an HL and a claim. */
    void accept(Segment segment) {
        if (segment.id().equals("NM1")) {
            party = segment.text(1);
        }
        if (segment.id().equals("DMG") && !level.equals(PROVIDER)) {
            patient = Demographics.of(segment);
        } else if (level.equals(PROVIDER)) {
            acceptProvider(segment);
        } else if (level.equals(SUBSCRIBER)) {
            acceptSubscriber(segment);
        } else if (level.equals(PATIENT) && segment.is("NM1", "QC")) {
            patientName = segment.text(3) + ", " + segment.text(4);
        }
    }

    /** Who is treated; a patient who is not the subscriber is known again by name and day of birth. */
    Optional<Member> member() {
        if (memberId == null || payer == null) {
            return Optional.empty();
        }
        if (!level.equals(PATIENT)) {
            return Optional.of(Member.of(payer, memberId));
        }
        String of = payer;
        String id = memberId;
        return patientName.isEmpty()
                ? Optional.empty()
                : patient.birth().map(birth -> Member.of(of, id, patientName, birth.toString()));
    }

    /** Gives the claim what stands above it. */
    void fill(ClaimBuilder claim) {
        claim.billingNpi(npi)
                .billingTin(tin)
                .billingTaxonomy(taxonomy)
                .group(group)
                .payer(payer)
                .payerOrder(payerOrder)
                .patient(patient);
    }

    private void acceptProvider(Segment segment) {
        if (segment.is("NM1", "85")) {
            npi = Provider.of(segment).npi().orElse(null);
        } else if (segment.is("PRV", "BI")) {
            taxonomy = orNull(segment.text(3));
        } else if (party.equals("85") && tin == null && (segment.is("REF", "EI") || segment.is("REF", "SY"))) {
            // Only of the billing provider: the pay-to plan of the same loop has a REF*EI of its own.
            tin = orNull(segment.text(2));
        }
    }

    private void acceptSubscriber(Segment segment) {
        if (segment.id().equals("SBR") && !insured) {
            insured = true;
            group = orNull(segment.text(3));
            payerOrder = orNull(segment.text(1));
        } else if (segment.is("NM1", "IL") && memberId == null) {
            memberId = orNull(segment.text(9));
        } else if (segment.is("NM1", "PR") && payer == null) {
            payer = orNull(segment.text(9));
        }
    }

    private void forgetProvider() {
        npi = null;
        tin = null;
        taxonomy = null;
    }

    private void forgetSubscriber() {
        subscriberId = "";
        insured = false;
        memberId = null;
        group = null;
        payer = null;
        payerOrder = null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
