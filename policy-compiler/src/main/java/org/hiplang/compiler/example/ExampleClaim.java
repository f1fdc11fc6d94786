package org.hiplang.compiler.example;

import org.hiplang.dsl.model.Example;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Facts;

/** The claim and the facts of an example, as an application would hand them over. */
public final class ExampleClaim {
    private ExampleClaim() {}

    /** The claim. */
    public static Claim claim(Example example) {
        ClaimBuilder claim = Claim.number("EXAMPLE").placeOfService(example.place());
        for (Example.Line line : example.lines()) {
            claim.line(
                    line.number(),
                    line.code(),
                    fill -> fill.modifiers(line.modifiers().toArray(String[]::new))
                            .days(line.first(), line.last())
                            .units(new Units(line.units())));
        }
        return claim.build();
    }

    /** What is known beyond it. */
    public static Facts facts(Example example) {
        Facts.Builder facts = Facts.builder();
        example.facts()
                .forEach(fact -> facts.put(fact.line(), fact.day(), fact.fact().name(), fact.value()));
        return facts.build();
    }
}
