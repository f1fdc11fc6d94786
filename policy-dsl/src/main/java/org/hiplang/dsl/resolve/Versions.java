package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACTS_DIFFER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VERSIONS_OVERLAP;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VERSION_TWICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
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

    /** Facts of one name that are not of the same thing, or have other values, told where they are declared last. */
    public static List<Diagnostic> facts(List<Policy> editions) {
        Versions check = new Versions();
        Map<String, Fact> known = new HashMap<>();
        for (Policy edition : editions) {
            for (Fact fact : edition.facts()) {
                Fact before = known.putIfAbsent(fact.name(), fact);
                if (before != null) {
                    check.facts(before, fact);
                }
            }
        }
        return check.found;
    }

    private void facts(Fact before, Fact fact) {
        boolean same =
                before.scope() == fact.scope() && new HashSet<>(before.values()).equals(new HashSet<>(fact.values()));
        if (!same) {
            found.add(Diagnostic.of(
                            FACTS_DIFFER,
                            fact.span(),
                            "fact `" + fact.name() + "` is something else in another version")
                    .label("in " + before.span().source().name() + " at line "
                            + before.span().line())
                    .help("let both be of the same thing and have the same values, or take another name"));
        }
    }
}
