package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hiplang.cli.World.Outcome;
import org.hiplang.cli.problem.CodePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is common to all commands, and {@code hip explain}. */
final class HipTest {
    private final World world = new World(Path.of("."));

    static List<CodePage> pages() {
        return CodePage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void explainsEveryCode(CodePage page) {
        Outcome outcome = world.hip("explain", page.number());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith(page.number() + " (").contains(page.title());
        assertThat(outcome.out().lines().skip(2).findFirst().orElse("")).isNotBlank();
    }

    @Test
    void codesAreTold() {
        assertThat(CodePage.all()).extracting(CodePage::number).doesNotHaveDuplicates();
        assertThat(CodePage.all()).extracting(CodePage::number).allMatch(number -> number.matches("HIP[0-9]{3}"));
    }

    @Test
    void listsAllCodes() {
        assertThat(world.hip("explain").out().lines()).hasSize(CodePage.all().size());
    }

    @Test
    void namesCodesNearAnUnknownOne() {
        Outcome outcome = world.hip("explain", "hip819");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("no code `hip819`").contains("HIP820 (");
        assertThat(world.hip("explain", "nonsense").err()).contains("lists all codes");
        assertThat(world.hip("explain", "401").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "check", "test", "import", "explain"})
    void helpsWithAnExample(String command) {
        String[] arguments = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        Outcome outcome = world.hip(arguments);
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Usage: hip").contains("Example").contains("  hip " + command);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void namesTheCommandsThatThereAre() {
        Outcome outcome = world.hip("frobnicate");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no command `frobnicate`; there are run, check, test");
        assertThat(world.hip("help", "run").out()).startsWith("Usage: hip run");
    }

    @Test
    void saysItsVersion() {
        assertThat(world.hip("--version").out()).startsWith("hip ").contains("Java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "check",
                "test",
                "ledger",
                "codes",
                "import",
                "import hcpcs",
                "import drugs",
                "import ptp",
                "import mue",
                "import aoc",
                "explain"
            })
    void everyCommandSaysTheVersion(String command) {
        String[] arguments =
                Pattern.compile(" ").splitAsStream(command + " --version").toArray(String[]::new);
        assertThat(world.hip(arguments))
                .isEqualTo(world.hip("--version"))
                .satisfies(outcome -> assertThat(outcome.status()).isZero());
    }

    @Test
    void pointsToHelpWhereItIsMisused() {
        assertThat(world.hip()).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains("hip --help");
        });
        assertThat(world.hip("run").err()).contains("CLAIMS.837").contains("hip run --help");
        assertThat(world.hip("run", "--format", "xml", "x").status()).isEqualTo(2);
        assertThat(world.hip("run", "--fromat", "text", "x").err()).contains("Did you mean `--format`?");
        assertThat(world.hip("chekc").err()).contains("Did you mean `check`?");
    }

    @Test
    void admitsItsOwnMistakesInASentence() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Setting setting = new Setting(
                InputStream.nullInputStream(),
                StandardOutput.over(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Map.of(),
                () -> {
                    throw new IllegalStateException("a value of a claim");
                });
        assertThat(Hip.execute(setting, "run", "pom.xml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("this is a mistake in Hip")
                .doesNotContain("a value of a claim");
    }
}
