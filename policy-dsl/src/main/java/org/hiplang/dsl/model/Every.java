package org.hiplang.dsl.model;

import java.util.Optional;

/**
 * Blocks of a line's days, counted from its first day of service.
 *
 * @param days how long a block is; a month where absent
 */
public record Every(Optional<Amount> days) {}
