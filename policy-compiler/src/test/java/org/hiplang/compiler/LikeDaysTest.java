package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiplang.compiler.meaning.LikeDays;
import org.hiplang.compiler.meaning.ReadFacts;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** Of which rules one day that is like another need not be asked why. */
class LikeDaysTest {
    private static final List<Rule> RULES = Policies.compiled(new Source("like-days.hip", """
                    policy LIKE1 "Days that are alike"
                      version   1.0
                      in force  from 2021-01-01

                    table catalog "drug catalog" from "catalog.csv"
                    modifiers wasted "wasted": JW
                    codes drug "drug": J0696, J1438
                    lines given "drug that is given":
                      a line in drug without a modifier in wasted and whose given-today is yes
                    reason wrong CO 96 N180 "not covered"

                    fact given-today of a day of a line: yes or no
                    fact dose of a day of a line: number
                    fact route of a line: oral, intravenous, subcutaneous, intramuscular
                      from catalog by code
                    fact valid of a day of a line: yes or no
                      from catalog by code

                    rule a-line     "r" cites "S" 1 each day of a line in 99601
                      where a payable line in drug without a modifier in wasted covers that day is denied as wrong
                    rule a-kind     "r" cites "S" 1 each day of a line in 99602
                      where no line in given covers that day is denied as wrong
                    rule a-rank     "r" cites "S" 1 each day of a line in 99603
                      where it is the 2nd or later line in 99603 covering that day is denied as wrong
                    rule a-fact     "r" cites "S" 1 each day of a line in 99604
                      where route is oral or given-today is no is denied as wrong
                    rule no-total   "r" cites "S" 1 each day of a line in 99605
                      where at least 2 units of lines in drug cover that day is denied as wrong
                    rule no-number  "r" cites "S" 1 each day of a line in 99606
                      where dose is more than 5 is denied as wrong
                    rule no-table   "r" cites "S" 1 each day of a line in 99607
                      where a line in drug whose valid is no covers that day is denied as wrong
                    rule no-history "r" cites "S" 1 each day of a line in 99608
                      where a line in drug came within 3 days before that day is denied as wrong
                    rule no-others  "r" cites "S" 1 each day of a line in 99609
                      where a payable line in drug is on the claim is denied as wrong
                    rule no-ranking "r" cites "S" 1 each day of a line in 99610
                      where it is the 2nd or later line in 99610 covering that day, by dose is denied as wrong
                    rule no-day     "r" cites "S" 1 each line in 99611
                      where a line in drug covers one of its days is denied as wrong
                    rule no-words   "r" cites "S" 1 each day of a line in 99612
                      is denied as wrong
                    """))
            .policy()
            .versions()
            .get(0)
            .rules();

    @Test
    void whatLeavesARuleOpenIsKnownOfRulesThatReadNothingElse() {
        assertThat(RULES)
                .filteredOn(rule -> ReadFacts.of(rule).isPresent())
                .extracting(rule -> rule.name() + " " + read(ReadFacts.of(rule).orElseThrow()))
                .containsExactly(
                        "a-line [] [] payable",
                        "a-kind [] [given-today]",
                        "a-rank [] []",
                        "a-fact [route, given-today] []",
                        "no-others [] [] payable",
                        "no-day [] []");
    }

    private static String read(ReadFacts reads) {
        return names(reads.ofLine()) + " " + names(reads.ofOthers()) + (reads.payable() ? " payable" : "");
    }

    private static List<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    @Test
    void onlyWhatIsAskedOfThatDayIsAlike() {
        assertThat(RULES)
                .filteredOn(LikeDays::areAlike)
                .extracting(Rule::name)
                .containsExactly("a-line", "a-kind", "a-rank", "a-fact");
        assertThat(RULES).hasSize(12);
    }
}
