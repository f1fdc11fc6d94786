package org.hiplang.dsl.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;

/** The words of a text so far, and the place up to which the text was read. */
final class WordList {
    private static final int CODE = 5;

    private final Places places;
    private final Findings findings;
    private final List<Token> words = new ArrayList<>();
    private int readTo = -1;

    WordList(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    Places places() {
        return places;
    }

    List<Token> words() {
        return words;
    }

    void add(Token token) {
        words.add(token);
    }

    /** Adds a word in the place of a token, or of the part of it that begins at an offset. */
    void add(Token whole, int type, String text, int offset) {
        CommonToken part = new CommonToken(whole);
        part.setType(type);
        part.setText(text);
        part.setStartIndex(whole.getStartIndex() + offset);
        part.setCharPositionInLine(whole.getCharPositionInLine() + offset);
        words.add(part);
    }

    /** Adds a code or a number in the place of a part of a token. */
    void addCode(Token whole, String code, int offset) {
        boolean digits = code.chars().allMatch(Character::isDigit);
        int number = code.length() == CODE ? HipLexer.FIVE_DIGITS : HipLexer.NUMBER;
        int word = code.indexOf('.') < 0 ? HipLexer.CODEWORD : HipLexer.DOTTED;
        add(whole, digits ? number : word, code, offset);
    }

    /** Adds a word of the language, or else a name. */
    void addWord(Token whole, String word, int offset) {
        add(whole, Keywords.keyword(word).orElse(HipLexer.WORD), word, offset);
    }

    /** The type of the last word, or of one before it. */
    int before(int words) {
        int i = this.words.size() - words;
        return i < 0 ? Token.EOF : this.words.get(i).getType();
    }

    /** The last word. */
    Token last() {
        return words.get(words.size() - 1);
    }

    void removeLast() {
        words.remove(words.size() - 1);
    }

    /** Whether the last word is one of small letters. */
    boolean isAfterWord() {
        return before(1) == HipLexer.WORD || Keywords.isKeyword(before(1));
    }

    /** Whether the last word is a code but for its small letters. */
    boolean isAfterSmallCode() {
        return before(1) == HipLexer.WORD && CodeRanges.isSmallCode(last());
    }

    /** Leaves out what stands before a place. */
    void readTo(int place) {
        readTo = place;
    }

    boolean wasRead(Token token) {
        return token.getStartIndex() < readTo;
    }

    /** Where a line ends. */
    int lineEnd(int from) {
        int end = places.source().text().indexOf('\n', from);
        return end < 0 ? places.source().text().length() : end;
    }

    /** What is left of a line. */
    String line(int from) {
        return places.source().text().substring(from, lineEnd(from));
    }

    void report(DiagnosticCode code, Token token, String message, String help) {
        report(Diagnostic.of(code, places.of(token), message).help(help));
    }

    void report(Diagnostic diagnostic) {
        findings.report(diagnostic);
    }
}
