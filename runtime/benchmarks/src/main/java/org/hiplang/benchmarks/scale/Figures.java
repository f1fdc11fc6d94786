package org.hiplang.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured of a policy.
 *
 * @param rules how many it has
 * @param goal seconds that the goal {@code hip:compile} took
 * @param javac seconds that the Java compiler took
 * @param jar bytes of the jar
 * @param start seconds from the start of a JVM to the end of its first decision
 * @param found nanoseconds a claim until it is known what is found
 * @param decided nanoseconds a claim until its decision is there
 */
record Figures(int rules, double goal, double javac, long jar, double start, double found, double decided) {
    private static final String HEAD = "rules,goal s,javac s,jar bytes,start s,found ns,decided ns";

    /** Reads the table that {@link #table} makes. */
    static List<Figures> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Figures> all = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            all.add(new Figures(
                    Integer.parseInt(cells[0]),
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Long.parseLong(cells[3]),
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]),
                    Double.parseDouble(cells[6])));
        }
        return all;
    }

    static String table(List<Figures> all) {
        StringBuilder table = new StringBuilder(HEAD + "\n");
        for (Figures each : all) {
            table.append(String.format(
                    Locale.ROOT,
                    "%d,%.1f,%.1f,%d,%.3f,%.0f,%.0f%n",
                    each.rules,
                    each.goal,
                    each.javac,
                    each.jar,
                    each.start,
                    each.found,
                    each.decided));
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }
}
