package org.hiplang.runtime.policy;

/**
 * How many units a rule leaves a line.
 *
 * @param units in each block of days
 * @param every the blocks
 */
public record Bound(Amount units, Every every) {}
