package org.hiplang.dsl.model;

import java.util.Optional;

/**
 * The value that a fact has where nobody knows.
 *
 * @param where under which reading it has; always where absent
 */
public record Presumption(String value, Optional<Condition.ReadingIs> where) {}
