package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DASH_FOR_TO;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_CHARACTER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TAB;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;

/** Signs that mean nothing, or something else elsewhere. */
final class Signs {
    private static final Pattern COMMENT = Pattern.compile("(//|#|[-\u2013\u2014]\\s).*");
    private static final Set<Integer> RANGE_ENDS =
            Set.of(HipLexer.CODEWORD, HipLexer.DOTTED, HipLexer.NUMBER, HipLexer.FIVE_DIGITS, HipLexer.DATE);

    private final WordList words;
    private int oddEnd = -1;
    private boolean tabs;

    Signs(WordList words) {
        this.words = words;
    }

    void tab(Token token) {
        if (!tabs) {
            words.report(Diagnostic.of(TAB, words.places().of(token), "this file has tabs")
                    .label("the first of them")
                    .help("write blanks: a tab is as wide as each editor likes"));
        }
        tabs = true;
    }

    void dash(Token token) {
        if (RANGE_ENDS.contains(words.before(1))) {
            words.report(
                    DASH_FOR_TO, token, "a range is written with `to`", "write `to` for `" + token.getText() + "`");
            words.add(token, HipLexer.TO, "to", 0);
        } else if (words.isAfterSmallCode()) {
            // CodeRanges shows the range as it should be.
            words.add(token, HipLexer.TO, "to", 0);
        } else {
            odd(token);
        }
    }

    void odd(Token token) {
        int start = token.getStartIndex();
        String line = words.line(start);
        if (COMMENT.matcher(line).matches()) {
            String sign = line.startsWith("//") ? "//" : line.substring(0, 1);
            words.report(ODD_CHARACTER, token, "`" + sign + "` begins no comment", "a comment begins with `--`");
            words.readTo(words.lineEnd(start));
        } else if (start != oddEnd) {
            character(token);
        }
        oddEnd = token.getStopIndex() + 1;
    }

    private void character(Token token) {
        String written = words.places().of(token).text();
        char character = written.charAt(0);
        if (Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT) {
            words.report(
                    ODD_CHARACTER,
                    token,
                    String.format(Locale.ROOT, "a character that cannot be seen stands here (U+%04X)", (int) character),
                    "write an ordinary blank here");
        } else {
            words.report(
                    ODD_CHARACTER,
                    token,
                    "`" + written + "` means nothing here",
                    "leave it out, or put it in quotes if it belongs to a text");
        }
    }
}
