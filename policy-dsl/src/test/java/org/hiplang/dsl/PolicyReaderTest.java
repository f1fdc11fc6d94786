package org.hiplang.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.ModifierSet;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.dsl.model.Verdict;
import org.junit.jupiter.api.Test;

/** What consumers of the model rely on. */
final class PolicyReaderTest {
    private final Policy policy =
            Cases.read(Path.of("src/test/cases/good/everything.hip")).policy().orElseThrow();

    @Test
    void eachCodeSetStandsAfterThoseItIsMadeOf() {
        assertThat(policy.codeSets())
                .extracting(CodeSet::name)
                .startsWith("per-diem", "with-nursing", "flush", "drug")
                .contains("99601-99602", "per-diem-99601", "flush-A4220")
                .doesNotHaveDuplicates();
        assertThat(policy.codeSets()).filteredOn(CodeSet::declared).hasSize(4);
    }

    @Test
    void modifierSetsHoldJustModifiers() {
        assertThat(policy.modifierSets().get(0).modifiers()).containsExactly("JW", "SH", "SJ", "25");
        assertThat(policy.modifierSets())
                .extracting(ModifierSet::name)
                .containsExactly("not-given", "concurrent", "not-given-JA", "SH", "JW-JX");
    }

    @Test
    void groupsAreFlattened() {
        assertThat(policy.ruleGroups())
                .extracting(RuleGroup::name)
                .containsExactly("billed-right", "infusion-day, nurse");
        assertThat(policy.ruleGroups().get(1).rules()).containsExactly("infusion-day", "nurse");
    }

    @Test
    void thatLineIsTheConditionItself() {
        Rule rule = policy.rule("supplies");
        Condition.And where = (Condition.And) rule.where().orElseThrow();
        assertThat(((Verdict.Included) rule.verdict()).thatLine())
                .isSameAs(where.all().get(0));
    }

    @Test
    void aRuleIsTheWholeDeclaration() {
        assertThat(policy.rule("nurse").span().text()).startsWith("rule nurse").endsWith("is pended");
    }

    @Test
    void citationsAreWrittenAsPeopleReadThem() {
        assertThat(policy.rule("infusion-day").cites())
                .extracting(cite -> cite.place())
                .containsExactly("Home Infusion Modifiers 1", "Examples row 5");
        assertThat(policy.rule("nurse").cites().get(0).place()).isEqualTo("code S9364");
    }

    @Test
    void expectsSomethingOfEachLine() {
        Example example = policy.examples().get(0);
        assertThat(example.head().place()).isEqualTo("13");
        assertThat(example.lines().get(1).units()).isEqualTo(2500);
        assertThat(example.expectations()).extracting(Example.Expectation::line).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(example.expectations().get(0).keptUnits()).hasValue(3000);
        assertThat(example.expectations().get(5).verdict()).isEqualTo(Example.LineVerdict.CLEAR);
        assertThat(policy.examples().get(1).head().place()).isEqualTo("12");
    }

    @Test
    void countsWithoutTheNumberThatMoreOrFewerName() {
        Policy said = Cases.read(Path.of("src/test/cases/good/as-people-say-it.hip"))
                .policy()
                .orElseThrow();
        Condition.And where = (Condition.And) said.rule("r").where().orElseThrow();
        assertThat(where.all())
                .filteredOn(Condition.LinesMeet.class::isInstance)
                .extracting(meet -> ((Condition.LinesMeet) meet).quantity())
                .containsExactly(
                        new Condition.Quantity(Condition.Quantity.Bound.AT_LEAST, 3),
                        new Condition.Quantity(Condition.Quantity.Bound.AT_MOST, 1),
                        new Condition.Quantity(Condition.Quantity.Bound.AT_LEAST, 1));
        assertThat(((Condition.NthLine) where.all().get(6)).n()).isEqualTo(1);
    }

    @Test
    void orJoinsValuesOrConditions() {
        Condition.And where =
                (Condition.And) policy.rule("infusion-day").where().orElseThrow();
        Condition.Or or = (Condition.Or) where.all().get(1);
        assertThat(((Condition.FactIs) or.any().get(1)).values()).isEqualTo(List.of("oral", "inhaled", "topical"));
        assertThat(or.any()).hasSize(3);
    }
}
