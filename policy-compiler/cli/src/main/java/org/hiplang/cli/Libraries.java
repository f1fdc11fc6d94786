package org.hiplang.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.source.Source;
import picocli.CommandLine.Option;

/** The option {@code --library}, and the libraries that it names. */
final class Libraries {
    /** Between the name of a jar and that of a file in it. */
    private static final String IN_JAR = "!/";

    /** Where jars hold the libraries that a project ships. */
    private static final String SHIPPED = "META-INF/hip/";

    @Option(
            names = "--library",
            paramLabel = "FILE|DIR|JAR",
            description = "Libraries that policies use words of, beside those in their folders; may be repeated.")
    private List<Path> places = new ArrayList<>();

    /** The files, and beside them the libraries that are none of them. */
    List<Source> with(List<Source> files) {
        List<Source> all = new ArrayList<>(files);
        for (Path place : places) {
            for (Source library : of(place)) {
                if (all.stream().noneMatch(file -> file.text().equals(library.text()))) {
                    all.add(library);
                }
            }
        }
        return all;
    }

    private static List<Source> of(Path place) {
        List<Source> libraries = PolicyCompiler.libraries(
                place.toString().endsWith(".jar") ? inJar(place) : PolicySources.read(List.of(place)));
        if (libraries.isEmpty()) {
            throw Problem.of(CliCode.NO_LIBRARY, "`" + place + "` holds no library")
                    .exception();
        }
        return libraries;
    }

    private static List<Source> inJar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<Source> found = new ArrayList<>();
            for (String name : names(zip)) {
                ZipEntry entry = zip.getEntry(name);
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                found.add(new Source(jar.normalize().toString().replace('\\', '/') + IN_JAR + name, text));
            }
            return found;
        } catch (IOException e) {
            throw unreadable(jar);
        }
    }

    private static List<String> names(ZipFile zip) {
        try (Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(ZipEntry::getName)
                    .filter(name -> name.startsWith(SHIPPED) && name.endsWith(".hip"))
                    .sorted()
                    .toList();
        }
    }

    /** A file beside a library that lies in a jar; absent where the library lies in none, or there is no such file. */
    static Optional<Reader> besideInJar(String library, String file) throws IOException {
        int in = library.indexOf(IN_JAR);
        if (in < 0) {
            return Optional.empty();
        }
        String folder = library.substring(in + IN_JAR.length(), library.lastIndexOf('/') + 1);
        ZipFile zip = new ZipFile(library.substring(0, in));
        ZipEntry entry = zip.getEntry(folder + file);
        if (entry == null) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        zip.close();
                    }
                });
    }

    private static RuntimeException unreadable(Path jar) {
        String why = Files.exists(jar) ? "is no jar" : "does not exist";
        return Problem.of(CliCode.UNREADABLE, "`" + jar + "` " + why).exception();
    }
}
