package org.hiplang.benchmarks.cpcp019.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * What functions for {@code accumulate} share here: they hold nothing themselves, and begin anew where a value is taken away.
 *
 * @param <C> what was come to so far
 */
abstract class Folding<C extends Serializable> implements AccumulateFunction<C> {
    @Override
    public final void reverse(C soFar, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean supportsReverse() {
        return false;
    }

    @Override
    public final void writeExternal(ObjectOutput out) {}

    @Override
    public final void readExternal(ObjectInput in) {}
}
