package org.hiplang.benchmarks.measure;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Setup;

/**
 * Runs benchmarks in turns in one JVM: each judges all claims twice, of which the second time is measured, then the next does,
 * for some time. All have the same memory and the same neighbours then, and none pays for what the one before left in the
 * processor's caches; so the ratio of two that follow each other says more than that of two runs. What it does not show is how
 * a JVM compiles one of them alone.
 */
public final class Turns {
    private static final long SECOND = 1_000_000_000L;
    private static final int WARM_UP = 15;
    private static final int MEASURED = 30;

    private final List<Turn> turns = new ArrayList<>();

    /** Judges all claims once. */
    private interface Pass {
        void run() throws ReflectiveOperationException;
    }

    /** One benchmark and what each of its passes took, in nanoseconds a claim. */
    private record Turn(Row row, Pass pass, List<Double> nanos) {
        double[] sorted() {
            return nanos.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }

    /** Benchmarks of one title by their full names, over one mix. */
    private Turns(Mix mix, List<String> names) throws ReflectiveOperationException {
        Map<Class<?>, Object> benchmarks = new LinkedHashMap<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            Class<?> type = Class.forName(name.substring(0, dot));
            if (!benchmarks.containsKey(type)) {
                benchmarks.put(type, prepared(type, mix));
            }
            Object benchmark = benchmarks.get(type);
            Method method = type.getMethod(name.substring(dot + 1));
            turns.add(new Turn(method.getAnnotation(Row.class), () -> method.invoke(benchmark), new ArrayList<>()));
        }
        turns.sort(Comparator.comparingInt(turn -> turn.row().place()));
    }

    private static Object prepared(Class<?> type, Mix mix) throws ReflectiveOperationException {
        Object benchmark = type.getConstructor().newInstance();
        type.getField("mix").set(benchmark, mix);
        for (Method method : annotated(type, Setup.class)) {
            method.invoke(benchmark);
        }
        return benchmark;
    }

    private static List<Method> annotated(Class<?> type, Class<? extends Annotation> with) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(with))
                .toList();
    }

    /** Runs some and prints a row of Markdown for each. Arguments: a mix, and benchmarks of one title, an expert among them. */
    public static void main(String... arguments) throws ReflectiveOperationException {
        List<String> names = Arrays.asList(arguments).subList(1, arguments.length);
        Turns turns = new Turns(Mix.valueOf(arguments[0]), names);
        turns.run(WARM_UP);
        turns.turns.forEach(turn -> turn.nanos().clear());
        turns.run(MEASURED);
        System.out.print(turns.rows(Mix.valueOf(arguments[0])));
    }

    private void run(int seconds) throws ReflectiveOperationException {
        long end = System.nanoTime() + seconds * SECOND;
        while (System.nanoTime() < end) {
            for (Turn turn : turns) {
                turn.pass().run();
                long start = System.nanoTime();
                turn.pass().run();
                turn.nanos().add((double) (System.nanoTime() - start) / Mix.CLAIMS);
            }
        }
    }

    /** The head of what {@link #main} prints. */
    static String head() {
        return """
                |  | claims | ns a claim, best | middle | × expert, middle of all turns | × the row before |
                | --- | --- | ---: | ---: | ---: | ---: |
                """;
    }

    private String rows(Mix mix) {
        Turn expert =
                turns.stream().filter(turn -> turn.row().expert()).findFirst().orElseThrow();
        StringBuilder rows = new StringBuilder();
        Turn before = expert;
        for (Turn turn : turns) {
            double[] nanos = turn.sorted();
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f | %,.0f | %.2f | %.2f |%n",
                    turn.row().value(),
                    mix.words(),
                    nanos[0],
                    Measured.middle(nanos),
                    ratio(turn, expert),
                    ratio(turn, before)));
            before = turn;
        }
        return rows.toString();
    }

    private static double ratio(Turn turn, Turn to) {
        double[] ratios = new double[turn.nanos().size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = turn.nanos().get(i) / to.nanos().get(i);
        }
        Arrays.sort(ratios);
        return Measured.middle(ratios);
    }
}
