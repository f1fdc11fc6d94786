package org.hiplang.dsl.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.BrokenSyntax;
import org.hiplang.dsl.syntax.CodesSyntax;
import org.hiplang.dsl.syntax.DiagnosesSyntax;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.FactSyntax;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.LibrarySyntax;
import org.hiplang.dsl.syntax.LineKindSyntax;
import org.hiplang.dsl.syntax.ModifiersSyntax;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PairsSyntax;
import org.hiplang.dsl.syntax.PartSyntax;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.ReadingSyntax;
import org.hiplang.dsl.syntax.ReasonSyntax;
import org.hiplang.dsl.syntax.RuleGroupSyntax;
import org.hiplang.dsl.syntax.RuleSyntax;
import org.hiplang.dsl.syntax.TableSyntax;
import org.hiplang.dsl.syntax.UseSyntax;

/** Reads each declaration by its keyword and gathers them. */
final class Declarations {
    private final Places places;
    private final List<HeaderSyntax> headers = new ArrayList<>();
    private final List<AmendmentSyntax> amendments = new ArrayList<>();
    private final List<PartSyntax> parts = new ArrayList<>();
    private final List<LibrarySyntax> libraries = new ArrayList<>();
    private final List<UseSyntax> uses = new ArrayList<>();
    private final List<CodesSyntax> codes = new ArrayList<>();
    private final List<ModifiersSyntax> modifiers = new ArrayList<>();
    private final List<DiagnosesSyntax> diagnoses = new ArrayList<>();
    private final List<LineKindSyntax> lineKinds = new ArrayList<>();
    private final List<ReasonSyntax> reasons = new ArrayList<>();
    private final List<TableSyntax> tables = new ArrayList<>();
    private final List<PairsSyntax> pairs = new ArrayList<>();
    private final List<FactSyntax> facts = new ArrayList<>();
    private final List<ReadingSyntax> readings = new ArrayList<>();
    private final List<RuleGroupSyntax> groups = new ArrayList<>();
    private final List<RuleSyntax> rules = new ArrayList<>();
    private final List<ExampleSyntax> examples = new ArrayList<>();
    private final List<BrokenSyntax> broken = new ArrayList<>();

    Declarations(Places places) {
        this.places = places;
    }

    PolicySyntax policy() {
        Span span = new Span(places.source(), 0, places.source().text().length());
        return new PolicySyntax(
                span,
                headers,
                amendments,
                parts,
                libraries,
                uses,
                codes,
                modifiers,
                diagnoses,
                lineKinds,
                reasons,
                tables,
                pairs,
                facts,
                readings,
                groups,
                rules,
                examples,
                broken);
    }

    void read(Clauses clauses) {
        WordsReader words = new WordsReader(clauses);
        switch (clauses.keyword().getType()) {
            case HipLexer.POLICY -> headers.add(new HeaderReader(clauses).read());
            case HipLexer.AMENDMENT -> amendments.add(new AmendmentReader(clauses).read());
            case HipLexer.PART -> parts.add(new PartReader(clauses).read());
            case HipLexer.LIBRARY -> libraries.add(new LibraryReader(clauses).read());
            case HipLexer.USE -> new LibraryReader(clauses).use().ifPresent(uses::add);
            case HipLexer.CODES -> keep(codes, words.codes(), NameKind.CODE_SET, clauses);
            case HipLexer.MODIFIERS -> keep(modifiers, words.modifiers(), NameKind.MODIFIER_SET, clauses);
            case HipLexer.DIAGNOSES -> keep(diagnoses, words.diagnoses(), NameKind.DIAGNOSIS_SET, clauses);
            case HipLexer.LINES -> keep(lineKinds, words.lines(), NameKind.CODE_SET, clauses);
            case HipLexer.REASON -> keep(reasons, words.reason(), NameKind.REASON, clauses);
            case HipLexer.TABLE -> keep(tables, words.table(), NameKind.TABLE, clauses);
            case HipLexer.PAIRS -> keep(pairs, words.pairs(), NameKind.PAIRS, clauses);
            case HipLexer.FACT -> keep(facts, words.fact(), NameKind.FACT, clauses);
            case HipLexer.READING -> keep(readings, new ReadingReader(clauses).read(), NameKind.READING, clauses);
            case HipLexer.RULES -> keep(groups, words.rules(), NameKind.RULE, clauses);
            case HipLexer.RULE -> keep(rules, new RuleReader(clauses).read(), NameKind.RULE, clauses);
            default -> examples.add(new ExampleReader(clauses).read());
        }
    }

    private <T> void keep(List<T> list, Optional<T> read, NameKind kind, Clauses clauses) {
        read.ifPresentOrElse(list::add, () -> broken.add(new BrokenSyntax(kind, clauses.declaredName())));
    }
}
