package org.hiplang.compiler.interpret;

import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.judge.Truth;

/** Who is told what conditions come to while the interpreter judges; judging itself keeps none of it. */
public interface Watcher {
    /** Nobody. */
    Watcher NOBODY = new Watcher() {
        @Override
        public void saw(Condition condition, Truth truth) {}

        @Override
        public void saw(Rule rule, Truth truth) {}
    };

    /** A condition or a part of one was asked; parts come before what they are parts of, and none is left out. */
    void saw(Condition condition, Truth truth);

    /** A rule was asked of a line or a day, after all parts of its condition. */
    void saw(Rule rule, Truth truth);
}
