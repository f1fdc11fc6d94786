package org.hiplang.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.source.Source;

/** The policies under {@code src/test/cases}. */
final class Cases {
    private static final Path ROOT = Path.of("src/test/cases");

    private Cases() {}

    /** Folders with a policy that is wrong and with what is said of it. */
    static List<Path> bad() {
        return list(ROOT).stream()
                .filter(folder -> Files.exists(folder.resolve("input.hip")))
                .toList();
    }

    /** Policies that are right. */
    static List<Path> good() {
        return list(ROOT.resolve("good"));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(Path file) {
        return PolicyReader.read(new Source(file.getFileName().toString(), text(file)));
    }

    /** The policy of a folder, in one file or in several. */
    static Reading readFolder(Path folder) {
        return PolicyReader.read(list(folder).stream()
                .filter(file -> file.toString().endsWith(".hip"))
                .map(file -> new Source(file.getFileName().toString(), text(file)))
                .toList());
    }

    static String print(Reading reading) {
        return reading.diagnostics().stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }
}
