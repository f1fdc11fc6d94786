package org.hiplang.compiler.interpret;

import java.util.Optional;
import org.hiplang.compiler.interpret.Interpreter.SetNumbers;
import org.hiplang.compiler.meaning.Alternatives;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.LineEdit;
import org.hiplang.runtime.judge.Total;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.RuleInfo;

/**
 * A rule about each line as a whole.
 *
 * @param source the rule as the policy has it
 * @param alternatives those of its condition
 */
record InterpretedLineEdit(
        Rule source, Alternatives alternatives, RuleInfo rule, boolean inOrderOfDays, SetNumbers sets, Watcher watcher)
        implements LineEdit {
    @Override
    public boolean judges(Judgement claim, int line) {
        return SubjectTest.judges(source.subject(), sets, claim, line);
    }

    @Override
    public Truth holds(Judgement claim, int line, Grounds grounds) {
        Days days = new Days(claim.firstDay(line), claim.lastDay(line));
        return new ConditionTest(source, alternatives, sets, claim, line, days, grounds, watcher).holds();
    }

    @Override
    public Optional<Total> before(Judgement claim, int line, int day, Grounds grounds) {
        Days days = new Days(claim.firstDay(line), claim.lastDay(line));
        return new ConditionTest(source, alternatives, sets, claim, line, days, grounds, watcher).before();
    }
}
