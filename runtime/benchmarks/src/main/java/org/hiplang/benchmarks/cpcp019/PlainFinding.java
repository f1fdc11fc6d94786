package org.hiplang.benchmarks.cpcp019;

import java.time.LocalDate;
import org.hiplang.benchmarks.claims.PlainLine;

/**
 * What a rule finds on one day of a line.
 *
 * @param sure whether it holds; else it may
 */
public record PlainFinding(Rule rule, PlainLine line, LocalDate day, boolean sure) {}
