package org.hiplang.compiler.random;

import org.hiplang.compiler.random.Known.Scope;

/** Where other lines are looked for, which tells what can be asked of them. */
enum Meeting {
    /** On a day or on several. */
    ON_DAYS,
    /** On the whole claim. */
    ON_THE_CLAIM,
    /** On this claim and on earlier ones. */
    CAME;

    /** Whether a fact can be asked of such lines. */
    boolean knows(Known fact) {
        return switch (this) {
            case ON_DAYS -> true;
            case ON_THE_CLAIM -> fact.of() != Scope.DAY;
            case CAME -> fact.of() == Scope.LINE && fact.inTable();
        };
    }

    /** Whether such lines can be called so. */
    boolean knows(Codes codes) {
        return this == ON_DAYS || codes.narrowed() != Codes.Narrowed.BY_FACTS;
    }
}
