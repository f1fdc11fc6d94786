package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.AS_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_ORDER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CONDITION;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VALUE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.WHERE_MISSING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.CameSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.EverySyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PaySyntax;
import org.hiplang.dsl.syntax.RuleSyntax;
import org.hiplang.dsl.syntax.SubjectSyntax;
import org.hiplang.dsl.syntax.TogetherSyntax;
import org.hiplang.dsl.syntax.VerdictSyntax;

/** A rule, clause by clause. */
final class RuleReader {
    private static final Set<Integer> KEYWORDS = Set.of(
            HipLexer.CITES,
            HipLexer.EACH,
            HipLexer.WHERE,
            HipLexer.IS,
            HipLexer.KEEPS,
            HipLexer.PAYS,
            HipLexer.AS,
            HipLexer.GIVES);
    private static final Set<Integer> BEGIN_CONDITION = Set.of(
            HipLexer.A,
            HipLexer.AGE,
            HipLexer.AN,
            HipLexer.ANOTHER,
            HipLexer.NO,
            HipLexer.AT,
            HipLexer.EXACTLY,
            HipLexer.IT,
            HipLexer.ITS,
            HipLexer.NOT,
            HipLexer.PLACE,
            HipLexer.BILLING,
            HipLexer.THAT,
            HipLexer.LPAREN);

    private final Clauses clauses;
    private final Places places;
    private final ListReader lists;
    private final Set<Clause> seen = EnumSet.noneOf(Clause.class);
    private final List<Citation> cites = new ArrayList<>();
    private Optional<SubjectSyntax> subject = Optional.empty();
    private Optional<ConditionSyntax> where = Optional.empty();
    private Optional<VerdictSyntax> verdict = Optional.empty();
    private Optional<Name> reason = Optional.empty();
    private List<Name> givesWayTo = List.of();

    private enum Clause {
        CITES,
        SUBJECT,
        WHERE,
        VERDICT,
        AS,
        GIVES_WAY
    }

    RuleReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
        lists = new ListReader(places);
    }

    Optional<RuleSyntax> read() {
        Optional<HipParser.RuleHeadContext> head = read(HipParser::ruleHead);
        while (!clauses.atEnd()) {
            clause();
        }
        if (clauses.whole() && head.isPresent()) {
            missing(head.get());
        }
        String title = head.map(h -> Places.unquoted(h.title.getStart())).orElse("");
        return head.map(h -> places.name(h.name())).or(clauses::declaredName).map(name -> rule(name, title));
    }

    private RuleSyntax rule(Name name, String title) {
        return new RuleSyntax(
                clauses.span(), name, title, cites, subject, where, verdict, reason, givesWayTo, clauses.whole());
    }

    private <C extends ParserRuleContext> Optional<C> read(Function<HipParser, C> clause) {
        return clauses.read(clause, KEYWORDS);
    }

    private void clause() {
        switch (clauses.nextType()) {
            case HipLexer.CITES -> cites();
            case HipLexer.EACH -> subject();
            case HipLexer.WHERE -> where();
            case HipLexer.IS, HipLexer.KEEPS, HipLexer.PAYS -> verdict();
            case HipLexer.AS -> as();
            case HipLexer.GIVES -> givesWay();
            default -> stray();
        }
    }

    private void cites() {
        inOrder(Clause.CITES);
        read(HipParser::cites).map(clauses::citation).ifPresent(cites::add);
    }

    private void subject() {
        inOrder(Clause.SUBJECT);
        Optional<SubjectSyntax> read = read(HipParser::subject).map(this::subject);
        subject = subject.or(() -> read);
    }

    private SubjectSyntax subject(HipParser.SubjectContext subject) {
        return new SubjectSyntax(
                places.of(subject),
                subject.DAY() != null,
                Optional.ofNullable(subject.codeSet()).map(lists::codes),
                subject.NOT() != null);
    }

    private void where() {
        inOrder(Clause.WHERE);
        Optional<HipParser.WhereContext> read = read(HipParser::where);
        where = where.or(() -> read.map(w -> new ConditionReader(clauses).condition(w.condition())));
    }

    private void verdict() {
        inOrder(Clause.VERDICT);
        Optional<VerdictSyntax> read = read(HipParser::verdict).map(this::verdict);
        verdict = verdict.or(() -> read);
    }

    private VerdictSyntax verdict(HipParser.VerdictContext verdict) {
        Span span = places.of(verdict);
        HipParser.IsVerdictContext is = verdict.isVerdict();
        if (verdict.pay() != null) {
            return new VerdictSyntax.Pays(span, pay(verdict.pay()));
        }
        if (is == null) {
            return new VerdictSyntax.KeepsAtMost(
                    span,
                    places.name(verdict.bound()),
                    Optional.ofNullable(verdict.blocks()).map(this::every),
                    Optional.ofNullable(verdict.lines()).map(lines -> together(verdict, lines)));
        }
        return switch (is.getStart().getType()) {
            case HipLexer.DENIED -> new VerdictSyntax.Denied(span);
            case HipLexer.PENDED -> new VerdictSyntax.Pended(span);
            case HipLexer.NOTED -> new VerdictSyntax.Noted(span);
            default ->
                new VerdictSyntax.Included(
                        span, Optional.ofNullable(is.codeSet()).map(lists::codes));
        };
    }

    @SuppressWarnings("NullAway") // ANTLR says null where a word is left out
    private PaySyntax pay(HipParser.PayContext pay) {
        Span span = places.of(pay);
        Name amount = places.name(pay.measure());
        return pay.PERCENT() == null
                ? new PaySyntax.AtMost(span, amount, pay.UNIT() != null)
                : new PaySyntax.Share(
                        span,
                        amount,
                        Optional.ofNullable(pay.ORDINAL()).map(ordinal -> places.name(ordinal.getSymbol())),
                        pay.LATER() != null);
    }

    private TogetherSyntax together(HipParser.VerdictContext verdict, HipParser.LinesContext lines) {
        LinesReader reader = new LinesReader(clauses);
        Optional<CameSyntax> came = Optional.ofNullable(verdict.before())
                .map(before -> new CameReader(clauses, reader).read(before, before));
        return new TogetherSyntax(places.of(lines), reader.lines(lines), verdict.DAY() != null, came);
    }

    private EverySyntax every(HipParser.BlocksContext every) {
        return new EverySyntax(
                places.of(every), Optional.ofNullable(every.bound()).map(places::name));
    }

    private void as() {
        inOrder(Clause.AS);
        Optional<Name> read = read(HipParser::as).map(as -> places.name(as.name()));
        reason = reason.or(() -> read);
    }

    private void givesWay() {
        inOrder(Clause.GIVES_WAY);
        List<Name> read = read(HipParser::givesWay)
                .map(gives -> places.names(gives.names().name()))
                .orElse(List.of());
        givesWayTo = Stream.concat(givesWayTo.stream(), read.stream()).toList();
    }

    private void inOrder(Clause clause) {
        Token token = clauses.next();
        String word = "`" + token.getText() + "`";
        if (clause != Clause.CITES && seen.contains(clause)) {
            clauses.report(CLAUSE_TWICE, token, word + " stands a second time in this rule", ORDER);
        } else if (seen.stream().anyMatch(before -> before.compareTo(clause) > 0)) {
            clauses.report(CLAUSE_ORDER, token, word + " stands too late in this rule", ORDER);
        }
        seen.add(clause);
    }

    private static final String ORDER =
            "a rule says `cites`, `each`, `where`, `is`, `keeps` or `pays`, `as`, `gives way to`, in this order";

    /** What is left of a subject may have been a part of it: then it is not clear what the rule judges. */
    private void subjectUnclear() {
        if (!seen.contains(Clause.WHERE) && !seen.contains(Clause.VERDICT)) {
            subject = Optional.empty();
        }
    }

    private void stray() {
        Token token = clauses.next();
        if (seen.contains(Clause.SUBJECT) && !seen.contains(Clause.VERDICT) && beginsCondition()) {
            whereMissing(token);
        } else if (seen.contains(Clause.VERDICT) && !seen.contains(Clause.AS) && endsWithName()) {
            clauses.report(
                    AS_MISSING, token, "`as` is missing before the reason", "write `as " + token.getText() + "`");
            seen.add(Clause.AS);
            reason = Optional.of(places.name(token));
            clauses.skip();
        } else if (clauses.nextType() == HipLexer.RPAREN) {
            clauses.report(CONDITION, token, "`)` closes nothing", "write `(` where it begins, or leave it out");
            clauses.skip();
        } else {
            boolean declares = clauses.nextBeginsLine()
                    && (clauses.nextType() == HipLexer.STRING || clauses.secondType() == HipLexer.STRING);
            String help = cure(token)
                    .or(() -> afterNumber(token))
                    .or(() -> Keywords.meant(token, keywords()))
                    .orElse(declares ? "does a declaration begin here? its keyword is missing" : ORDER);
            subjectUnclear();
            boolean join = token.getType() == HipParser.LIST_AND || token.getType() == HipParser.VALUE_OR;
            String message = join ? "` does not join what stands here" : "` begins no clause of a rule";
            clauses.stray(
                    Diagnostic.of(join ? VALUE : CLAUSE, places.of(token), "`" + token.getText() + message)
                            .help(help),
                    declares ? Set.of() : KEYWORDS);
        }
    }

    /** A number has no comma, and no unit but those of the language. */
    private Optional<String> afterNumber(Token token) {
        int before = clauses.previousType();
        boolean number = before == HipLexer.NUMBER || before == HipLexer.FIVE_DIGITS || before == HipLexer.DECIMAL;
        if (!number || !seen.contains(Clause.WHERE) || clauses.nextBeginsLine()) {
            return Optional.empty();
        }
        if (token.getType() == HipLexer.COMMA) {
            return Optional.of("a number is written without commas, as in `1200`");
        }
        return token.getType() == HipLexer.WORD
                ? Optional.of("a fact is compared with a number alone; leave `" + token.getText() + "` out")
                : Optional.empty();
    }

    private Optional<String> cure(Token token) {
        if (seen.contains(Clause.VERDICT)) {
            return Cures.afterVerdict(token);
        }
        if (seen.contains(Clause.WHERE)) {
            return Cures.afterCondition(token);
        }
        return seen.contains(Clause.SUBJECT) ? Cures.afterSubject(token) : Cures.of(token);
    }

    private boolean beginsCondition() {
        return !seen.contains(Clause.WHERE)
                && (BEGIN_CONDITION.contains(clauses.nextType())
                        || (clauses.nextType() == HipLexer.WORD && clauses.secondType() == HipLexer.IS));
    }

    private boolean endsWithName() {
        int second = clauses.secondType();
        return clauses.nextType() == HipLexer.WORD && (second == Token.EOF || second == HipLexer.GIVES);
    }

    private void whereMissing(Token token) {
        clauses.report(
                WHERE_MISSING,
                token,
                "`where` is missing before the condition",
                "as in `where a line in per-diem covers that day`");
        seen.add(Clause.WHERE);
        where = new ConditionReader(clauses).condition(read(HipParser::condition));
    }

    private static Set<String> keywords() {
        return KEYWORDS.stream().map(Keywords::word).collect(Collectors.toSet());
    }

    private void missing(HipParser.RuleHeadContext head) {
        String rule = "rule `" + head.name().getText() + "`";
        if (!seen.contains(Clause.CITES)) {
            missing(
                    places.of(head.title),
                    rule + " does not cite the clause it carries out",
                    "as in `cites \"Reimbursement Information\" 1`");
        }
        if (!seen.contains(Clause.SUBJECT)) {
            missing(
                    places.of(head.name()),
                    rule + " does not say what it judges",
                    "as in `each line in supply` or `each day of a line in per-diem`");
        }
        if (!seen.contains(Clause.VERDICT)) {
            missing(clauses.here(), rule + " has no verdict", SyntaxMistake.VERDICTS);
        }
    }

    private void missing(Span span, String message, String help) {
        clauses.report(Diagnostic.of(CLAUSE_MISSING, span, message).help(help));
    }
}
