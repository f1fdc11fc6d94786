package org.hiplang.runtime.judge;

import org.hiplang.runtime.policy.RuleInfo;

/**
 * Where a rule found something.
 *
 * @param line the index of the line
 * @param firstDay the first of the days, since 1970-01-01
 * @param lastDay the last
 */
record Found(RuleInfo rule, int line, int firstDay, int lastDay) {}
