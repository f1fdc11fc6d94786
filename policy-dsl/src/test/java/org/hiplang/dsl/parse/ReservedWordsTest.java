package org.hiplang.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Whoever looks up which words cannot be names finds all of them. */
final class ReservedWordsTest {
    @Test
    void areListedOnTheirPageAndInTheReference() throws IOException {
        String reference = Files.readString(Path.of("LANGUAGE.md"));
        String list = reference.substring(reference.indexOf("cannot be names"), reference.indexOf("## Three ideas"));
        Set<String> listed = new HashSet<>(List.of(list.split("\\W+")));
        assertThat(IntStream.rangeClosed(HipLexer.A, HipLexer.YES).mapToObj(Keywords::word))
                .allSatisfy(word -> {
                    assertThat(DiagnosticCode.RESERVED_WORD.page()).contains("`" + word + "`");
                    assertThat(listed).contains(word);
                });
    }
}
