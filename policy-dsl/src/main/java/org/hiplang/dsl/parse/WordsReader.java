package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.COLON_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNEXPECTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.FactSource;
import org.hiplang.dsl.syntax.CodesSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.DiagnosesSyntax;
import org.hiplang.dsl.syntax.FactSourceSyntax;
import org.hiplang.dsl.syntax.FactSyntax;
import org.hiplang.dsl.syntax.LineKindSyntax;
import org.hiplang.dsl.syntax.ModifiersSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PairsSyntax;
import org.hiplang.dsl.syntax.PresumptionSyntax;
import org.hiplang.dsl.syntax.ReasonSyntax;
import org.hiplang.dsl.syntax.RuleGroupSyntax;
import org.hiplang.dsl.syntax.TableSyntax;

/** Declarations of words: code sets, modifier and diagnosis sets, kinds of lines, reasons, facts and groups of rules. */
final class WordsReader {
    private static final Set<Integer> CODES_CLAUSES =
            Set.of(HipLexer.CITES, HipLexer.CODEWORD, HipLexer.FIVE_DIGITS, HipLexer.COLON);
    private static final Set<Integer> FACT_CLAUSES = Set.of(HipLexer.FROM, HipLexer.PROVEN, HipLexer.IF);

    private static final Set<Integer> TABLE_KEYS = Set.of(HipLexer.NDC, HipLexer.CODE, HipLexer.TAXONOMY);

    private final Clauses clauses;
    private final Places places;
    private final ListReader lists;

    WordsReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
        lists = new ListReader(places);
    }

    Optional<CodesSyntax> codes() {
        Optional<HipParser.CodesHeadContext> head = clauses.read(HipParser::codesHead, CODES_CLAUSES);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<Citation> cites = new ArrayList<>();
        while (clauses.nextType() == HipLexer.CITES) {
            clauses.read(HipParser::cites, CODES_CLAUSES).map(clauses::citation).ifPresent(cites::add);
        }
        if (clauses.whole() && cites.isEmpty()) {
            colon();
        }
        Optional<HipParser.CodesBodyContext> body = clauses.read(HipParser::codesBody, Set.of());
        end();
        boolean whole = clauses.whole();
        return head.filter(h -> whole).flatMap(h -> body.map(b -> codes(h, cites, b)));
    }

    private void colon() {
        int next = clauses.nextType();
        if (next == HipLexer.CODEWORD || next == HipLexer.FIVE_DIGITS || next == HipLexer.WORD) {
            Diagnostic missing =
                    Diagnostic.of(COLON_MISSING, places.of(clauses.next()), "a colon is missing before the codes");
            clauses.broken(missing.help("as in `codes flush \"flush solution\": J1642, A4216`"));
        }
    }

    private CodesSyntax codes(HipParser.CodesHeadContext head, List<Citation> cites, HipParser.CodesBodyContext body) {
        return new CodesSyntax(
                clauses.span(),
                places.name(head.name()),
                ListReader.text(head.label),
                Optional.ofNullable(head.codesOf()).map(lists::kind),
                cites,
                lists.listed(body.items),
                lists.codes(body.except));
    }

    Optional<ModifiersSyntax> modifiers() {
        Optional<HipParser.ModifiersHeadContext> head = clauses.read(HipParser::modifiersHead, Set.of());
        Optional<HipParser.ModifiersBodyContext> body =
                head.flatMap(h -> clauses.read(HipParser::modifiersBody, Set.of()));
        end();
        return head.flatMap(h -> body.map(b -> new ModifiersSyntax(
                clauses.span(), places.name(h.name()), ListReader.text(h.label), lists.modifiers(b.modifiers()))));
    }

    Optional<DiagnosesSyntax> diagnoses() {
        Optional<HipParser.DiagnosesHeadContext> head = clauses.read(HipParser::diagnosesHead, Set.of());
        Optional<HipParser.DiagnosesBodyContext> body =
                head.flatMap(h -> clauses.read(HipParser::diagnosesBody, Set.of()));
        end();
        return head.flatMap(h -> body.map(b -> new DiagnosesSyntax(
                clauses.span(),
                places.name(h.name()),
                ListReader.text(h.label),
                lists.diagnoses(b.items),
                lists.diagnoses(b.except))));
    }

    Optional<ReasonSyntax> reason() {
        Optional<HipParser.ReasonHeadContext> head = clauses.read(HipParser::reasonHead, Set.of());
        Optional<HipParser.ReasonBodyContext> body = head.flatMap(h -> clauses.read(HipParser::reasonBody, Set.of()));
        end();
        return head.flatMap(h -> body.map(b -> reason(places.name(h.name()), b)));
    }

    private ReasonSyntax reason(Name name, HipParser.ReasonBodyContext body) {
        return new ReasonSyntax(
                clauses.span(),
                name,
                places.name(body.group),
                places.name(body.carc()),
                body.rarcs.stream().map(places::name).toList(),
                places.text(body.text()));
    }

    Optional<LineKindSyntax> lines() {
        Optional<HipParser.LinesHeadContext> head = clauses.read(HipParser::linesHead, Set.of());
        Optional<HipParser.LinesBodyContext> body = head.flatMap(h -> clauses.read(HipParser::linesBody, Set.of()));
        end();
        return head.flatMap(h -> body.map(b -> new LineKindSyntax(
                clauses.span(),
                places.name(h.name()),
                ListReader.text(h.label),
                b.options.stream().map(new LinesReader(clauses)::option).toList())));
    }

    Optional<RuleGroupSyntax> rules() {
        Optional<HipParser.RulesHeadContext> head = clauses.read(HipParser::rulesHead, Set.of());
        Optional<HipParser.RulesBodyContext> body = head.flatMap(h -> clauses.read(HipParser::rulesBody, Set.of()));
        end();
        return head.flatMap(h -> body.map(b -> new RuleGroupSyntax(
                clauses.span(),
                places.name(h.name()),
                ListReader.text(h.label),
                places.names(b.names().name()))));
    }

    Optional<FactSyntax> fact() {
        Optional<HipParser.FactHeadContext> head = clauses.read(HipParser::factHead, FACT_CLAUSES);
        Optional<HipParser.FactBodyContext> body = head.flatMap(h -> clauses.read(HipParser::factBody, FACT_CLAUSES));
        Optional<FactSourceSyntax> from = from();
        Optional<Name> proof = proof();
        Optional<PresumptionSyntax> presumed = presumed();
        end();
        boolean whole = clauses.whole();
        return head.filter(h -> whole)
                .flatMap(h -> body.map(b -> new FactSyntax(
                        clauses.span(),
                        places.name(h.name()),
                        scope(b.factOf()),
                        type(b),
                        type(b) == Fact.Type.WORD ? places.names(b.values().value()) : List.of(),
                        from,
                        proof,
                        presumed)));
    }

    /** A single word is no list of values, so that this one is free to say what they are. */
    private static Fact.Type type(HipParser.FactBodyContext body) {
        if (body.CODE() != null) {
            return Fact.Type.CODE;
        }
        return body.values().getText().equals("number") ? Fact.Type.NUMBER : Fact.Type.WORD;
    }

    Optional<TableSyntax> table() {
        Optional<HipParser.TableHeadContext> head = clauses.read(HipParser::tableHead, Set.of());
        end();
        return head.map(h ->
                new TableSyntax(clauses.span(), places.name(h.name()), ListReader.text(h.label), places.text(h.file)));
    }

    Optional<PairsSyntax> pairs() {
        Optional<HipParser.PairsHeadContext> head = clauses.read(HipParser::pairsHead, Set.of());
        end();
        return head.map(h -> new PairsSyntax(
                clauses.span(),
                places.name(h.name()),
                ListReader.text(h.label),
                places.text(h.file),
                h.pairsColumn().stream()
                        .map(column -> lists.column(column.name(), column.cells()))
                        .toList()));
    }

    private Optional<FactSourceSyntax> from() {
        return clauses.nextType() == HipLexer.FROM
                ? clauses.read(HipParser::factFrom, FACT_CLAUSES).map(this::source)
                : Optional.empty();
    }

    private FactSourceSyntax source(HipParser.FactFromContext from) {
        return new FactSourceSyntax(
                places.of(from),
                places.name(from.table),
                from.tableKey().stream().map(WordsReader::by).toList());
    }

    private static FactSource.By by(HipParser.TableKeyContext key) {
        return switch (key.getStart().getType()) {
            case HipLexer.NDC -> FactSource.By.NDC;
            case HipLexer.CODE -> FactSource.By.CODE;
            case HipLexer.TAXONOMY -> FactSource.By.TAXONOMY;
            default -> FactSource.By.EACH_MODIFIER;
        };
    }

    private Optional<Name> proof() {
        return clauses.nextType() == HipLexer.PROVEN
                ? clauses.read(HipParser::proven, FACT_CLAUSES).map(clause -> places.text(clause.text()))
                : Optional.empty();
    }

    private Optional<PresumptionSyntax> presumed() {
        return clauses.nextType() == HipLexer.IF
                ? clauses.read(HipParser::presumed, FACT_CLAUSES).map(this::presumption)
                : Optional.empty();
    }

    private PresumptionSyntax presumption(HipParser.PresumedContext presumed) {
        return new PresumptionSyntax(
                places.name(presumed.said()),
                Optional.ofNullable(presumed.presumedWhere()).map(this::where));
    }

    private ConditionSyntax.FactIs where(HipParser.PresumedWhereContext where) {
        List<Name> words = places.names(where.values().value());
        return new ConditionSyntax.FactIs(places.of(where), where.NOT() == null, places.name(where.name()), words);
    }

    private static Fact.Scope scope(HipParser.FactOfContext of) {
        if (of.CLAIM() != null) {
            return Fact.Scope.CLAIM;
        }
        return of.DAY() == null ? Fact.Scope.LINE : Fact.Scope.DAY;
    }

    /** What is left over belongs nowhere. */
    private Optional<String> afterFact(Token token) {
        return TABLE_KEYS.contains(clauses.previousType()) ? Cures.afterTable(token) : Cures.afterFact(token);
    }

    private void end() {
        if (!clauses.atEnd() && clauses.whole()) {
            Token token = clauses.next();
            Diagnostic left =
                    Diagnostic.of(UNEXPECTED, places.of(token), "`" + token.getText() + "` does not belong here");
            String help = wordsOfMany(token)
                    .or(() -> isFact() ? afterFact(token) : Cures.inList(token))
                    .orElse(
                            Keywords.isKeyword(token)
                                    ? Expected.in(body())
                                            .orElse(Expected.ANYTHING)
                                            .help()
                                    : "is a comma missing before it, or a line break and a declaration?");
            clauses.stray(left.help(help), Set.of());
        }
    }

    private Optional<String> wordsOfMany(Token token) {
        return token.getType() == HipLexer.STRING && clauses.keyword().getType() == HipLexer.CODES
                ? Optional.of("words stand beside a single code: not beside a range or a set, nor after `except`")
                : Optional.empty();
    }

    private boolean isFact() {
        return clauses.keyword().getType() == HipLexer.FACT;
    }

    private int body() {
        return switch (clauses.keyword().getType()) {
            case HipLexer.CODES -> HipParser.RULE_codesBody;
            case HipLexer.MODIFIERS -> HipParser.RULE_modifiersBody;
            case HipLexer.DIAGNOSES -> HipParser.RULE_diagnosesBody;
            case HipLexer.LINES -> HipParser.RULE_linesBody;
            case HipLexer.REASON -> HipParser.RULE_reasonBody;
            case HipLexer.TABLE -> HipParser.RULE_tableHead;
            case HipLexer.PAIRS -> HipParser.RULE_pairsHead;
            case HipLexer.RULES -> HipParser.RULE_rulesBody;
            default -> HipParser.RULE_factHead;
        };
    }
}
