package org.hiplang.benchmarks.cpcp019.drools;

import java.util.concurrent.atomic.AtomicReference;
import org.hiplang.benchmarks.cpcp019.PlainFinding;

/** Collects findings as {@link Denials}. */
public final class CollectDenials extends Folding<AtomicReference<Denials>> {
    @Override
    public AtomicReference<Denials> createContext() {
        return new AtomicReference<>(new Denials());
    }

    @Override
    public void init(AtomicReference<Denials> soFar) {
        soFar.setPlain(new Denials());
    }

    @Override
    public void accumulate(AtomicReference<Denials> soFar, Object finding) {
        soFar.getPlain().add((PlainFinding) finding);
    }

    @Override
    public Object getResult(AtomicReference<Denials> soFar) {
        return soFar.getPlain();
    }

    @Override
    public Class<?> getResultType() {
        return Denials.class;
    }
}
