package org.hiplang.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.coverage.ConditionCoverage;
import org.hiplang.compiler.coverage.Coverage;
import org.hiplang.compiler.coverage.Outcome;

/** Tells how much of the conditions the examples show, and lets no policy pass of which they show too little. */
final class CoverageGate {
    private final OptionalDouble minimum;
    private final Log log;
    private final DiagnosticLog places;
    private final List<String> tooLow = new ArrayList<>();

    CoverageGate(OptionalDouble minimum, Log log, DiagnosticLog places) {
        this.minimum = minimum;
        this.log = log;
        this.places = places;
    }

    void report(CheckedFamily policy) {
        Coverage coverage = Coverage.of(policy);
        String total = "the examples of " + policy.family().id() + " show " + coverage.words();
        if (coverage.isAtLeast(minimum.orElse(0))) {
            log.info("  " + total);
            return;
        }
        coverage.missing().forEach(condition -> places.error(condition.span(), words(condition)));
        log.error(total);
        tooLow.add(total);
    }

    void failIfTooLow() throws MojoFailureException {
        if (!tooLow.isEmpty()) {
            throw new MojoFailureException(
                    String.join("; ", tooLow) + "; hip.coverage.minimum is " + percent(minimum.getAsDouble()) + " %");
        }
    }

    private static String words(ConditionCoverage condition) {
        String outcomes = condition.missing().stream().map(Outcome::words).collect(Collectors.joining(", "));
        String rule = condition.rule().map(name -> " in rule " + name).orElse("");
        return "no example shows `" + condition.words() + "`" + rule + " as: " + outcomes;
    }

    private static String percent(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
