package org.hiplang.dsl.model;

import java.time.temporal.ChronoUnit;

/**
 * A time held against another: {@code less than 18 years}.
 *
 * @param is false: it is not so
 * @param unit days, weeks, months or years
 */
public record TimeTest(boolean is, Comparison how, Amount number, ChronoUnit unit) {}
