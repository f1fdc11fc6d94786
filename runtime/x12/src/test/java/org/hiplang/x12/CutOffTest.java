package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.x12.X12Text.CLAIM_A;
import static org.hiplang.x12.X12Text.CLAIM_B;
import static org.hiplang.x12.X12Text.LEVELS;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutOffTest {
    private static final String WHOLE = X12Text.file(LEVELS, CLAIM_A, CLAIM_B);
    private static final List<String> CLAIMS =
            X12Text.claims(WHOLE).stream().map(X12Text::describe).toList();

    @Test
    void aFileCutAnywhereHasOnlyWholeClaimsAndSaysThatItIsCut() {
        for (int length = 1; length < WHOLE.length() - 1; length++) {
            String cut = WHOLE.substring(0, length);
            List<String> claims =
                    X12Text.claims(cut).stream().map(X12Text::describe).toList();
            List<String> summary = X12Text.summary(cut);

            assertThat(claims).as("cut at %d", length).isEqualTo(CLAIMS.subList(0, claims.size()));
            assertThat(summary.get(summary.size() - 1))
                    .as("cut at %d", length)
                    .startsWith(length < "ISA".length() ? "- HIP702" : "- HIP705");
        }
    }

    @Test
    void theClaimInProgressIsNamed() {
        assertThat(X12Text.summary(WHOLE.substring(0, WHOLE.indexOf("SE*"))))
                .containsExactly("A-1 read at 17", "B-2 HIP734 at 30", "- HIP705 at 30");
    }

    @Test
    void aClaimIsNotWholeBeforeSomethingElseBegins() {
        String cut = WHOLE.substring(0, WHOLE.indexOf("CLM*B-2"));

        assertThat(X12Text.summary(cut)).containsExactly("A-1 HIP734 at 25", "- HIP705 at 25");
    }

    @Test
    void aClaimRefusedAlreadyIsNotRefusedAgain() {
        String cut = WHOLE.replace("99213", "9921").substring(0, WHOLE.indexOf("SE*") - 1);

        assertThat(X12Text.summary(cut)).containsExactly("A-1 read at 17", "B-2 HIP725 at 28", "- HIP705 at 30");
    }

    @Test
    void aTransactionWithoutEndLosesItsLastClaimOnly() {
        String text = WHOLE.replaceAll("SE.*\n", "");

        assertThat(X12Text.summary(text)).containsExactly("A-1 read at 17", "B-2 HIP734 at 30", "- HIP706 at 30");
    }
}
