package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.EXAMPLE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.EXPECTATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Example.LineVerdict;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** An example, line by line. */
final class ExampleReader {
    private static final Set<Integer> BEGIN_LINE = Set.of(
            HipLexer.CITES,
            HipLexer.CLAIM,
            HipLexer.HISTORY,
            HipLexer.FACTS,
            HipLexer.EXPECT,
            HipParser.LINE_NUMBER,
            HipParser.LINE_FACT,
            HipLexer.WORD,
            HipLexer.LINE,
            HipLexer.OTHERS);

    /** What a claim says for all its lines begins with one of these. */
    private static final Set<Integer> BEGIN_SAID = Set.of(
            HipLexer.AT,
            HipLexer.AUTHORIZATION,
            HipLexer.DIAGNOSIS,
            HipLexer.NPI,
            HipLexer.TAXONOMY,
            HipLexer.TIN,
            HipLexer.WORD);

    /** Words that people write for the parts of an example. */
    private static final Map<String, String> PARTS = Map.of("known", "facts", "given", "facts", "then", "expect");

    private static final Set<Integer> VERDICTS = Set.of(
            HipLexer.CLEAR,
            HipLexer.NOTED,
            HipLexer.PENDED,
            HipLexer.KEEPS,
            HipLexer.PAYS,
            HipLexer.INCLUDED,
            HipLexer.DENIED,
            HipLexer.NOT);

    private enum Part {
        HEAD,
        CLAIM,
        HISTORY,
        FACTS,
        EXPECT;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Clauses clauses;
    private final Places places;
    private final ClaimReader claim;
    private final List<Citation> cites = new ArrayList<>();
    private final List<ClaimReader> earlier = new ArrayList<>();
    private final List<ExampleSyntax.KnownFact> facts = new ArrayList<>();
    private final List<ExampleSyntax.Expectation> expectations = new ArrayList<>();
    private Optional<Boolean> historyWhole = Optional.empty();
    private boolean claimWhole = true;
    private boolean expectWhole = true;
    private boolean expectSeen;
    private boolean lineWordTold;
    private Part part = Part.HEAD;

    ExampleReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
        claim = new ClaimReader(clauses, false);
    }

    ExampleSyntax read() {
        Optional<Name> title = clauses.read(HipParser::exampleHead, BEGIN_LINE).map(head -> places.text(head.title));
        while (!clauses.atEnd()) {
            clause();
        }
        missing();
        return new ExampleSyntax(
                clauses.span(),
                title.orElseGet(() -> new Name(places.of(clauses.keyword()), "")),
                cites,
                claim.head(),
                claim.lines(),
                historyWhole.map(this::earlier),
                facts,
                expectations,
                claimWhole,
                expectWhole);
    }

    private ExampleSyntax.Earlier earlier(boolean whole) {
        return new ExampleSyntax.Earlier(
                whole, earlier.stream().map(ClaimReader::earlierClaim).toList());
    }

    private void clause() {
        switch (clauses.nextType()) {
            case HipLexer.CITES ->
                clauses.read(HipParser::cites, BEGIN_LINE)
                        .map(clauses::citation)
                        .ifPresent(cites::add);
            case HipLexer.CLAIM -> claim();
            case HipLexer.HISTORY -> history();
            case HipLexer.FACTS -> section(Part.FACTS);
            case HipLexer.EXPECT -> section(Part.EXPECT);
            default -> line();
        }
    }

    private void inOrder(Part next) {
        boolean again = next == part && next != Part.HISTORY;
        if (again || next.compareTo(part) < 0) {
            String where = again ? "stands a second time" : "stands after `" + part.word() + "`";
            clauses.report(
                    EXAMPLE,
                    clauses.next(),
                    "`" + next.word() + "` " + where + " in this example",
                    "an example has `claim`, then `facts` if it needs some, then `expect`");
        }
    }

    private void section(Part next) {
        inOrder(next);
        begin(next);
        clauses.skip();
        colon();
    }

    private void colon() {
        if (clauses.nextType() == HipLexer.COLON) {
            clauses.report(
                    EXAMPLE,
                    clauses.next(),
                    "`:` does not belong here",
                    "leave it out: `" + part.word() + "` begins its part without a colon");
            clauses.skip();
        }
    }

    private void claim() {
        inOrder(Part.CLAIM);
        part = Part.CLAIM;
        clauses.read(HipParser::claimHead, BEGIN_LINE)
                .flatMap(head -> Optional.ofNullable(head.claimSaid()))
                .ifPresent(claim::said);
        colon();
        leftInClaim();
    }

