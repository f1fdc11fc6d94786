package org.hiplang.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collects what the script measured and draws it: {@code FOLDER TABLE.csv PICTURE.svg}. In the folder each policy has one of
 * its own, named by its rules, with the log of its build, its jar and the figures of its judging and starting.
 */
public final class Scale {
    private static final String MODULE = "hip-made-up-policy";

    private Scale() {}

    /** Collects, writes and shows. */
    public static void main(String[] arguments) throws IOException {
        List<Figures> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.toList()) {
                all.add(figures(folder));
            }
        }
        all.sort(Comparator.comparing(Figures::rules));
        String table = Figures.table(all);
        Files.writeString(Path.of(arguments[1]), table);
        Files.writeString(Path.of(arguments[2]), Picture.of(Figures.read(Path.of(arguments[1]))));
        System.out.print(table);
    }

    private static Figures figures(Path folder) throws IOException {
        BuildLog log = BuildLog.read(folder.resolve("maven.log"));
        List<String> measured = Files.readAllLines(folder.resolve("figures.txt"));
        return new Figures(
                Integer.parseInt(folder.getFileName().toString()),
                log.seconds("hip", "compile", MODULE),
                log.seconds("compiler", "compile", MODULE),
                Files.size(jar(folder)),
                figure(measured, "start"),
                figure(measured, "found"),
                figure(measured, "decided"));
    }

    private static Path jar(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar in " + folder));
        }
    }

    private static double figure(List<String> measured, String name) {
        return measured.stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` was not measured"));
    }
}
