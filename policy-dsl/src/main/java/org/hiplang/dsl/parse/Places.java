package org.hiplang.dsl.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.Name;

/** Where tokens stand in the source. */
record Places(Source source) {
    Span of(Token token) {
        return new Span(source, token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span of(ParserRuleContext clause) {
        return of(clause.getStart()).to(of(clause.getStop()));
    }

    Name name(Token token) {
        return new Name(of(token), token.getText());
    }

    Name name(ParserRuleContext clause) {
        return name(clause.getStart());
    }

    /** Two words that make one name. */
    Name twoWords(Token first, ParserRuleContext second) {
        Name last = name(second);
        return new Name(of(first).to(last.span()), first.getText() + " " + last.text());
    }

    List<Name> names(List<? extends ParserRuleContext> clauses) {
        return clauses.stream().map(this::name).toList();
    }

    /** A text without its quotes. */
    Name text(Token token) {
        return new Name(of(token), unquoted(token));
    }

    Name text(HipParser.TextContext text) {
        return text(text.getStart());
    }

    /** A version, which may stand in quotes. */
    Name version(Token token) {
        return token.getType() == HipLexer.STRING ? text(token) : name(token);
    }

    /** A text, of which the last quote may be missing. */
    static String unquoted(Token token) {
        String text = token.getText();
        boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == '"';
        return text.substring(1, closed ? text.length() - 1 : text.length()).strip();
    }

    /** Whether only blanks stand before it in its line. */
    boolean beginsLine(Token token) {
        int start = token.getStartIndex();
        int line = source.text().lastIndexOf('\n', start - 1) + 1;
        return source.text().substring(line, start).isBlank();
    }
}
