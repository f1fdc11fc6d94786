package org.hiplang.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Source;

/** The policies that tests compile: those written to show one thing, and the one that ships. */
final class Policies {
    private static final Path OWN = Path.of("src/test/policies");
    private static final Path SHIPPED = Path.of("../policies/home-infusion/src/main/hip");

    /** What lies in either folder. */
    static final Beside BESIDE =
            (policy, file) -> new Folder(OWN).open(policy, file).or(() -> new Folder(SHIPPED).open(policy, file));

    private Policies() {}

    /** The files of each policy. */
    static List<List<Source>> all() {
        return Stream.of(OWN, SHIPPED)
                .flatMap(folder -> PolicyCompiler.families(in(folder).toList()).stream())
                .toList();
    }

    static List<Source> homeInfusion() {
        return in(SHIPPED).toList();
    }

    static CompiledPolicy compiled(Source... sources) {
        return compiled(List.of(sources));
    }

    static CompiledPolicy compiled(List<Source> sources) {
        return compiled(sources, BESIDE);
    }

    static CompiledPolicy compiled(List<Source> sources, Beside beside) {
        Compilation compilation = PolicyCompiler.compile(sources, beside, Optional.empty(), Map.of());
        return compilation
                .policy()
                .orElseThrow(() -> new AssertionError(sources.get(0).name() + ": "
                        + compilation.diagnostics().get(0).message()));
    }

    static Stream<Source> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".hip"))
                    .sorted()
                    .map(Policies::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
