package org.hiplang.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** The language reference shows the language as it is. */
final class LanguageReferenceTest {
    private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

    @Test
    void whatItShowsCanBeParsed() {
        String blocks = BLOCK.matcher(Cases.text(Path.of("LANGUAGE.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
        Parsed parsed = PolicyParser.parse(new Source("LANGUAGE.md", blocks));
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.policy().headers()).hasSize(1);
        assertThat(parsed.policy().rules()).isNotEmpty();
        assertThat(parsed.policy().examples()).hasSizeGreaterThan(1);
    }
}
