package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks say of a policy, as its author reads it: {@code input.hip}, where there are some its ledger and its
 * document, and what is printed, side by side.
 *
 * <p>Run with {@code -Dhip.rewrite=true} to write what is printed now, then read the difference.
 */
class CheckCasesTest {
    private static final Path CASES = Path.of("src/test/cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsWhatItShould(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        String printed = printed(folder);
        if (Boolean.getBoolean("hip.rewrite")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
        assertThat(printed).contains(folder.getFileName().toString().substring(0, "HIP000".length()));
    }

    @Test
    void everyCheckHasACase() throws IOException {
        String names = cases().toString();

        assertThat(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::number)
                        .filter(number -> number.startsWith("HIP4") || number.startsWith("HIP5")))
                .allSatisfy(number -> assertThat(names).contains(number + "-"));
    }

    private static String printed(Path folder) throws IOException {
        return PolicyCompiler.check(Policies.in(folder).toList(), new Folder(folder)).diagnostics().stream()
                .map(DiagnosticPrinter::print)
                .collect(Collectors.joining("\n"));
    }
}