    private void history() {
        inOrder(Part.HISTORY);
        begin(Part.HISTORY);
        Optional<Token> part =
                clauses.read(HipParser::historyHead, BEGIN_LINE).flatMap(head -> Optional.ofNullable(head.part));
        part.filter(word -> !word.getText().equals("part"))
                .ifPresent(word -> clauses.report(
                        EXAMPLE,
                        word,
                        "`" + word.getText() + "` does not say how much of the history is known",
                        "`history` is all there was; `history in part` leaves open what else there was"));
        historyWhole = Optional.of(part.isEmpty() && historyWhole.orElse(true));
        said(earlier.get(earlier.size() - 1));
        colon();
    }

    /** What a claim says behind the word that begins it, on the same line of the file. */
    private void said(ClaimReader of) {
        if (!clauses.atEnd() && !clauses.nextBeginsLine() && BEGIN_SAID.contains(clauses.nextType())) {
            clauses.read(HipParser::claimSaid, BEGIN_LINE).ifPresentOrElse(of::said, () -> claimWhole = false);
        }
    }

    private void leftInClaim() {
        if (clauses.nextType() != HipLexer.NUMBER && leftInLine()) {
            claimWhole = false;
            stray("as in `claim` or `claim at place of service 12, plan \"GOLD-PPO\"`, and the lines below it");
        }
    }

    private void line() {
        lineWord();
        sections();
        switch (part) {
            case CLAIM -> claimLine(claim);
            case HISTORY -> claimLine(earlier.get(earlier.size() - 1));
            case FACTS ->
                clauses.read(HipParser::factLine, BEGIN_LINE).map(this::fact).ifPresent(facts::add);
            case EXPECT -> {
                Optional<HipParser.ExpectLineContext> line = clauses.read(HipParser::expectLine, BEGIN_LINE);
                line.map(this::expectation).ifPresentOrElse(expectations::add, () -> expectWhole = false);
                if (line.isPresent() && clauses.nextType() != HipLexer.NUMBER && leftInLine()) {
                    leftInExpectation(line.get());
                }
            }
            case HEAD -> stray();
        }
    }

    /** In {@code line 1  S9500} the word is too much. */
    private void lineWord() {
        if (clauses.nextType() == HipLexer.LINE && clauses.nextBeginsLine()) {
            if (!lineWordTold) {
                clauses.report(
                        EXAMPLE, clauses.next(), "`line` does not belong here", "a line begins with its number alone");
            }
            lineWordTold = true;
            clauses.skip();
        }
    }

    /** Whether the line of the file goes on. */
    private boolean leftInLine() {
        int next = clauses.nextType();
        boolean begins = next != HipLexer.WORD && BEGIN_LINE.contains(next);
        return !clauses.atEnd() && !clauses.nextBeginsLine() && !begins;
    }

    private void stray(String help) {
        Token token = clauses.next();
        clauses.stray(
                Diagnostic.of(EXAMPLE, places.of(token), "`" + token.getText() + "` does not belong here")
                        .help(help),
                BEGIN_LINE);
    }

    private void claimLine(ClaimReader of) {
        Optional<HipParser.ClaimLineContext> line = clauses.read(HipParser::claimLine, BEGIN_LINE);
        if (line.isPresent()
                && (clauses.atEnd() || clauses.nextBeginsLine() || BEGIN_LINE.contains(clauses.nextType()))) {
            of.line(line.get());
        } else {
            claimWhole = false;
        }
    }

    private void leftInExpectation(HipParser.ExpectLineContext line) {
        expectWhole = false;
        Token token = clauses.next();
        int second = clauses.secondType();
        boolean bare = line.by == null
                && line.asking == null
                && token.getType() == HipLexer.WORD
                && second != HipLexer.WORD
                && second != HipLexer.OF;
        String message = bare ? "`by` is missing before `" : "this expectation is complete before `";
        String help = line.by == null
                ? "rules stand after `by`, as in `denied  by infusion-day, nurse`"
                : "rules stand with commas between them, as in `denied  by infusion-day, nurse`";
        clauses.stray(
                Diagnostic.of(EXPECTATION, places.of(token), message + token.getText() + "`")
                        .help(help),
                BEGIN_LINE);
    }

