package org.hiplang.benchmarks.start;

import hip.cpcp019.Cpcp019;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.runtime.PolicyEdits;

/** Starts programs in fresh JVMs, some times each, and tells the median. */
public final class StartUp {
    private static final int TIMES = 21;
    private static final int TIMES_QUICKLY = 5;
    private static final double MICROS_A_SECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    private final String classPath;
    private final int times;

    private StartUp(String classPath, int times) {
        this.classPath = classPath;
        this.times = times;
    }

    /** The table, as Markdown. */
    public static String report(boolean quick) throws IOException, InterruptedException {
        String classPath = Stream.of(FirstDecision.class, PolicyEdits.class, Cpcp019.class)
                .map(StartUp::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        StartUp startUp = new StartUp(classPath, quick ? TIMES_QUICKLY : TIMES);
        return "### A fresh JVM\n\n| seconds, median of " + startUp.times + " | from `main` | whole process |\n"
                + "| --- | ---: | ---: |\n"
                + startUp.row("nothing", Nothing.class)
                + startUp.row("first decision by CPCP019", FirstDecision.class);
    }

    private String row(String words, Class<?> program) throws IOException, InterruptedException {
        double[] inside = new double[times];
        double[] whole = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            inside[i] = Long.parseLong(output(program)) / MICROS_A_SECOND;
            whole[i] = (System.nanoTime() - start) / NANOS_A_SECOND;
        }
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", words, median(inside), median(whole));
    }

    private String output(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        program.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String said = output.readLine();
            if (process.waitFor() != 0 || said == null) {
                throw new IllegalStateException(program.getSimpleName() + " failed");
            }
            return said;
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
