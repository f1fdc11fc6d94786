package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACTS_DIFFER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.POLICY_GIVES_WAY;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VERSIONS_OVERLAP;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VERSION_TWICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.AmendmentSyntax;

/** Whether the editions of a policy go together. */
public final class Versions {
    private final List<Diagnostic> found = new ArrayList<>();

    private Versions() {}

    /** What is wrong between versions, told at both. */
    public static List<Diagnostic> check(List<Policy> versions) {
        Versions check = new Versions();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                check.two(versions.get(i), versions.get(j));
                check.two(versions.get(j), versions.get(i));
            }
        }
        return check.found;
    }

    private void two(Policy one, Policy other) {
        String place = file(other);
        if (!Set.copyOf(one.givesWayTo()).equals(Set.copyOf(other.givesWayTo()))) {
            found.add(Diagnostic.of(
                            POLICY_GIVES_WAY,
                            one.span(),
                            "versions " + one.version() + " and " + other.version() + " give way to different policies")
                    .label("the other is in " + place)
                    .help("let all versions give way to the same policies"));
        }
        if (one.version().equals(other.version())) {
            found.add(Diagnostic.of(VERSION_TWICE, one.span(), "version " + one.version() + " stands in two files")
                    .label("and in " + place)
                    .help("take one of the two away, or correct its `version`"));
        } else if (overlap(one.from(), one.to(), other.from(), other.to())) {
            found.add(Diagnostic.of(
                            VERSIONS_OVERLAP,
                            one.span(),
                            "versions " + one.version() + " and " + other.version() + " are in force on one day")
                    .label(words(one) + ", and in " + place + " " + words(other))
                    .help(
                            one.from().isBefore(other.from())
                                    ? "let it end the day before the other begins: `in force from " + one.from()
                                            + " to " + other.from().minusDays(1) + "`"
                                    : "let the other end the day before this one begins"));
        }
    }

    private static String file(Policy policy) {
        return policy.span().source().name();
    }

    private static String words(Policy policy) {
        return "from " + policy.from() + policy.to().map(to -> " to " + to).orElse("");
    }

    /** Whether the version is in force on a day of the amendment, or may be where the days cannot be read. */
    public static boolean inForce(AmendmentSyntax amendment, Policy version) {
        Findings unread = new Findings();
        Optional<LocalDate> from = Amendments.from(amendment, unread);
        Optional<LocalDate> to = Amendments.to(amendment, unread);
        return from.isEmpty() || unread.hasErrors() || overlap(from.get(), to, version.from(), version.to());
    }

    /** Whether two stretches of days share one. */
    private static boolean overlap(
            LocalDate from, Optional<LocalDate> to, LocalDate otherFrom, Optional<LocalDate> otherTo) {
        return !to.filter(last -> last.isBefore(otherFrom)).isPresent()
                && !otherTo.filter(last -> last.isBefore(from)).isPresent();
    }

    /** Facts, tables of pairs and readings of one name that mean different things, told where they are declared last. */
    public static List<Diagnostic> words(List<Policy> editions) {
        Versions check = new Versions();
        Map<String, Fact> facts = new HashMap<>();
        Map<String, Pairs> pairs = new HashMap<>();
        Map<String, Reading> readings = new HashMap<>();
        for (Policy edition : editions) {
            for (Fact fact : edition.facts()) {
                Optional.ofNullable(facts.putIfAbsent(fact.name(), fact)).ifPresent(before -> check.two(before, fact));
            }
            for (Pairs table : edition.pairs()) {
                Optional.ofNullable(pairs.putIfAbsent(table.name(), table))
                        .ifPresent(before -> check.two(before, table));
            }
            for (Reading reading : edition.readings()) {
                Optional.ofNullable(readings.putIfAbsent(reading.name(), reading))
                        .ifPresent(before -> check.two(before, reading));
            }
        }
        return check.found;
    }

    private void two(Fact before, Fact fact) {
        boolean same = before.scope() == fact.scope()
                && before.type() == fact.type()
                && new HashSet<>(before.values()).equals(new HashSet<>(fact.values()));
        if (!same) {
            differ(
                    "fact `" + fact.name() + "`",
                    before.span(),
                    fact.span(),
                    "be of the same thing and have the same values");
        }
    }

    private void two(Pairs before, Pairs pairs) {
        if (!before.columns().equals(pairs.columns())) {
            differ("table `" + pairs.name() + "`", before.span(), pairs.span(), "have the same columns and values");
        }
    }

    private void two(Reading before, Reading reading) {
        if (!words(before).equals(words(reading))) {
            differ("reading `" + reading.name() + "`", before.span(), reading.span(), "have the same words");
        }
    }

    private static Set<String> words(Reading reading) {
        return reading.options().stream().map(Reading.Option::word).collect(Collectors.toSet());
    }

    private void differ(String what, Span before, Span span, String same) {
        found.add(Diagnostic.of(FACTS_DIFFER, span, what + " is something else in another version")
                .label("in " + before.source().name() + " at line " + before.line())
                .help("let both " + same + ", or take another name"));
    }
}
