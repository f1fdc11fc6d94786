package org.hiplang.maven;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;

/**
 * The libraries that a project's dependencies ship, and their tables. They are named by their places in the jars, which
 * are the same on every machine.
 */
final class DependencyLibraries {
    private final Map<String, Source> libraries = new LinkedHashMap<>();
    private final Map<String, String> tables = new LinkedHashMap<>();

    private DependencyLibraries() {}

    /** Those in jars, and in folders of classes where a dependency is built in the same run. */
    static DependencyLibraries of(List<Path> classPath) throws IOException {
        DependencyLibraries all = new DependencyLibraries();
        for (Path place : classPath) {
            if (Files.isDirectory(place)) {
                all.add(place);
            } else if (Files.isRegularFile(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    all.add(jar.getPath("/"));
                }
            }
        }
        return all;
    }

    private void add(Path root) throws IOException {
        Path folder = root.resolve(Outputs.POLICIES);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".hip"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                Source source = new Source(name, Files.readString(file));
                if (!PolicyCompiler.libraries(List.of(source)).isEmpty()
                        && libraries.putIfAbsent(name, source) == null) {
                    tables(source, file);
                }
            }
        }
    }

    private void tables(Source library, Path file) throws IOException {
        for (String table : PolicyReader.tables(library)) {
            Path beside = file.resolveSibling(table);
            if (Files.isRegularFile(beside)) {
                tables.put(key(library.name(), table), Files.readString(beside));
            }
        }
    }

    private static String key(String library, String table) {
        return library + " " + table;
    }

    /** The libraries, in the order of the class path. */
    List<Source> sources() {
        return List.copyOf(libraries.values());
    }

    /** The text of a table beside a library; absent where it is none of these, or has no such table. */
    Optional<Reader> open(String library, String table) {
        return Optional.ofNullable(tables.get(key(library, table))).map(StringReader::new);
    }

    /** Everything that a policy could read of them. */
    void addTo(Fingerprint all) {
        libraries.forEach((name, library) -> all.add(name).add(library.text()));
        tables.forEach((name, text) -> all.add(name).add(text));
    }
}
