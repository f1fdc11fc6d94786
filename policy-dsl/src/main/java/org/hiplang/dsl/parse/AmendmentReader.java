package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.AMENDMENT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_TWICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Amendment.Kind;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.AmendmentSyntax.Bills;
import org.hiplang.dsl.syntax.AmendmentSyntax.Without;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.Name;

/** The header of an amendment; its clauses may stand in any order. */
final class AmendmentReader {
    private static final Set<Integer> KEYWORDS = Set.of(
            HipLexer.CONTRACT,
            HipLexer.IN,
            HipLexer.APPLIES,
            HipLexer.WITHOUT,
            HipLexer.REPLACES,
            HipLexer.BILLS,
            HipLexer.WORD);
    private static final Set<String> WORDS =
            Set.of("plan", "contract", "in", "applies", "without", "replaces", "bills");
    private static final String CLAUSES = "an amendment has `plan document` or `contract`, `in force from`, `applies"
            + " where`, `without rule`, `replaces rule` and `bills reason`";

    private final Clauses clauses;
    private final Places places;
    private Optional<Kind> kind = Optional.empty();
    private Optional<Name> document = Optional.empty();
    private Optional<Name> from = Optional.empty();
    private Optional<Name> to = Optional.empty();
    private Optional<ConditionSyntax> appliesWhere = Optional.empty();
    private final List<Without> without = new ArrayList<>();
    private final List<Name> replaces = new ArrayList<>();
    private final List<Bills> bills = new ArrayList<>();

    AmendmentReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
    }

    AmendmentSyntax read() {
        Optional<HipParser.AmendmentHeadContext> head = read(HipParser::amendmentHead);
        while (!clauses.atEnd()) {
            clause();
        }
        missing();
        return new AmendmentSyntax(
                clauses.span(),
                places.name(clauses.keyword()),
                head.map(h -> places.name(h.name())),
                head.map(h -> places.text(h.title)),
                head.map(h -> places.name(h.id)),
                kind,
                document,
                from,
                to,
                appliesWhere,
                without,
                replaces,
                bills);
    }

    private <C extends ParserRuleContext> Optional<C> read(Function<HipParser, C> clause) {
        return clauses.read(clause, KEYWORDS);
    }

    private void clause() {
        Token keyword = clauses.next();
        switch (clauses.nextType()) {
            case HipLexer.CONTRACT ->
                read(HipParser::contract).ifPresent(c -> document(keyword, Kind.CONTRACT, c.text()));
            case HipLexer.IN -> read(HipParser::inForce).ifPresent(c -> inForce(keyword, c));
            case HipLexer.APPLIES -> read(HipParser::applies).ifPresent(c -> applies(keyword, c));
            case HipLexer.WITHOUT -> read(HipParser::withoutRule).ifPresent(this::without);
            case HipLexer.REPLACES ->
                read(HipParser::replaces)
                        .ifPresent(c -> replaces.addAll(places.names(c.names().name())));
            case HipLexer.BILLS -> read(HipParser::bills).ifPresent(this::bills);
            default -> word(keyword);
        }
    }

    /** {@code plan} is a word of the language here only. */
    private void word(Token keyword) {
        if (keyword.getText().equals("plan")) {
            read(HipParser::planDocument).ifPresent(c -> document(keyword, Kind.PLAN_DOCUMENT, c.text()));
        } else {
            stray();
        }
    }

    private void document(Token keyword, Kind read, HipParser.TextContext text) {
        document.ifPresent(before -> twice(keyword, before));
        kind = Optional.of(read);
        document = Optional.of(places.text(text));
    }

    private void inForce(Token keyword, HipParser.InForceContext force) {
        from.ifPresent(before -> twice(keyword, before));
        from = Optional.of(places.name(force.from));
        to = Optional.ofNullable(force.to).map(places::name);
    }

    private void applies(Token keyword, HipParser.AppliesContext applies) {
        appliesWhere.ifPresent(before -> twice(keyword, new Name(before.span(), "")));
        appliesWhere = Optional.of(new ConditionReader(clauses).condition(applies.condition()));
    }

    private void without(HipParser.WithoutRuleContext clause) {
        without.add(new Without(
                places.of(clause),
                places.names(clause.names().name()),
                Optional.ofNullable(clause.codeSet()).map(codes -> new ListReader(places).codes(codes))));
    }

    private void bills(HipParser.BillsContext clause) {
        bills.add(new Bills(places.of(clause), places.name(clause.name()), places.name(clause.group)));
    }

    private void twice(Token keyword, Name before) {
        clauses.report(Diagnostic.of(
                        CLAUSE_TWICE,
                        places.of(keyword),
                        "`" + keyword.getText() + "` stands a second time in this header")
                .help("said before at line " + before.span().line()));
    }

    private void stray() {
        Token token = clauses.next();
        String help = Spelling.nearest(token.getText(), WORDS)
                .map(word -> "did you mean `" + word + "`?")
                .orElse(CLAUSES);
        Diagnostic diagnostic = Diagnostic.of(
                AMENDMENT, places.of(token), "`" + token.getText() + "` does not belong in the header of an amendment");
        clauses.stray(diagnostic.help(help), KEYWORDS);
    }

    /** A clause that could not be read is no clause that is missing. */
    private void missing() {
        if (!clauses.whole()) {
            return;
        }
        if (document.isEmpty()) {
            missing("which document it is", "plan document \"GOLD-PPO-2021\"` or `contract \"HOME-IV-2021\"");
        } else if (from.isEmpty()) {
            missing("the days on which it is in force", "in force from 2021-01-01 to 2021-12-31");
        } else if (appliesWhere.isEmpty()) {
            missing("which claims it governs", "applies where plan is \"GOLDPPO\"");
        }
    }

    private void missing(String what, String example) {
        clauses.report(Diagnostic.of(AMENDMENT, places.of(clauses.keyword()), "the amendment does not say " + what)
                .help("write `" + example + "`"));
    }
}
