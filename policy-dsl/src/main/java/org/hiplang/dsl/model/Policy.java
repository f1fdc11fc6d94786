package org.hiplang.dsl.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * One version of a payment policy, as it was published or as an amendment changes it.
 *
 * <p>Lists keep the order of the file, except code and diagnosis sets, in which every set stands after
 * the sets it is made of.
 *
 * @param id the payer's number for the policy, as in {@code CPCP019}
 * @param title its name
 * @param payer who publishes it, if the file says
 * @param version the version, as the payer writes it
 * @param from the first date of service it judges
 * @param to the last date of service it judges, if there is one
 * @param document the name of the document's text file, if the file says
 * @param appliesWhere which claims it judges; every claim where absent
 * @param parts the files beside its own that hold parts of it, by name
 * @param libraries the libraries of which it uses words; these are among its own
 * @param givesWayTo numbers of policies that come before it where they are judged together
 * @param codeSets the declared code sets, then those written out inside rules
 * @param diagnosisSets the declared diagnosis sets, then those written out inside rules
 * @param examples the author's own tests
 * @param amendment what changes the version, if something does; its changes are in the other lists already
 */
public record Policy(
        Span span,
        String id,
        String title,
        Optional<String> payer,
        String version,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> document,
        Optional<Condition> appliesWhere,
        List<String> givesWayTo,
        List<Part> parts,
        List<Library> libraries,
        List<CodeSet> codeSets,
        List<ModifierSet> modifierSets,
        List<DiagnosisSet> diagnosisSets,
        List<LineFilter.OneOf> lineKinds,
        List<Reason> reasons,
        List<Table> tables,
        List<Pairs> pairs,
        List<Fact> facts,
        List<Reading> readings,
        List<RuleGroup> ruleGroups,
        List<Rule> rules,
        List<Example> examples,
        Optional<Amendment> amendment) {
    /** Copies the lists. */
    public Policy {
        givesWayTo = List.copyOf(givesWayTo);
        parts = List.copyOf(parts);
        libraries = List.copyOf(libraries);
        codeSets = List.copyOf(codeSets);
        modifierSets = List.copyOf(modifierSets);
        diagnosisSets = List.copyOf(diagnosisSets);
        lineKinds = List.copyOf(lineKinds);
        reasons = List.copyOf(reasons);
        tables = List.copyOf(tables);
        pairs = List.copyOf(pairs);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        ruleGroups = List.copyOf(ruleGroups);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /** The rule of that name, which the policy has. */
    public Rule rule(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The library in which that stands, if it stands in one. */
    public Optional<Library> library(Span place) {
        return libraries.stream()
                .filter(library -> library.span().source().equals(place.source()))
                .findFirst();
    }

    /** Whether that stands in the amendment. */
    public boolean isAmended(Span place) {
        return amendment.filter(by -> by.span().source().equals(place.source())).isPresent();
    }

    /** The same version with other sets, reasons, groups and rules, as an amendment changes it. */
    public Policy amended(
            Amendment by,
            List<CodeSet> sets,
            List<Reason> otherReasons,
            List<RuleGroup> groups,
            List<Rule> otherRules) {
        return new Policy(
                span,
                id,
                title,
                payer,
                version,
                from,
                to,
                document,
                appliesWhere,
                givesWayTo,
                parts,
                libraries,
                sets,
                modifierSets,
                diagnosisSets,
                lineKinds,
                otherReasons,
                tables,
                pairs,
                facts,
                readings,
                groups,
                otherRules,
                examples,
                Optional.of(by));
    }
}
