package org.hiplang.compiler.check;

import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.runtime.table.Tables;

/**
 * A policy with what the checks found out about it.
 *
 * @param policy the policy
 * @param layers the order its rules are judged in
 * @param codes what its code sets come to
 * @param tables the tables that its facts are looked up in
 */
public record CheckedPolicy(Policy policy, Layers layers, CodeMeaning codes, Tables tables) {
    /** An interpreter of this edition alone. */
    public Interpreter interpreter() {
        return new Interpreter(PolicyFamily.of(policy), tables);
    }
}
