package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A whole file as it was written.
 *
 * @param headers the policy headers; a sound file has one, or
 * @param amendments the headers of amendments: then one of these, or
 * @param parts the heads of parts: one of these, and where a policy is put together those of all its parts
 * @param libraries the heads of libraries: one of these, and where a policy is put together those of all that it uses
 * @param uses which words of libraries it uses
 * @param broken the names that declarations give which could not be read to their end
 */
public record PolicySyntax(
        Span span,
        List<HeaderSyntax> headers,
        List<AmendmentSyntax> amendments,
        List<PartSyntax> parts,
        List<LibrarySyntax> libraries,
        List<UseSyntax> uses,
        List<CodesSyntax> codes,
        List<ModifiersSyntax> modifiers,
        List<DiagnosesSyntax> diagnoses,
        List<LineKindSyntax> lineKinds,
        List<ReasonSyntax> reasons,
        List<TableSyntax> tables,
        List<PairsSyntax> pairs,
        List<FactSyntax> facts,
        List<ReadingSyntax> readings,
        List<RuleGroupSyntax> ruleGroups,
        List<RuleSyntax> rules,
        List<ExampleSyntax> examples,
        List<BrokenSyntax> broken) {
    /** Copies the lists. */
    public PolicySyntax {
        headers = List.copyOf(headers);
        amendments = List.copyOf(amendments);
        parts = List.copyOf(parts);
        libraries = List.copyOf(libraries);
        uses = List.copyOf(uses);
        codes = List.copyOf(codes);
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
        lineKinds = List.copyOf(lineKinds);
        reasons = List.copyOf(reasons);
        tables = List.copyOf(tables);
        pairs = List.copyOf(pairs);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        ruleGroups = List.copyOf(ruleGroups);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
        broken = List.copyOf(broken);
    }

    /** The version that its header gives, if there is a header that gives one. */
    public Optional<Name> version() {
        return headers.stream().flatMap(header -> header.version().stream()).findFirst();
    }
}
