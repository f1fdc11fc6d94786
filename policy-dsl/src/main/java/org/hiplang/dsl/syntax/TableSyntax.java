package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code table drugs "drug catalog" from "drugs.csv"}. */
public record TableSyntax(Span span, Name name, Optional<String> label, Name file) {}
