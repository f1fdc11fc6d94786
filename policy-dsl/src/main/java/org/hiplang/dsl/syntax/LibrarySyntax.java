package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * {@code library home-words "Words of home infusion" version 1.2}.
 *
 * @param keyword the word {@code library}
 * @param name absent where it could not be read, as are {@code title} and {@code version}
 */
public record LibrarySyntax(
        Span span, Name keyword, Optional<Name> name, Optional<Name> title, Optional<Name> version) {}
