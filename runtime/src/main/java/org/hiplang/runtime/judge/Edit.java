package org.hiplang.runtime.judge;

import org.hiplang.runtime.policy.RuleInfo;

/** One rule, ready to judge claims. Immutable. */
public interface Edit {
    /** What the rule is. */
    RuleInfo rule();

    /** Whether the line is one that the rule judges, by its code. */
    boolean judges(Judgement claim, int line);

    /** Asks the rule of every line it judges, and records what it finds. */
    void judge(Judgement claim);
}
