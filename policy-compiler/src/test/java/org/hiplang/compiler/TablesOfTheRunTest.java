package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.Tables;
import org.junit.jupiter.api.Test;

/** A table that is handed in for a run speaks of its own keys, and the policy's of all others. */
class TablesOfTheRunTest {
    private static final CompiledPolicy POLICY = Policies.compiled(Policies.all().stream()
            .filter(sources -> sources.get(0).name().equals("looked-up.hip"))
            .findFirst()
            .orElseThrow());

    /** The policy's own table says that ZZ is no modifier and SH is one. */
    private static final Terms ZZ_IS_ONE =
            Terms.PLAIN.tables(Tables.of(Table.builder("catalog", List.of("modifiers-valid"))
                    .row("ZZ", Optional.empty(), Optional.empty(), List.of("yes"))
                    .build()));

    private static final Claim CLAIM = Claim.number("A")
            .line("J3490", line -> line.day(LocalDate.of(2021, 1, 1)).modifiers("ZZ", "SH"))
            .build();

    @Test
    void eachModifierIsLookedUpByItself() {
        PolicyEdits generated = InMemoryJavac.load(POLICY);
        PolicyEdits interpreted = POLICY.checked().interpreter();
        Facts others = Facts.builder().line(1, "route", "intravenous").build();

        assertThat(verdict(generated, Facts.NONE, Terms.PLAIN)).isEqualTo(Verdict.DENIED);
        assertThat(verdict(generated, Facts.NONE, ZZ_IS_ONE)).isEqualTo(Verdict.CLEAR);
        assertThat(verdict(generated, others, ZZ_IS_ONE)).isEqualTo(Verdict.CLEAR);
        assertThat(verdict(interpreted, Facts.NONE, ZZ_IS_ONE)).isEqualTo(Verdict.CLEAR);
    }

    private static Verdict verdict(PolicyEdits edits, Facts facts, Terms terms) {
        return edits.judge(CLAIM, facts, terms).line(1).verdict();
    }
}
