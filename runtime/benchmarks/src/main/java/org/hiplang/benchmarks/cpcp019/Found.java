package org.hiplang.benchmarks.cpcp019;

/**
 * One rule's finding on a line.
 *
 * @param rule the rule's name in the policy
 * @param line the line's number
 * @param sureDays the days on which it holds; bit <i>k</i> is the claim's first day of service and <i>k</i> days
 * @param openDays the days on which it may hold
 */
record Found(String rule, int line, long sureDays, long openDays) {}
