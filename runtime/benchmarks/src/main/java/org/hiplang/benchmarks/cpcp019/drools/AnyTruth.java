package org.hiplang.benchmarks.cpcp019.drools;

import java.util.concurrent.atomic.AtomicReference;
import org.hiplang.runtime.judge.Truth;

/** Whether one of some truths is so: no, where there are none. */
public final class AnyTruth extends Folding<AtomicReference<Truth>> {
    @Override
    public AtomicReference<Truth> createContext() {
        return new AtomicReference<>(Truth.NO);
    }

    @Override
    public void init(AtomicReference<Truth> soFar) {
        soFar.setPlain(Truth.NO);
    }

    @Override
    public void accumulate(AtomicReference<Truth> soFar, Object truth) {
        soFar.setPlain(soFar.getPlain().or((Truth) truth));
    }

    @Override
    public Object getResult(AtomicReference<Truth> soFar) {
        return soFar.getPlain();
    }

    @Override
    public Class<?> getResultType() {
        return Truth.class;
    }
}
