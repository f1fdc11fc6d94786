package org.hiplang.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** The language reference shows the language as it is. */
final class LanguageReferenceTest {
    private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

    @Test
    void itsWholePolicyIsOne() {
        Reading reading = PolicyReader.read(new Source("LANGUAGE.md", blocks().get(0)));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.policy()).isPresent();
    }

    @Test
    void whatItShowsCanBeParsed() {
        String others = String.join("\n", blocks().subList(1, blocks().size()));
        Parsed parsed = PolicyParser.parse(new Source("LANGUAGE.md", others));
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.policy().headers()).hasSize(1);
        assertThat(parsed.policy().rules()).isNotEmpty();
        assertThat(parsed.policy().examples()).hasSizeGreaterThan(1);
    }

    private static List<String> blocks() {
        return BLOCK.matcher(Cases.text(Path.of("LANGUAGE.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
