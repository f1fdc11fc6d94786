package org.hiplang.benchmarks.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a benchmark stands in its class's table, and what it is called there. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Row {
    /** Its place, from the top. */
    int place();

    /** What it is called. */
    String value();

    /** Whether it is the one that the others are held against. */
    boolean expert() default false;
}
