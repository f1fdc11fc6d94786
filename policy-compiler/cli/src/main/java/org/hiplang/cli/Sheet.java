package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.Totals;

/**
 * What some claims that stand together in the input came to.
 *
 * @param page what will be written of them
 * @param totals how many they are
 * @param told what the user is told of them on standard error
 * @param met those that a fact names, by number
 * @param stop why the run ends after them
 * @param timing where the time went
 */
record Sheet<P>(P page, Totals totals, List<String> told, List<String> met, List<Problem> stop, Timing timing) {}
