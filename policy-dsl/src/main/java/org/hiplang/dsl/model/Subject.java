package org.hiplang.dsl.model;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * What a rule judges: each line, or each day of a line.
 *
 * @param byDay whether each day is judged by itself
 * @param codes the set that the line's code is in, or with {@code outside} is not in; any line where absent
 * @param outside whether the rule judges the lines that are <em>not</em> in the set
 */
public record Subject(Span span, boolean byDay, Optional<CodeSet> codes, boolean outside) {}
