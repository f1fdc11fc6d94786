package org.hiplang.compiler.check;

import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.dsl.model.Policy;

/**
 * A policy with what the checks found out about it.
 *
 * @param policy the policy
 * @param layers the order its rules are judged in
 * @param codes what its code sets come to
 */
public record CheckedPolicy(Policy policy, Layers layers, CodeMeaning codes) {}
