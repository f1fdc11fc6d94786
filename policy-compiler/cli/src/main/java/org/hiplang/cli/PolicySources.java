package org.hiplang.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.problem.Unreadable;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.NotUtf8Exception;
import org.hiplang.dsl.source.Source;

/** Finds and reads {@code .hip} files. */
final class PolicySources {
    private PolicySources() {}

    /**
     * The files given, with the parts of their policies and the policies of their parts that lie beside them, and those in
     * the directories given and below, except hidden ones and {@code target}.
     *
     * @throws ProblemException with a problem for every file that cannot be read
     */
    static List<Source> read(List<Path> places) {
        List<Problem> unreadable = new ArrayList<>();
        List<Source> read = read(places, unreadable);
        ProblemException.throwIfAny(unreadable);
        return read;
    }

    /**
     * The same, without the files that cannot be read.
     *
     * @param unreadable is told why
     * @throws ProblemException if none can
     */
    static List<Source> read(List<Path> places, List<Problem> unreadable) {
        // Each file once, however often and by whatever path it is named.
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path place : places) {
            List<Path> found = Files.isDirectory(place) ? below(place) : List.of(place);
            found.forEach(file -> files.putIfAbsent(itself(file), file));
        }
        if (files.isEmpty()) {
            String where = places.stream().map(place -> "`" + place + "`").collect(Collectors.joining(" and "));
            throw Problem.of(CliCode.NO_POLICY, "there is no file that ends in .hip in " + where)
                    .exception();
        }
        List<Source> given = readable(files.values(), unreadable);
        if (given.isEmpty()) {
            throw new ProblemException(unreadable);
        }
        return PolicyReader.whole(given, beside(places, files.keySet()));
    }

    /** What else lies in the folders of files that are given by themselves; of what cannot be read nobody asked. */
    private static List<Source> beside(List<Path> places, Set<Path> given) {
        List<Source> beside = new ArrayList<>();
        Set<Path> seen = new HashSet<>(given);
        for (Path place : places) {
            Path folder = place.toAbsolutePath().getParent();
            if (!Files.isDirectory(place) && folder != null) {
                for (Path file : inFolder(folder)) {
                    if (seen.add(itself(file))) {
                        Path named = place.resolveSibling(file.getFileName());
                        beside.addAll(readable(List.of(named), new ArrayList<>()));
                    }
                }
            }
        }
        return beside;
    }

    /** A file by the one path that it has, whichever names it; by the path given where there is no such file. */
    private static Path itself(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".hip") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Source> readable(Collection<Path> files, List<Problem> unreadable) {
        List<Source> read = new ArrayList<>();
        for (Path file : files) {
            try {
                read.add(source(file));
            } catch (ProblemException e) {
                unreadable.addAll(e.problems());
            }
        }
        return read;
    }

    /** Reads one file. */
    static Source source(Path file) {
        String name = file.normalize().toString().replace('\\', '/');
        try {
            return Source.of(name, Files.readAllBytes(file));
        } catch (NotUtf8Exception e) {
            throw Problem.of(CliCode.UNREADABLE, "`" + name + "` " + e.getMessage(), "save it as UTF-8")
                    .exception();
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static List<Path> below(Path directory) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new Walk(directory, found));
        } catch (IOException e) {
            throw unreadable(directory);
        }
        return found.stream().sorted().toList();
    }

    private static RuntimeException unreadable(Path file) {
        String what = Unreadable.why(file).orElse("cannot be read");
        return Problem.of(CliCode.UNREADABLE, "`" + file + "` " + what).exception();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;

        Walk(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = String.valueOf(directory.getFileName());
            boolean skipped = !directory.equals(root) && (name.startsWith(".") || name.equals("target"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".hip")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
