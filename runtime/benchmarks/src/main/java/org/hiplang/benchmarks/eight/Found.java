package org.hiplang.benchmarks.eight;

/**
 * What a rule finds on a line.
 *
 * @param rule the rule
 * @param line the line's index
 * @param days bit k is the claim's first day of service and k days, of all lines
 */
public record Found(EightRule rule, int line, long days) {}
