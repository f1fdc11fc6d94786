package org.hiplang.dsl.syntax;

import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.source.Span;

/** {@code covers that day}. */
public record RelationSyntax(Span span, Relation relation) {}
