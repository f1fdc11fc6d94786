package org.hiplang.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has {@link Turns} run in a fresh JVM for each title and mix, and puts together what they print. */
final class InTurns {
    /** What is measured where no names are given: what is found, told and explained. */
    private static final String USUAL = "HipBenchmark\\.(finds|findsAndTells|findsAndExplains)$";

    private InTurns() {}

    /** The tables, of the benchmarks whose names match one of those patterns, each beside the expert of its title. */
    static String tables(List<String> patterns) throws IOException, InterruptedException {
        Map<String, List<String>> byTitle = new TreeMap<>();
        for (Method method : methods(List.of(Benchmarks.ALL))) {
            if (method.getAnnotation(Row.class).expert()) {
                byTitle.computeIfAbsent(title(method), title -> new ArrayList<>())
                        .add(name(method));
            }
        }
        for (Method method : methods(patterns.isEmpty() ? List.of(USUAL) : patterns)) {
            if (!method.getAnnotation(Row.class).expert()) {
                byTitle.computeIfAbsent(title(method), title -> new ArrayList<>())
                        .add(name(method));
            }
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<String>> of : byTitle.entrySet()) {
            if (of.getValue().size() > 1) {
                text.append("### ").append(of.getKey()).append(", in turns\n\n").append(Turns.head());
                for (Mix mix : Mix.values()) {
                    System.err.println(of.getKey() + ", " + mix.words());
                    text.append(rows(mix, of.getValue()));
                }
                text.append('\n');
            }
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no benchmark matches " + patterns);
        }
        return text.toString();
    }

    private static List<Method> methods(List<String> patterns) {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT);
        List<Method> methods = new ArrayList<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList().find(silent, patterns, List.of())) {
            String name = entry.getUsername();
            Method method = method(name.substring(0, name.lastIndexOf('.')), name.substring(name.lastIndexOf('.') + 1));
            if (method.isAnnotationPresent(Row.class)) {
                methods.add(method);
            }
        }
        return methods;
    }

    private static Method method(String type, String name) {
        try {
            return Class.forName(type).getMethod(name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(Method method) {
        return method.getDeclaringClass().getAnnotation(Title.class).value();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + '.' + method.getName();
    }

    private static String rows(Mix mix, List<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Benchmarks.HEAP);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Turns.class.getName(), mix.name()));
        command.addAll(names);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String rows = output.lines().map(line -> line + '\n').collect(Collectors.joining());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("no turns of " + names);
            }
            return rows;
        }
    }
}
