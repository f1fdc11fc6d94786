package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.policy.Terms;

/**
 * What the claims of a run are judged by.
 *
 * @param policies by id and version
 * @param facts what is known beyond the claims
 * @param history what was paid before
 * @param terms what the user chose for all claims
 */
record Bench(List<PolicyEdits> policies, FactTable facts, MemberHistory history, Terms terms) {}
