package org.hiplang.policies.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tutorial shows the policy as it is. */
final class TutorialTest {
    private static final Path HIP = Path.of("src/main/hip");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^> (.*)$");

    @Test
    void whatItShowsStandsInThePolicy() throws IOException {
        String policy = Files.readString(HIP.resolve("outpatient-therapy.hip"));
        List<String> shown = BLOCK.matcher(tutorial())
                .results()
                .filter(block -> block.group(1).isEmpty())
                .map(block -> block.group(2))
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(policy).contains(block));
    }

    @Test
    void whatItQuotesStandsInTheDocument() throws IOException {
        String document = Files.readString(HIP.resolve("outpatient-therapy.txt"));
        List<String> quoted = QUOTED.matcher(tutorial())
                .results()
                .map(sentence -> sentence.group(1))
                .toList();
        assertThat(quoted)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(document).contains(sentence));
    }

    private static String tutorial() throws IOException {
        return Files.readString(Path.of("TUTORIAL.md"));
    }
}
