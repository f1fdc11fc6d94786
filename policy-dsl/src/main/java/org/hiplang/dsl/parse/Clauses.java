package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CITATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.Name;

/** The clauses of one declaration, read one by one; after a mistake reading goes on at a later line. */
final class Clauses {
    /** Words with which the clause after a citation can begin. */
    private static final Set<Integer> AFTER_CITATION = Set.of(
            HipLexer.CITES, HipLexer.EACH, HipLexer.CLAIM, HipLexer.COLON, HipLexer.CODEWORD, HipLexer.FIVE_DIGITS);

    private final List<Token> tokens;
    private final Places places;
    private final Findings findings;
    private final Set<String> reserved;
    private final CommonTokenStream stream;
    private final HipParser parser;
    private boolean whole = true;
    private int clauseStart;

    /**
     * The clauses of a declaration.
     *
     * @param reserved words of the language that are given as names, which is reported where they are
     */
    Clauses(List<Token> tokens, Places places, Findings findings, Set<String> reserved) {
        this.reserved = reserved;
        this.tokens = Neighbours.tellApart(tokens, places);
        this.places = places;
        this.findings = findings;
        this.tokens.add(end(tokens.get(tokens.size() - 1)));
        stream = new CommonTokenStream(new ListTokenSource(this.tokens));
        stream.fill();
        parser = new HipParser(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new StopAtMistake());
    }

    /** The end of a declaration is the place after its last word. */
    private static Token end(Token last) {
        CommonToken end = new CommonToken(Token.EOF, "");
        end.setStartIndex(last.getStopIndex() + 1);
        end.setStopIndex(last.getStopIndex());
        end.setLine(last.getLine());
        return end;
    }

    Places places() {
        return places;
    }

    /** Has a watcher told of each rule of the grammar that is read from here on. */
    void watch(ParseTreeListener watcher) {
        parser.addParseListener(watcher);
    }

    /** The next word. */
    Token next() {
        return stream.LT(1);
    }

    int nextType() {
        return stream.LA(1);
    }

    /** The type of the last word that was read. */
    int previousType() {
        return stream.LA(-1);
    }

    /** The type of the word after the next. */
    int secondType() {
        return stream.LA(2);
    }

    boolean nextBeginsLine() {
        return places.beginsLine(next());
    }

    boolean atEnd() {
        return stream.LA(1) == Token.EOF;
    }

    /** Takes the next word. */
    void skip() {
        stream.consume();
    }

    /** Whether every clause so far could be read. */
    boolean whole() {
        return whole;
    }

    /** The declaration's keyword. */
    Token keyword() {
        return tokens.get(0);
    }

    /** The whole declaration. */
    Span span() {
        return places.of(keyword()).to(places.of(tokens.get(tokens.size() - 1)));
    }

    /** The name that the declaration gives, if one stands near its keyword. */
    Optional<Name> declaredName() {
        return tokens.stream()
                .limit(3)
                .filter(token -> token.getType() == HipLexer.WORD)
                .findFirst()
                .map(places::name);
    }

    void report(Diagnostic diagnostic) {
        findings.report(diagnostic);
    }

    void report(DiagnosticCode code, Token token, String message, String help) {
        report(Diagnostic.of(code, places.of(token), message).help(help));
    }

    /** The place just after the last word that was read. */
    Span here() {
        return before(next());
    }

    /** The place just after the word before another. */
    Span before(Token token) {
        Token last = tokens.get(Math.max(0, token.getTokenIndex() - 1));
        Span span = places.of(last);
        return new Span(span.source(), span.end(), span.end());
    }

    /** A word and so many before it in the same clause. */
    List<Token> upTo(Token token, int before) {
        int end = token.getTokenIndex();
        return tokens.subList(Math.max(clauseStart, end - before), end + 1);
    }

    /** Reads a clause; after a mistake goes on at the next line that begins with one of the words. */
    <C extends ParserRuleContext> Optional<C> read(Function<HipParser, C> clause, Set<Integer> resumeAt) {
        int start = stream.index();
        clauseStart = start;
        try {
            return Optional.of(clause.apply(parser));
        } catch (RecognitionException mistake) {
            int end = resume(start, resumeAt);
            describe(mistake, start, end, start == offending(mistake) ? Set.of() : resumeAt);
            return Optional.empty();
        }
    }

    /** What a citation says; a paragraph that cannot be is reported. */
    Citation citation(HipParser.CitesContext cites) {
        Token paragraph = cites.place().paragraph;
        if (paragraph != null && paragraph.getText().matches("0+")) {
            report(CITATION, paragraph, "there is no paragraph `0`", "paragraphs are counted from 1");
        }
        if (nextType() == HipLexer.COMMA) {
            Diagnostic second = Diagnostic.of(CITATION, places.of(next()), "a citation names one place");
            stray(second.help("write a second `cites` below the first"), AFTER_CITATION);
        }
        return new ListReader(places).citation(cites);
    }

    /** Says what is wrong, so that what is left over later is not reported as well. */
    void broken(Diagnostic diagnostic) {
        whole = false;
        report(diagnostic);
    }

    /** Says that the next word does not belong here, and goes on at a later line. */
    void stray(Diagnostic diagnostic, Set<Integer> resumeAt) {
        broken(diagnostic);
        resume(stream.index(), resumeAt);
    }

    private void describe(RecognitionException mistake, int start, int end, Set<Integer> resumeAt) {
        whole = false;
        // A word that is wrong in itself was reported before; what follows in its clause follows from it.
        int first = tokens.get(start).getStartIndex();
        int last = tokens.get(Math.max(end - 1, start)).getStopIndex();
        boolean nameless = reserved.contains(mistake.getOffendingToken().getText());
        if (!nameless && !findings.hasErrorBetween(first, last)) {
            report(SyntaxMistake.describe(mistake, this, resumeAt));
        }
    }

    private static int offending(RecognitionException mistake) {
        return mistake.getOffendingToken().getTokenIndex();
    }

    private int resume(int start, Set<Integer> resumeAt) {
        int i = start + 1;
        while (i < tokens.size() - 1
                && !(resumeAt.contains(tokens.get(i).getType()) && places.beginsLine(tokens.get(i)))) {
            i++;
        }
        int end = Math.min(i, tokens.size() - 1);
        stream.seek(end);
        return end;
    }
}
