package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiplang.compiler.generate.GeneratedFile;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** Generated code as people read it: a policy and its Java, side by side in {@code src/test/generated}. */
class GeneratedCodeTest {
    private static final Path FOLDER = Path.of("src/test/generated");

    @Test
    void readsAsItShould() throws IOException {
        CompiledPolicy policy = Policies.compiled(Policies.read(FOLDER.resolve("visits.hip")));
        for (GeneratedFile file : policy.javaFiles()) {
            Path expected = FOLDER.resolve(file.path());
            if (Boolean.getBoolean("hip.rewrite")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, file.text());
            }
            assertThat(file.text()).as(file.path()).isEqualTo(Files.readString(expected));
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).hasSameSizeAs(policy.javaFiles());
        }
    }

    @Test
    void isTheSameWhereverAndWheneverItIsGenerated() {
        List<Source> source = Policies.homeInfusion();
        List<GeneratedFile> here = Policies.compiled(source).javaFiles();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Policies.compiled(source).javaFiles()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void goesToThePackageThatTheBuildNames() {
        Compilation compilation = PolicyCompiler.compile(
                Policies.homeInfusion(), Policies.BESIDE, Optional.of("com.example.edits"), Map.of());

        assertThat(compilation.policy().orElseThrow().className()).isEqualTo("com.example.edits.Cpcp019");
        assertThat(compilation.policy().orElseThrow().javaFiles())
                .allSatisfy(file -> assertThat(file.path()).startsWith("com/example/edits/"));
    }

    /** Names and texts that mean something else to Java must do no harm. */
    @Test
    void compilesWhateverTheAuthorSays() {
        String text = """
                policy P1 "Ends */ a comment, a \\\\u000a line and {@code everything} & <more>"
                  version   1
                  in force  from 2021-01-01
                codes class "$T and $L": S9325
                codes string: A0001
                reason new CO 97 M15 "a \\\\ and $S"
                fact int of a line: yes or no
                rule override "*/ } $$ @Deprecated"
                  cites "@see {@link" 1
                  each line in class, string
                  where int is yes -- */ even here
                    or (its code is in string and it has a modifier in GO)
                  is denied
                  as new
                rule string "String"
                  cites code S9325
                  each line in class
                  is noted
                """;
        Source source = new Source("odd.hip", text.replace("\\\\", "\\"));
        assertThat(InMemoryJavac.load(Policies.compiled(source)).info().id()).isEqualTo("P1");
    }

    @Test
    void keepsNamesApart() {
        String codes =
                IntStream.range(0, 500).mapToObj(i -> String.format("A%04d", i)).collect(Collectors.joining(", "));
        String text = """
                policy 10NEW "Zusätzliche Prüfung – ≥ 15 %%"
                  version   1
                  in force  from 2021-01-01
                codes classes: %1$s
                codes remaining: A0000 to A9999 except %1$s
                codes level-1: S9325
                codes level1: S9326
                reason only CO 97 M15 "only"
                fact route of a line: oral, inhaled
                rule policy10new-codes "Codes"
                  cites "Section" 1
                  each line in classes
                  where route is oral or oral
                  is denied
                  as only
                rule remaining-lines "The remaining lines"
                  cites "Section" 1
                  each line in remaining
                  is noted
                rule count "Count"
                  cites "Section" 1
                  each line in level-1
                  is noted
                rule count-rule "Count, too"
                  cites "Section" 1
                  each line in level1
                  is noted
                """;
        CompiledPolicy compiled = Policies.compiled(new Source("names.hip", text.formatted(codes)));
        assertThat(InMemoryJavac.load(compiled).info().title()).isEqualTo("Zusätzliche Prüfung – ≥ 15 %");
        assertThat(compiled.javaFiles())
                .allSatisfy(file ->
                        assertThat(file.text()).matches(java -> java.chars().allMatch(c -> c < 128)));
    }
}
