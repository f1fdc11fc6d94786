package org.hiplang.compiler.interpret;

import org.hiplang.compiler.interpret.Interpreter.SetNumbers;
import org.hiplang.dsl.model.Subject;
import org.hiplang.runtime.judge.Judgement;

/** Whether a line is one that a rule judges. */
final class SubjectTest {
    private SubjectTest() {}

    static boolean judges(Subject subject, SetNumbers sets, Judgement claim, int line) {
        return subject.codes()
                .map(codes -> claim.in(line, sets.of(codes)) != subject.outside())
                .orElse(true);
    }
}
