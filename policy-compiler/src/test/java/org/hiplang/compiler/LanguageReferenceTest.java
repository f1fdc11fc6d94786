package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hiplang.compiler.check.Checker.Checking;
import org.hiplang.compiler.example.ExampleResult;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each block of the language reference is checked, compiled and judged by its own examples. What a block speaks of and
 * another one of the reference would declare stands in {@code words.hip}.
 */
final class LanguageReferenceTest {
    private static final Path REFERENCE = Path.of("../policy-dsl/LANGUAGE.md");
    private static final Path FOLDER = Path.of("src/test/reference");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern DECLARATION =
            Pattern.compile("^(\\w+) ([\\w-]+)(?:.*\n)(?:(?: .*)?\n)*", Pattern.MULTILINE);

    private static final String HEADER = """
            policy REF1 "What the reference speaks of"
              version   1.0
              in force  from 2020-01-01

            """;

    static List<Block> blocks() {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).isEmpty())
                .map(block -> new Block(line(block), block.group(2)))
                .toList();
    }

    private static String text() {
        return Policies.read(REFERENCE).text();
    }

    private static long line(MatchResult block) {
        return text().substring(0, block.start()).lines().count() + 1;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void isCompiledAndItsExamplesHold(Block block) {
        Checking checking = PolicyCompiler.check(block.sources(), new Folder(FOLDER));
        assertThat(checking.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
                .extracting(Diagnostic::message)
                .isEmpty();
        CompiledPolicy compiled = Policies.compiled(block.sources(), new Folder(FOLDER));
        ExampleRunner generated = new ExampleRunner(InMemoryJavac.load(compiled));
        ExampleRunner interpreted = new ExampleRunner(compiled.checked().interpreter());
        for (Example example : compiled.policy().examples()) {
            ExampleResult result = generated.run(example);
            assertThat(result.failures()).as(example.name()).isEmpty();
            assertThat(interpreted.run(example).failures()).as(example.name()).isEmpty();
        }
    }

    @Test
    void theLibraryIsSound() {
        assertThat(PolicyCompiler.checkLibrary(new Source("library.hip", Block.library()), new Folder(FOLDER)))
                .isEmpty();
    }

    /**
     * A block of the reference.
     *
     * @param line where it begins
     */
    record Block(long line, String text) {
        /** The block, with the words that it takes from elsewhere; an amendment stands beside a policy of these words. */
        List<Source> sources() {
            if (text.startsWith("amendment")) {
                String policy = HEADER.replace("REF1", "CPCP019") + words(text, Set.of());
                return List.of(new Source("policy.hip", policy), new Source("LANGUAGE.md", text));
            }
            if (text.startsWith("part")) {
                String policy = HEADER.replace("REF1", "CPCP019").replace("1.0", "2.0") + words("", Set.of());
                return List.of(new Source("policy.hip", policy), new Source("LANGUAGE.md", text));
            }
            if (text.startsWith("library")) {
                String policy = HEADER + words("", Set.of());
                return List.of(new Source("policy.hip", policy), new Source("LANGUAGE.md", text));
            }
            if (text.startsWith("use")) {
                String policy = HEADER + text + words("", Set.of());
                return List.of(new Source("LANGUAGE.md", policy), new Source("library.hip", library()));
            }
            String header = text.startsWith("policy") ? "" : HEADER;
            return List.of(new Source(
                    "LANGUAGE.md",
                    header + text + words(text, declarations(text).keySet())));
        }

        /** The one that the reference shows. */
        private static String library() {
            return blocks().stream()
                    .map(Block::text)
                    .filter(block -> block.startsWith("library"))
                    .findFirst()
                    .orElseThrow();
        }

        /** What a text names and does not declare, and what that names, and so on; a rule at least. */
        private static String words(String text, Set<String> declared) {
            Map<String, String> left =
                    declarations(Policies.read(FOLDER.resolve("words.hip")).text());
            left.keySet().removeAll(declared);
            String anything = left.remove("rule anything");
            boolean rules = declared.stream().anyMatch(key -> key.startsWith("rule "));
            StringBuilder words = new StringBuilder(rules ? "" : anything);
            boolean more = true;
            while (more) {
                String soFar = text + words;
                List<String> named = left.keySet().stream()
                        .filter(key -> names(soFar, key.substring(key.indexOf(' ') + 1)))
                        .toList();
                named.forEach(key -> words.append(left.remove(key)));
                more = !named.isEmpty();
            }
            return words.toString();
        }

        private static boolean names(String text, String name) {
            return Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])")
                    .matcher(text)
                    .find();
        }

        /** The declarations by kind and name: code sets and lines, facts and readings share their names. */
        private static Map<String, String> declarations(String text) {
            Map<String, String> declarations = new LinkedHashMap<>();
            DECLARATION.matcher(text).results().forEach(found -> {
                String kind = found.group(1).replace("lines", "codes").replace("reading", "fact");
                declarations.put(kind + " " + found.group(2), found.group());
            });
            return declarations;
        }

        @Override
        public String toString() {
            return "line " + line;
        }
    }
}
