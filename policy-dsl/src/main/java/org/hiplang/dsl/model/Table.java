package org.hiplang.dsl.model;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A reference table that facts are read from.
 *
 * @param label what messages call it
 * @param file the name of its file, beside the policy
 */
public record Table(Span span, String name, Optional<String> label, String file) {}
