package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a policy.
 *
 * @param version as the payer writes it
 * @param from the first day that it judges
 * @param to the last day that it judges, if there is one
 */
public record VersionInfo(String version, LocalDate from, Optional<LocalDate> to) {}
