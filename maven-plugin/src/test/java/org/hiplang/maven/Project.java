package org.hiplang.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.hiplang.runtime.PolicyEdits;

/** A project in a folder of its own, which the goals can be run in as Maven would. */
final class Project {
    static final String VISITS = """
            policy VISITS "Nursing Visits"
              version 1
              in force from 2020-01-01

            codes visit "nursing visit": 99601, 99602

            codes per-diem "per diem": S9500 to S9504

            reason alone CO 50 "a visit is paid only beside a per diem"

            rule visit-needs-per-diem "A visit is paid only on a day with a per diem"
              cites "Visits" 1
              each day of a line in visit
              where no line in per-diem covers that day
              is denied
              as alone

            example "a visit beside a per diem is paid"
              claim
                1  S9500  2020-03-01
                2  99601  2020-03-01
              expect
                others clear

            example "a visit alone is not"
              claim
                1  99601  2020-03-01
              expect
                1  denied  by visit-needs-per-diem
            """;

    final Path folder;
    final Path java;
    final Path resources;
    final Path classes;
    final Path state;
    final Path reports;
    Optional<String> packageName = Optional.empty();
    Map<String, String> readings = Map.of();
    boolean failOnWarnings;
    Optional<Path> document = Optional.empty();
    Optional<Path> tables = Optional.empty();
    String version = "1";
    List<Path> dependencies = List.of();
    OptionalDouble coverage = OptionalDouble.empty();

    Project(Path folder) {
        this.folder = folder;
        this.java = folder.resolve("target/generated-sources/hip");
        this.resources = folder.resolve("target/generated-resources/hip");
        this.classes = folder.resolve("target/classes");
        this.state = folder.resolve("target/hip/default.state");
        this.reports = folder.resolve("target/hip-reports");
    }

    Path sources() {
        return folder.resolve("src/main/hip");
    }

    void write(String policy, String text) throws IOException {
        Path file = sources().resolve(policy);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    RecordingLog generate() throws IOException, MojoFailureException {
        RecordingLog log = new RecordingLog();
        generate(log);
        return log;
    }

    void generate(RecordingLog log) throws IOException, MojoFailureException {
        new Generation(
                        new CompileRequest(
                                sources(),
                                java,
                                resources,
                                classes,
                                state,
                                packageName,
                                readings,
                                tables,
                                dependencies,
                                failOnWarnings,
                                document,
                                version),
                        log)
                .run();
    }

    /** What Maven does between the goals: resources beside the classes, and Java compiled. */
    void compileJava() throws IOException {
        copyResources();
        List<String> files = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", runtime()));
        files(java).keySet().forEach(file -> files.add(java.resolve(file).toString()));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, files.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("javac says " + failed);
        }
    }

    private void copyResources() throws IOException {
        for (String file : files(resources).keySet()) {
            Path copy = classes.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(resources.resolve(file)));
        }
    }

    private static String runtime() {
        return Path.of(URI.create(PolicyEdits.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    void test(RecordingLog log) throws IOException, MojoExecutionException, MojoFailureException {
        new Testing(new TestRequest(sources(), packageName, List.of(classes), dependencies, reports, coverage), log)
                .run();
    }

    /** Every file in a folder, and when it was written. */
    static Map<String, FileTime> files(Path folder) throws IOException {
        Map<String, FileTime> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> found.put(relative(folder, file), time(file)));
        }
        return found;
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Makes every file that was written so far look old, so that one written again shows. */
    void age() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
            }
        }
    }

    /** The files below target that were written since {@link #age}. */
    List<String> written() throws IOException {
        return files(folder.resolve("target")).entrySet().stream()
                .filter(file -> file.getValue().toMillis() != 1_000_000)
                .map(Map.Entry::getKey)
                .toList();
    }
}
