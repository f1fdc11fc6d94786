package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.source.Span;

/** Ranges of codes in small letters: one end by itself could be a name, but names have no ranges. */
final class CodeRanges {
    private static final Pattern SMALL_CODE = Pattern.compile("(?=.*[0-9])[a-z0-9]{5}");

    private CodeRanges() {}

    /** Whether it is a code but for its small letters. */
    static boolean isSmallCode(Token token) {
        return SMALL_CODE.matcher(token.getText()).matches();
    }

    /** The words, both ends of each range in capitals. */
    static List<Token> inCapitals(List<Token> words, Places places, Findings findings) {
        List<Token> capital = new ArrayList<>(words);
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).getType() == HipLexer.TO && isEnd(words.get(i - 1)) && isEnd(words.get(i + 1))) {
                Token first = capitals(words.get(i - 1));
                Token last = capitals(words.get(i + 1));
                if (!first.equals(words.get(i - 1)) || !last.equals(words.get(i + 1))) {
                    report(places.of(first).to(places.of(last)), first.getText() + " to " + last.getText(), findings);
                }
                capital.set(i - 1, first);
                capital.set(i + 1, last);
            }
        }
        return capital;
    }

    private static boolean isEnd(Token token) {
        int type = token.getType();
        return type == HipLexer.CODEWORD
                || type == HipLexer.FIVE_DIGITS
                || (type == HipLexer.WORD && isSmallCode(token));
    }

    private static void report(Span range, String right, Findings findings) {
        findings.report(
                Diagnostic.of(ODD_WORD, range, "codes are written in capitals").help("write `" + right + "`"));
    }

    private static Token capitals(Token end) {
        if (end.getType() != HipLexer.WORD) {
            return end;
        }
        CommonToken capital = new CommonToken(end);
        capital.setType(HipLexer.CODEWORD);
        capital.setText(end.getText().toUpperCase(Locale.ROOT));
        return capital;
    }
}
