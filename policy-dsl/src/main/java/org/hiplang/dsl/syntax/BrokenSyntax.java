package org.hiplang.dsl.syntax;

/** A name whose declaration could not be read: it counts as declared, so that its uses are not reported as well. */
public record BrokenSyntax(NameKind kind, Name name) {}
