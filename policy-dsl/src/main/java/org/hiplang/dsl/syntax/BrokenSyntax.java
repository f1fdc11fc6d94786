package org.hiplang.dsl.syntax;

import java.util.Optional;

/**
 * A name whose declaration could not be read: it counts as declared, so that its uses are not reported as well.
 *
 * @param name absent where not even the name could be read
 */
public record BrokenSyntax(NameKind kind, Optional<Name> name) {}
