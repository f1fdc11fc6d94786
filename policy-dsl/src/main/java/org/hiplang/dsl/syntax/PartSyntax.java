package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * {@code part of CPCP019 version 2.0 "Nursing"}.
 *
 * @param keyword the word {@code part}
 * @param policy the number of the policy that it is a part of; absent where it could not be read, as is {@code title}
 * @param version the version that it is a part of, if the author says which
 */
public record PartSyntax(
        Span span, Name keyword, Optional<Name> policy, Optional<Name> version, Optional<Name> title) {}
