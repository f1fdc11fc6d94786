package org.hiplang.runtime.decision;

/**
 * A line of the member's history, see {@link org.hiplang.runtime.claim.History}.
 *
 * @param claim the control number of its claim
 * @param line its number on that claim
 */
public record EarlierLine(String claim, int line) {}
