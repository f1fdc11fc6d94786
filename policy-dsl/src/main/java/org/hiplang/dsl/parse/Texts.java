package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CURLY_QUOTES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TEXT_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNCLOSED_TEXT;

import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Texts, with the right quotes, with wrong ones or with none. */
final class Texts {
    private static final String QUOTES = "\"'\u201c\u201d\u201e\u2018\u2019";
    private static final Set<Integer> BEFORE_TEXTS = Set.of(HipLexer.PAYER, HipLexer.DOCUMENT, HipLexer.EXAMPLE);

    private final WordList words;

    Texts(WordList words) {
        this.words = words;
    }

    void text(Token token) {
        int end = token.getStopIndex() + 1;
        String line = words.line(end);
        int last = line.lastIndexOf('"');
        if (last > 0 && Character.isLetterOrDigit(line.charAt(0))) {
            words.report(UNCLOSED_TEXT, token, "a text cannot hold `\"`", "leave the quotes within the text out");
            words.readTo(end + last + 1);
        } else if (Places.unquoted(token).isEmpty()) {
            words.report(TEXT_MISSING, token, "this text is empty", "write the words between the quotes");
        }
        words.add(token);
    }

    void unclosed(Token token) {
        words.report(
                UNCLOSED_TEXT,
                token,
                "this text has no closing `\"`",
                "a text begins and ends with `\"` in the same line");
        words.add(token, HipLexer.STRING, token.getText(), 0);
    }

    void curly(Token token) {
        String text = token.getText();
        boolean closed = text.length() > 1 && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
        String plain = '"' + text.substring(1, closed ? text.length() - 1 : text.length()) + '"';
        words.report(CURLY_QUOTES, token, "text stands between straight quotes", "write `" + plain + "`");
        words.add(token, HipLexer.STRING, plain, 0);
    }

    /**
     * Reads text that lacks its quotes, if a text must stand here: what is left of the line is meant, or in a citation
     * what stands before a number.
     */
    boolean bare(Token token) {
        boolean citation = words.before(1) == HipLexer.CITES && token.getType() == HipLexer.ODD_WORD;
        if (words.places().beginsLine(token) || !(citation || isTextNext())) {
            return false;
        }
        String line = words.line(token.getStartIndex());
        String text = line.split(citation ? "[0-9\"]" : "\"|--", 2)[0].strip();
        CommonToken bare = new CommonToken(token);
        bare.setType(HipLexer.STRING);
        bare.setText('"' + text + '"');
        bare.setStopIndex(token.getStartIndex() + text.length() - 1);
        words.report(TEXT_MISSING, bare, "text stands in quotes", "write `\"" + text + "\"`");
        words.add(bare);
        words.readTo(bare.getStopIndex() + 1);
        return true;
    }

    private boolean isTextNext() {
        boolean titled = words.before(2) == HipLexer.RULE || words.before(2) == HipLexer.READING;
        boolean title = words.before(1) == HipLexer.WORD && titled;
        boolean proof = words.before(1) == HipLexer.BY && words.before(2) == HipLexer.PROVEN;
        return title || proof || words.before(2) == HipLexer.POLICY || BEFORE_TEXTS.contains(words.before(1));
    }
}
