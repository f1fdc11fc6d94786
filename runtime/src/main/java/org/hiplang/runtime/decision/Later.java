package org.hiplang.runtime.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then stays. Safe for several threads. */
final class Later<T> implements Supplier<T> {
    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        Supplier<T> making = maker;
        if (making != null) {
            made = making.get();
            maker = null;
        }
        return Objects.requireNonNull(made);
    }
}
