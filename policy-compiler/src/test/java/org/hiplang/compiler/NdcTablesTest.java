package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.TableBuilder;
import org.hiplang.runtime.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table says of a drug by its NDC is found in the fast way as in the general one, however many NDCs the table has. */
class NdcTablesTest {
    private static final PolicyEdits EDITS = InMemoryJavac.load(Policies.compiled(Policies.all().stream()
            .filter(sources -> sources.get(0).name().equals("looked-up.hip"))
            .findFirst()
            .orElseThrow()));

    private static final List<String> ROUTES =
            List.of("oral", "intravenous", "subcutaneous", "oral or subcutaneous", "any", "");
    private static final LocalDate CHANGE = LocalDate.of(2021, 7, 1);
    private static final int CLAIMS = 2000;

    private final Random random = new Random(19);

    /** Of few rows classes of NDCs are kept; from 32,768 rows on the table itself is asked. */
    @ParameterizedTest
    @ValueSource(ints = {1, 500, 20_000, 60_000})
    void theTableIsAskedInBothWaysAlike(int ndcs) {
        Terms terms = Terms.PLAIN.tables(Tables.of(table(ndcs)));
        Sitting sitting = EDITS.sitting(terms);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int round = 0; round < CLAIMS; round++) {
            Claim claim = claim("NDC-" + round, ndcs);
            sitting.finds(claim);
            assertThat(sitting.findings()).as(claim.number()).isPresent();
            verdicts.add(sitting.decision().line(2).verdict());
            assertThat(sitting.decision().lines())
                    .as(claim.number())
                    .isEqualTo(EDITS.judge().generally(claim, Facts.NONE, terms).lines());
        }
        assertThat(verdicts).contains(Verdict.CLEAR, Verdict.DENIED);
    }

    /** Every third NDC is taken by mouth from a day on; around the first hundred lies a range. */
    private Table table(int ndcs) {
        TableBuilder table = Table.builder("catalog", List.of("route"));
        table.row(ndc(0) + "-" + ndc(99), Optional.empty(), Optional.empty(), List.of("subcutaneous"));
        for (int i = 0; i < ndcs; i++) {
            String route = ROUTES.get(random.nextInt(ROUTES.size()));
            if (i % 3 == 0) {
                table.row(ndc(i), Optional.empty(), Optional.of(CHANGE.minusDays(1)), List.of(route));
                table.row(ndc(i), Optional.of(CHANGE), Optional.empty(), List.of("oral"));
            } else {
                table.row(ndc(i), Optional.empty(), Optional.empty(), List.of(route));
            }
        }
        return table.build();
    }

    /** All that the table has, and some that it has not. */
    private static String ndc(int number) {
        return String.format(Locale.ROOT, "%011d", 17L * number + 50_000_000L);
    }

    private Claim claim(String number, int ndcs) {
        LocalDate day = CHANGE.minusDays(random.nextInt(4) - 2);
        return Claim.number(number)
                .line("99601", line -> line.day(day))
                .line("J3490", line -> line.day(day).ndc(ndc(random.nextInt(ndcs + 100))))
                .line("J0696", line -> line.days(day, day.plusDays(3)).ndc(ndc(random.nextInt(ndcs))))
                .line("J1438", line -> line.day(day.plusDays(1)).ndc("1-2"))
                .build();
    }
}
