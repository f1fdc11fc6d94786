package org.hiplang.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BecauseTest {
    private static final Because HOT = Because.of("it is hot");
    private static final Because WET = Because.of("it is wet");
    private static final Because DARK = Because.of("it is dark");

    private static final ReadingInfo BESIDE = new ReadingInfo(
            "beside",
            Optional.empty(),
            "beside what?",
            List.of(
                    new ReadingInfo.Option("same-day", "beside what is billed that day"),
                    new ReadingInfo.Option("same-claim", "beside what is on the claim")),
            "same-day",
            "same-day");

    @Test
    void ofAChoiceOnlyWhatWasSoIsTold() {
        Because because = Because.all(HOT, Because.any(Because.so(0, WET), Because.so(1, DARK)));

        assertThat(because.words(so(0))).isEqualTo("it is hot and it is wet");
        assertThat(because.words(so(0, 1))).isEqualTo("it is hot and (it is wet or it is dark)");
        assertThat(because.words(so())).isEqualTo("it is hot and (it is wet or it is dark)");
    }

    @Test
    void whatIsJoinedStandsInParenthesesOnlyBesideOthers() {
        Because because = Because.any(Because.so(0, Because.all(HOT, WET)), Because.so(1, DARK));

        assertThat(because.words(so(0))).isEqualTo("it is hot and it is wet");
        assertThat(because.words(so(0, 1))).isEqualTo("(it is hot and it is wet) or it is dark");
    }

    @Test
    void aChoiceThatHoldsByHowThePolicyIsReadIsNotTold() {
        Because because = Because.all(HOT, Because.any(Because.so(0, Because.untold()), Because.so(1, WET)));

        assertThat(because.words(so(0))).isEqualTo("it is hot");
        assertThat(because.words(so(1))).isEqualTo("it is hot and it is wet");
        assertThat(Because.any(Because.so(0, Because.untold())).words(so(0))).isEmpty();
    }

    @Test
    void whatHasNoChoiceAlwaysSaysTheSame() {
        Because nested = Because.all(HOT, Because.all(WET, Because.untold()), DARK);
        Because choice = Because.any(Because.so(0, WET), Because.so(1, DARK));

        assertThat(HOT.always()).contains("it is hot");
        assertThat(nested.always()).contains("it is hot and it is wet and it is dark");
        assertThat(nested.words(so(0, 1))).isEqualTo("it is hot and it is wet and it is dark");
        assertThat(choice.always()).isEmpty();
        assertThat(Because.all(HOT, choice).always()).isEmpty();
    }

    @Test
    void readingsTellWhichAlternativesAreTold() {
        Because choice = Because.any(
                Because.so(0, List.of(is("same-day")), WET), Because.so(1, List.of(is("same-claim")), DARK));
        Because untold = Because.any(
                Because.so(0, List.of(is("same-day")), Because.untold()), Because.so(1, WET), Because.so(2, DARK));
        Terms others = new Terms(Map.of("beside", "same-claim"));

        assertThat(choice.told(Terms.PLAIN)).hasValue(0b01);
        assertThat(Because.all(HOT, choice).told(others)).hasValue(0b10);
        assertThat(untold.told(Terms.PLAIN)).hasValue(0b001);
        assertThat(untold.told(others)).isEmpty();
        assertThat(Because.any(Because.so(0, Because.untold()), Because.so(1, WET))
                        .told(Terms.PLAIN))
                .isEmpty();
        assertThat(HOT.told(Terms.PLAIN)).hasValue(0);
    }

    private static ReadingIs is(String word) {
        return new ReadingIs(BESIDE, Set.of(word));
    }

    private static IntPredicate so(int... alternatives) {
        return number -> IntStream.of(alternatives).anyMatch(one -> one == number);
    }
}
