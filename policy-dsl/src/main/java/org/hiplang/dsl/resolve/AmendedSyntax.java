package org.hiplang.dsl.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.RuleSyntax;

/** The declarations of a version and of an amendment together: what the version declares, then what the amendment does. */
final class AmendedSyntax {
    private AmendedSyntax() {}

    /** Rules of the version that the amendment declares anew, and says so, are left out. */
    static PolicySyntax of(PolicySyntax version, PolicySyntax amendment) {
        return new PolicySyntax(
                version.span(),
                version.headers(),
                amendment.amendments(),
                version.parts(),
                both(version.libraries(), amendment.libraries()),
                both(version.uses(), amendment.uses()),
                both(version.codes(), amendment.codes()),
                both(version.modifiers(), amendment.modifiers()),
                both(version.diagnoses(), amendment.diagnoses()),
                both(version.lineKinds(), amendment.lineKinds()),
                both(version.reasons(), amendment.reasons()),
                both(version.tables(), amendment.tables()),
                both(version.pairs(), amendment.pairs()),
                both(version.facts(), amendment.facts()),
                both(version.readings(), amendment.readings()),
                both(version.ruleGroups(), amendment.ruleGroups()),
                both(kept(version, amendment), amendment.rules()),
                both(version.examples(), amendment.examples()),
                both(version.broken(), amendment.broken()));
    }

    private static List<RuleSyntax> kept(PolicySyntax version, PolicySyntax amendment) {
        Set<String> announced = amendment.amendments().stream()
                .map(AmendmentSyntax::replaces)
                .flatMap(List::stream)
                .map(Name::text)
                .collect(Collectors.toSet());
        Set<String> declared =
                amendment.rules().stream().map(rule -> rule.name().text()).collect(Collectors.toSet());
        return version.rules().stream()
                .filter(rule -> !announced.contains(rule.name().text())
                        || !declared.contains(rule.name().text()))
                .toList();
    }

    /** A word of a library that both use is one. */
    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
