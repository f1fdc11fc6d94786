package org.hiplang.benchmarks.scale;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long a fresh JVM takes from its start to the end of its first decision: {@code CLASSPATH CODE CODE}, where the
 * class path has the runtime and one policy.
 */
public final class Starting {
    private static final int ROUNDS = 11;
    private static final double NANOS_OF_A_SECOND = 1e9;

    private Starting() {}

    /** Prints the median of some rounds, in seconds, and what was decided. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                arguments[0] + File.pathSeparator + alone(FirstDecision.class),
                FirstDecision.class.getName(),
                arguments[1],
                arguments[2]);
        double[] seconds = new double[ROUNDS];
        String decided = "";
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            decided = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IOException(decided);
            }
            seconds[i] = (System.nanoTime() - start) / NANOS_OF_A_SECOND;
        }
        Arrays.sort(seconds);
        System.out.println(String.format(Locale.ROOT, "start %.3f %s", seconds[ROUNDS / 2], decided));
    }

    /** A folder with that class and nothing else, for beside it lie other policies. */
    private static Path alone(Class<?> type) throws IOException {
        Path folder = Files.createTempDirectory("start");
        Path file = folder.resolve(type.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (in == null) {
                throw new IOException(type + " is not there");
            }
            Files.copy(in, file);
        }
        return folder;
    }
}
