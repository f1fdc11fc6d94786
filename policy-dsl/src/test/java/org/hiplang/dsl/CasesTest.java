package org.hiplang.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What authors read. After a message was changed on purpose, {@code mvn test -Dhip.cases.rewrite=true} writes the
 * expected files anew, and the diff shows what changed.
 */
final class CasesTest {
    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatIsWrong(Path folder) throws IOException {
        String printed = Cases.print(Cases.readFolder(folder));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("hip.cases.rewrite")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Cases.text(expected));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void givesAPolicyUnlessThereIsAnError(Path folder) {
        Reading reading = Cases.readFolder(folder);
        boolean error = reading.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
        assertThat(reading.policy().isEmpty()).isEqualTo(error);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aFolderIsNamedAfterWhatItShows(Path folder) {
        String number = folder.getFileName().toString().substring(0, 6);
        assertThat(Cases.readFolder(folder).diagnostics())
                .extracting(diagnostic -> diagnostic.code().number())
                .contains(number);
    }

    @ParameterizedTest
    @MethodSource("good")
    void findsNothingWrong(Path file) {
        assertThat(Cases.print(Cases.read(file))).isEmpty();
    }

    @Test
    void everyCodeHasACase() {
        Set<String> shown = Cases.bad().stream()
                .map(folder -> folder.getFileName().toString().substring(0, 6))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::number)
                        .filter(number -> number.compareTo("HIP400") < 0))
                .allSatisfy(number -> assertThat(shown).contains(number));
    }

    @Test
    void messagesAreInPolicyWords() {
        assertThat(Cases.bad().stream()
                        .flatMap(folder -> Cases.readFolder(folder).diagnostics().stream())
                        .map(Diagnostic::message))
                .allSatisfy(message -> assertThat(message)
                        .doesNotEndWith(".")
                        .doesNotContain("illegal", "Illegal", "Context", "EOF", "null")
                        .matches("(?s)[a-z0-9`].*"));
    }

    static List<Path> bad() {
        return Cases.bad();
    }

    static List<Path> good() {
        return Cases.good();
    }
}
