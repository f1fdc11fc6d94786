package org.hiplang.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.Reading;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {
    private static final String POLICY = """
            policy P1 "Two rules"
              version   1
              in force  from 2021-01-01
            codes visit: 99601, 99602
            codes drug: J0120 to J9999
            modifiers second-one: SH
            modifiers second-or-third: SH, SJ
            reading meant "?"
              here   "here"   in force
              there  "there"
              else-where "elsewhere"
            fact route of a line: oral, nasal, topical
            fact given of a day of a line: yes or no
            rule first "First"
              cites "A" 1
              each day of a line
              where %s
              is noted
            rule second "Second"
              cites "A" 2
              each day of a line
              where %s
              is noted
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it has a modifier in second-one | it has no modifier in second-one",
                "it has a modifier in second-one | it has no modifier in second-or-third",
                "it has no modifier in second-or-third | it has a modifier in second-one and route is oral",
                "place of service is 11 or 12 | place of service is 21",
                "place of service is 11 | place of service is not 11, 12",
                "meant is here | meant is there",
                "meant is not here or there | meant is there",
                "route is oral | route is nasal or topical",
                "route is oral | route is not oral or nasal",
                "its code is in visit | its code is in drug",
                "its code is 99601 | its code is not in visit",
                "route is oral or place of service is 11 | route is nasal and place of service is 12",
                "(route is oral and meant is here) or meant is there | meant is not there and route is nasal",
                "it has an ndc | it has no ndc",
                "it has more than 5 units | it has at most 5 units",
                "it has at least 6 units | it has at most 5 units",
                "it has more than 2 days | it has at most 2 days",
            })
    void seesThatNoLineIsFoundByBoth(String one, String other) {
        assertThat(excludes(one, other)).isTrue();
        assertThat(excludes(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it has a modifier in second-one | it has a modifier in second-one",
                "it has a modifier in second-or-third | it has no modifier in second-one",
                "it has no modifier in second-one | it has no modifier in second-or-third",
                "place of service is 11 or 12 | place of service is 12",
                "place of service is 11 | place of service is not 12",
                "meant is here or there | meant is there",
                "meant is not here | meant is there",
                "meant is not here | meant is not there",
                "route is oral or nasal | route is not oral",
                "route is not oral | route is not nasal",
                "given is yes | given is no",
                "its code is in visit | its code is 99602",
                "its code is in visit | its code is not 99602",
                "route is oral or place of service is 11 | route is nasal",
                "a line in visit covers that day | no line in visit covers that day",
                "route is oral | place of service is 11",
                "not (route is oral) | route is oral",
                "it has an ndc | it has no rendering provider",
                "it has at least 5 units | it has at most 5 units",
                "it has more than 5 units | it has more than 7 units",
                "it has more than 5 units | it has at most 5 days",
            })
    void leavesTheOthersToTheSearch(String one, String other) {
        assertThat(excludes(one, other)).isFalse();
        assertThat(excludes(other, one)).isFalse();
    }

    private static boolean excludes(String one, String other) {
        String text = POLICY.formatted(one, other);
        Reading reading = PolicyReader.read(List.of(new Source("p.hip", text)), Map.of());
        List<Rule> rules = reading.family()
                .orElseThrow(() -> new AssertionError(reading.diagnostics()))
                .newest()
                .rules();
        return new Exclusion(new CodeMeaning()).excludes(rules.get(0), rules.get(1));
    }
}
