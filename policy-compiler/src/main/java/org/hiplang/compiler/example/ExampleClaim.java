package org.hiplang.compiler.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Example.Field;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.claim.Patient;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/** The claim, the facts and the terms of an example, as an application would hand them over. */
public final class ExampleClaim {
    private ExampleClaim() {}

    /** The claim. */
    public static Claim claim(Example example) {
        return claim(begin("EXAMPLE", example.head(), example.head().born()), example.lines());
    }

    private static Claim claim(ClaimBuilder claim, List<Example.Line> lines) {
        for (Example.Line line : lines) {
            claim.line(
                    line.number(),
                    line.code(),
                    fill -> detail(
                            fill.modifiers(line.modifiers().toArray(String[]::new))
                                    .days(line.first(), line.last())
                                    .units(new Units(line.units())),
                            line.detail()));
        }
        return claim.build();
    }

    private static void detail(LineBuilder line, Example.Detail detail) {
        line.ndc(detail.ndc().orElse(null))
                .renderingNpi(detail.provider().orElse(null))
                .renderingTaxonomy(detail.taxonomy().orElse(null))
                .priorAuthorization(detail.authorization().orElse(null));
        detail.charge().ifPresent(cents -> line.charge(BigDecimal.valueOf(cents, 2)));
        detail.place().ifPresent(line::placeOfService);
        detail.pointers().forEach(line::diagnosisPointer);
    }

    private static ClaimBuilder begin(String number, Example.Head head, Optional<LocalDate> born) {
        ClaimBuilder claim = Claim.number(number)
                .placeOfService(head.place())
                .payer(head.said().get(Field.PLAN))
                .group(head.said().get(Field.GROUP))
                .billingNpi(head.said().get(Field.NPI))
                .billingTin(head.said().get(Field.TIN))
                .billingTaxonomy(head.said().get(Field.TAXONOMY))
                .frequency(head.said().get(Field.FREQUENCY))
                .priorAuthorization(head.said().get(Field.AUTHORIZATION));
        claim.patient(new Patient(Optional.empty(), born));
        head.diagnoses().forEach(claim::diagnosis);
        return claim;
    }

    /** What is known beyond it. */
    public static Facts facts(Example example) {
        Facts.Builder facts = Facts.builder();
        example.facts()
                .forEach(fact -> facts.put(fact.line(), fact.day(), fact.fact().name(), fact.value()));
        example.history()
                .map(earlier -> history(earlier, example.head().born()))
                .ifPresent(facts::history);
        return facts.build();
    }

    /** The earlier claims that have lines, of the same patient. */
    private static History history(Example.Earlier earlier, Optional<LocalDate> born) {
        List<Claim> claims = new ArrayList<>();
        for (Example.EarlierClaim paid : earlier.claims()) {
            if (!paid.lines().isEmpty()) {
                String number = claims.isEmpty() ? "EARLIER" : "EARLIER-" + (claims.size() + 1);
                claims.add(claim(begin(number, paid.head(), born), paid.lines()));
            }
        }
        return earlier.whole() ? History.whole(claims) : History.partial(claims);
    }

    /** The readings as the policy's author wrote them, but for those that the example sets. */
    public static Terms terms(Example example, PolicyInfo policy) {
        Terms terms = Terms.PLAIN.asWritten(policy);
        for (Example.KnownReading known : example.readings()) {
            terms = terms.reading(known.reading().name(), known.word());
        }
        return terms;
    }
}
