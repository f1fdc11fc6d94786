package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** What is paid, as it was written. */
public sealed interface PaySyntax {
    /** Where it stands. */
    Span span();

    /**
     * {@code 50 percent of the 2nd or later unit}.
     *
     * @param percent a number or the name of a fact
     * @param ordinal which unit; all where absent
     */
    record Share(Span span, Name percent, Optional<Name> ordinal, boolean orLater) implements PaySyntax {}

    /**
     * {@code at most 250 dollars for each unit}.
     *
     * @param dollars a number or the name of a fact
     */
    record AtMost(Span span, Name dollars, boolean forEachUnit) implements PaySyntax {}
}
