package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisCodesTest {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?");
    private static final String CHARACTERS = "AZ09..a/:@[ ";

    @Test
    void aCodeHasItsShapeAndNoOther() {
        Random random = new Random(5);
        int codes = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = any(random);
            assertThat(DiagnosisCodes.isCode(text))
                    .as(text)
                    .isEqualTo(SHAPE.matcher(text).matches());
            codes += DiagnosisCodes.isCode(text) ? 1 : 0;
        }
        assertThat(codes).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E11", "E11.9", "E119", "T8571XA", "T85.71XA", "C7A"})
    void theDotMeansNothing(String code) {
        assertThat(DiagnosisCodes.first(code)).isEqualTo(DiagnosisCodes.first(code.replace(".", "")));
        assertThat(DiagnosisCodes.text(DiagnosisCodes.first(code)).replace(".", ""))
                .isEqualTo(code.replace(".", ""));
        assertThat(DiagnosisCodes.last(code)).isGreaterThanOrEqualTo(DiagnosisCodes.first(code));
    }

    @Test
    void aTextThatIsNoCodeHasNoNumber() {
        assertThatThrownBy(() -> DiagnosisCodes.first("E1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) > 0 ? "E1" : "");
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(random.nextBoolean() ? 4 : CHARACTERS.length())));
        }
        return text.toString();
    }
}
