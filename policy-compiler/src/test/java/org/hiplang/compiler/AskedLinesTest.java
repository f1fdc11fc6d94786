package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.policy.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of which lines facts are asked for. */
class AskedLinesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    static List<PolicyEdits> eitherWay() {
        CompiledPolicy policy = Policies.compiled(Policies.read(Path.of("src/test/policies", "families.hip")));
        return List.of(policy.checked().interpreter(), InMemoryJavac.load(policy));
    }

    @ParameterizedTest
    @MethodSource("eitherWay")
    void whatTwoLinesMayHaveInCommonIsAskedOfBothWhereItIsKnownOfNeither(PolicyEdits edits) {
        assertThat(asked(edits, "43259", "43259")).containsExactly("family of 1", "family of 2");
    }

    @ParameterizedTest
    @MethodSource("eitherWay")
    void whatIsKnownOfOneIsAskedOfTheOther(PolicyEdits edits) {
        assertThat(asked(edits, "43239", "43259")).containsExactly("family of 2");
        assertThat(asked(edits, "43259", "43239")).containsExactly("family of 1");
    }

    /** What is asked so that it is known what becomes of the first of two lines of one day. */
    private static Stream<String> asked(PolicyEdits edits, String code, String other) {
        Consumer<LineBuilder> charged = line -> line.day(DAY).charge(BigDecimal.TEN);
        Claim claim = Claim.number("A").line(code, charged).line(other, charged).build();
        List<Ask> asks = edits.judge(
                        claim, Facts.builder().history(History.whole(List.of())).build())
                .line(1)
                .asks();
        return asks.stream().map(ask -> ask.fact().name() + " of " + number(ask.line()));
    }

    private static String number(OptionalInt line) {
        return line.isPresent() ? String.valueOf(line.getAsInt()) : "the claim";
    }
}
