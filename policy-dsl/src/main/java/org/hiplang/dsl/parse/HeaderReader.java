package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.HEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.Name;

/** The policy header; its clauses may stand in any order. */
final class HeaderReader {
    private static final Set<Integer> KEYWORDS = Set.of(
            HipLexer.PAYER,
            HipLexer.VERSION,
            HipLexer.IN,
            HipLexer.DOCUMENT,
            HipLexer.APPLIES,
            HipLexer.GIVES,
            HipLexer.WORD);
    private static final String CLAUSES =
            "a header has `payer`, `version`, `in force from`, `document`, `applies where` and `gives way to`";

    private final Clauses clauses;
    private final Places places;
    private Optional<Name> payer = Optional.empty();
    private Optional<Name> version = Optional.empty();
    private Optional<Name> from = Optional.empty();
    private Optional<Name> to = Optional.empty();
    private Optional<Name> document = Optional.empty();
    private Optional<ConditionSyntax> appliesWhere = Optional.empty();
    private final List<Name> givesWayTo = new ArrayList<>();
    private boolean versionSeen;
    private boolean forceSeen;
    private int stray;
    private Token keyword;

    HeaderReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
        keyword = clauses.keyword();
    }

    HeaderSyntax read() {
        Optional<HipParser.PolicyHeadContext> head = read(HipParser::policyHead);
        while (!clauses.atEnd()) {
            clause();
        }
        missing();
        return new HeaderSyntax(
                clauses.span(),
                places.name(clauses.keyword()),
                head.map(h -> places.name(h.id)),
                head.map(h -> places.text(h.title)),
                payer,
                version,
                from,
                to,
                document,
                appliesWhere,
                givesWayTo);
    }

    private <C extends ParserRuleContext> Optional<C> read(Function<HipParser, C> clause) {
        return clauses.read(clause, KEYWORDS);
    }

    private void clause() {
        keyword = clauses.next();
        switch (clauses.nextType()) {
            case HipLexer.PAYER -> payer = once(payer, read(HipParser::payer).map(c -> places.text(c.text())));
            case HipLexer.VERSION -> version();
            case HipLexer.IN -> inForce();
            case HipLexer.DOCUMENT ->
                document = once(document, read(HipParser::document).map(c -> places.text(c.text())));
            case HipLexer.APPLIES -> applies();
            case HipLexer.GIVES ->
                read(HipParser::policyGivesWay)
                        .ifPresent(c -> c.policyId().forEach(id -> givesWayTo.add(places.name(id))));
            default -> stray();
        }
    }

    private void version() {
        versionSeen = true;
        version = once(version, read(HipParser::version).map(c -> places.version(c.written)));
    }

    private void inForce() {
        forceSeen = true;
        read(HipParser::inForce).ifPresent(force -> {
            from = once(from, Optional.of(places.name(force.from)));
            to = Optional.ofNullable(force.to).map(places::name);
        });
    }

    private void applies() {
        Optional<HipParser.AppliesContext> applies = read(HipParser::applies);
        appliesWhere = applies.map(c -> new ConditionReader(clauses).condition(c.condition()));
    }

    /** What a clause says; the second of a kind is reported. */
    private Optional<Name> once(Optional<Name> before, Optional<Name> now) {
        if (before.isPresent() && now.isPresent()) {
            clauses.report(Diagnostic.of(
                            CLAUSE_TWICE,
                            places.of(keyword),
                            "`" + keyword.getText() + "` stands a second time in this header")
                    .help("said before at line " + before.get().span().line()));
        }
        return now.or(() -> before);
    }

    private void stray() {
        stray++;
        Token token = clauses.next();
        String help = Cures.inHeader(token)
                .or(() -> Spelling.nearest(
                                token.getText(), Set.of("payer", "version", "in", "document", "applies", "gives"))
                        .map(word -> "did you mean `" + word + "`?"))
                .orElse(CLAUSES);
        Diagnostic diagnostic =
                Diagnostic.of(HEADER, places.of(token), "`" + token.getText() + "` does not belong in a policy header");
        clauses.stray(diagnostic.help(help), KEYWORDS);
    }

    private void missing() {
        if (stray > 0) {
            return;
        }
        if (!versionSeen) {
            missing(places.of(clauses.keyword()), "`version`", "version 2.0");
        } else if (!forceSeen) {
            missing(places.of(clauses.keyword()), "the days on which it is in force", "in force from 2020-09-01");
        }
    }

    private void missing(Span span, String what, String example) {
        clauses.report(
                Diagnostic.of(HEADER, span, "the policy does not say " + what).help("write `" + example + "`"));
    }
}
