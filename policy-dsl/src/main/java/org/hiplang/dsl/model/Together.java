package org.hiplang.dsl.model;

import java.util.Optional;

/**
 * The lines that a verdict bounds together with its subject: of these the units of lower numbers count first.
 *
 * @param lines which they are; with {@code came} they may be the subject itself, on other days
 * @param came the days on which they came that count, too, before the day that is judged or on it; absent where lines of
 *     this claim count alone
 */
public record Together(LinePhrase lines, Optional<Period> came) {}
