package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DASH_FOR_TO;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_CHARACTER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TAB;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;

/** Signs that mean nothing, or something else elsewhere. */
final class Signs {
    private static final Pattern COMMENT = Pattern.compile("(//|#|[-\u2013\u2014]\\s).*");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2010-\u2015][0-9].*");
    private static final Pattern UNITS_BELOW_ZERO = Pattern.compile("[-\u2010-\u2015][0-9.]+ +units?\\b.*");
    private static final Pattern DOLLARS = Pattern.compile("\\$([0-9]+(?:\\.[0-9]+)?).*");

    private static final Set<Integer> NUMBERS = Set.of(HipLexer.NUMBER, HipLexer.FIVE_DIGITS, HipLexer.DECIMAL);
    private static final Set<Integer> RANGE_ENDS =
            Set.of(HipLexer.CODEWORD, HipLexer.DOTTED, HipLexer.NUMBER, HipLexer.FIVE_DIGITS, HipLexer.DATE);

    private static final int PAYS_BEFORE_MOST = 3;

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
        if (isNegative(words.line(token.getStartIndex()))) {
            negative(token);
        } else if (RANGE_ENDS.contains(words.before(1))) {
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

    /** Where a range may begin, a dash goes on with it, but for that of units, which follow a day or a code. */
    private boolean isNegative(String line) {
        boolean range = RANGE_ENDS.contains(words.before(1)) || words.isAfterSmallCode();
        return range
                ? UNITS_BELOW_ZERO.matcher(line).matches()
                : NEGATIVE.matcher(line).matches();
    }

    /** The number is read without its sign. */
    private void negative(Token token) {
        words.report(
                ODD_CHARACTER,
                token,
                "no number is negative",
                "units, bounds and amounts are numbers from 0 up; leave `" + token.getText() + "` out");
    }

    void odd(Token token) {
        int start = token.getStartIndex();
        String line = words.line(start);
        if (COMMENT.matcher(line).matches()) {
            String sign = line.startsWith("//") ? "//" : line.substring(0, 1);
            words.report(ODD_CHARACTER, token, "`" + sign + "` begins no comment", "a comment begins with `--`");
            words.readTo(words.lineEnd(start));
        } else if (start != oddEnd && !inWords(token, line)) {
            character(token);
        }
        oddEnd = token.getStopIndex() + 1;
    }

    /** Reads a sign that is a word of the language, of the number before or behind it. */
    private boolean inWords(Token token, String line) {
        Matcher dollars = DOLLARS.matcher(line);
        if (token.getText().equals("%") && NUMBERS.contains(words.before(1))) {
            String percent = words.last().getText() + " percent";
            words.report(ODD_CHARACTER, token, "`%` means nothing here", "write `" + percent + "`");
            words.addWord(token, "percent", 0);
            return true;
        }
        if (dollars.matches()) {
            dollars(token, dollars.group(1));
            return true;
        }
        return false;
    }

    /** What a rule pays is said in dollars; what a line is charged is a number. */
    private void dollars(Token token, String amount) {
        boolean paid = words.before(1) == HipLexer.PAYS
                || (words.before(1) == HipLexer.MOST && words.before(PAYS_BEFORE_MOST) == HipLexer.PAYS);
        String written = amount + (paid ? " dollars" : "");
        words.report(ODD_CHARACTER, token, "`$` means nothing here", "write `" + written + "`");
        if (paid) {
            int number = amount.indexOf('.') < 0 ? HipLexer.NUMBER : HipLexer.DECIMAL;
            words.add(token, number, amount, 1);
            words.addWord(token, "dollars", 0);
            words.readTo(token.getStopIndex() + 1 + amount.length());
        }
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