    /** Finds out what part this is where its word is missing or misspelt. */
    private void sections() {
        Token token = clauses.next();
        Optional<String> meant = token.getType() == HipLexer.WORD
                ? Optional.ofNullable(PARTS.get(token.getText()))
                        .or(() -> Spelling.nearest(token.getText(), List.of("claim", "history", "facts", "expect")))
                : Optional.empty();
        Optional<Part> missing = missingPart();
        if (meant.isPresent() && clauses.nextBeginsLine()) {
            clauses.broken(
                    Diagnostic.of(EXAMPLE, places.of(token), "`" + token.getText() + "` is no part of an example")
                            .help("did you mean `" + meant.get() + "`?"));
            begin(Part.valueOf(meant.get().toUpperCase(Locale.ROOT)));
            clauses.skip();
            saidBehindMisspelt();
        } else if (missing.isPresent()) {
            Part now = missing.get();
            clauses.broken(Diagnostic.of(EXAMPLE, places.of(token), "`" + now.word() + "` is missing before this line")
                    .help("an example has `claim`, then `facts` if it needs some, then `expect`"));
            begin(now);
        }
    }

    /** What follows a misspelt word is read as if the word were right. */
    private void saidBehindMisspelt() {
        if (part == Part.CLAIM) {
            said(claim);
        } else if (part == Part.HISTORY) {
            said(earlier.get(earlier.size() - 1));
        }
    }

    private Optional<Part> missingPart() {
        int type = clauses.nextType();
        if (type == HipLexer.OTHERS || (type == HipParser.LINE_NUMBER && VERDICTS.contains(clauses.secondType()))) {
            return other(Part.EXPECT);
        }
        if (type == HipParser.LINE_FACT) {
            return other(Part.FACTS);
        }
        return type == HipParser.LINE_NUMBER && part == Part.HEAD ? Optional.of(Part.CLAIM) : Optional.empty();
    }

    private Optional<Part> other(Part right) {
        return part == right ? Optional.empty() : Optional.of(right);
    }

    private void begin(Part next) {
        part = next;
        expectSeen |= next == Part.EXPECT;
        if (next == Part.HISTORY) {
            earlier.add(new ClaimReader(clauses, true));
        }
    }

    private void stray() {
        claimWhole = false;
        Token token = clauses.next();
        Diagnostic stray = Diagnostic.of(
                EXAMPLE, places.of(token), "`" + token.getText() + "` stands before the `claim` of this example");
        clauses.stray(stray.help("an example has `claim`, then `facts` if it needs some, then `expect`"), BEGIN_LINE);
    }

    private ExampleSyntax.KnownFact fact(HipParser.FactLineContext fact) {
        return new ExampleSyntax.KnownFact(
                places.of(fact),
                places.name(fact.factName()),
                Optional.ofNullable(fact.NUMBER()).map(number -> places.name(number.getSymbol())),
                Optional.ofNullable(fact.date()).map(places::name),
                places.name(fact.told()));
    }

    private ExampleSyntax.Expectation expectation(HipParser.ExpectLineContext line) {
        HipParser.LineVerdictContext verdict = line.lineVerdict();
        return new ExampleSyntax.Expectation(
                places.of(line),
                Optional.ofNullable(line.lineNumber()).map(places::name),
                verdict(verdict.getStart()),
                Optional.ofNullable(verdict.amount()).map(places::name),
                Optional.ofNullable(verdict.paid()).map(this::paid),
                Optional.ofNullable(verdict.NUMBER()).map(number -> places.name(number.getSymbol())),
                names(Optional.ofNullable(line.by)),
                names(Optional.ofNullable(line.asking)));
    }

    private ExampleSyntax.Paid paid(HipParser.PaidContext paid) {
        return new ExampleSyntax.Paid(places.name(paid.amount()), paid.PERCENT() == null);
    }

    private List<Name> names(Optional<HipParser.NamesContext> names) {
        return names.map(list -> places.names(list.name())).orElse(List.of());
    }

    private static LineVerdict verdict(Token first) {
        return switch (first.getType()) {
            case HipLexer.CLEAR -> LineVerdict.CLEAR;
            case HipLexer.NOTED -> LineVerdict.NOTED;
            case HipLexer.PENDED -> LineVerdict.PENDED;
            case HipLexer.KEEPS -> LineVerdict.REDUCED;
            case HipLexer.PAYS -> LineVerdict.PAID;
            case HipLexer.INCLUDED -> LineVerdict.INCLUDED;
            case HipLexer.DENIED -> LineVerdict.DENIED;
            default -> LineVerdict.NOT_JUDGED;
        };
    }

    private void missing() {
        if (clauses.whole() && claim.lines().isEmpty()) {
            clauses.report(
                    EXAMPLE,
                    clauses.keyword(),
                    "this example has no claim",
                    "as in `claim` and below it " + "`1  S9500  2020-09-01`");
        } else if (clauses.whole() && (!expectSeen || expectations.isEmpty())) {
            expectWhole = false;
            clauses.report(
                    EXAMPLE,
                    clauses.keyword(),
                    "this example expects nothing",
                    "as in `expect` and below it " + "`1  denied  by infusion-day`");
        }
    }
}
