package org.hiplang.benchmarks.start;

/** Does nothing: what a JVM takes by itself. */
public final class Nothing {
    private Nothing() {}

    /** Says that it took no time. */
    public static void main(String... arguments) {
        System.out.println(0);
    }
}
