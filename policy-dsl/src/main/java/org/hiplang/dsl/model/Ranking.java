package org.hiplang.dsl.model;

/**
 * By what lines are ranked that else go by their numbers: the largest first, and of equal ones the lower line number.
 *
 * @param number of a line or of a day, of the type {@link Fact.Type#NUMBER}
 * @param smallestFirst whether the smallest comes first
 */
public record Ranking(Fact number, boolean smallestFirst) {}
