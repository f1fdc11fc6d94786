package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CURLY_QUOTES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DASH_FOR_TO;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_CHARACTER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_WORD;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TAB;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNCLOSED_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;

/**
 * The words of a text. What is wrong with a single word is reported here, and the word put right where it is clear what
 * was meant, so that its clause can be read.
 */
final class Words {
    private static final Pattern DASHED = Pattern.compile("([A-Z0-9]+)[-\u2010-\u2015]([A-Z0-9]+)");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]+)([a-z]+)");

    private final Places places;
    private final Findings findings;
    private final List<Token> words = new ArrayList<>();
    private int oddEnd = -1;
    private boolean tabs;

    private Words(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    static List<Token> of(Places places, Findings findings) {
        Words words = new Words(places, findings);
        lexer(places.source().text()).getAllTokens().forEach(words::add);
        return words.words;
    }

    /** ANTLR counts code points, Java counts chars: without surrogates both are the same. */
    private static HipLexer lexer(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(Character.isSurrogate((char) c) ? '\ufffd' : (char) c));
        return new HipLexer(CharStreams.fromString(plain.toString()));
    }

    private void add(Token token) {
        switch (token.getType()) {
            case HipLexer.TAB -> tab(token);
            case HipLexer.UNCLOSED -> unclosed(token);
            case HipLexer.CURLY_TEXT -> curly(token);
            case HipLexer.CODE_DASH -> dashed(token);
            case HipLexer.ODD_WORD -> oddWord(token);
            case HipLexer.DASH -> dash(token);
            case HipLexer.ODD -> odd(token);
            default -> words.add(token);
        }
    }

    private void tab(Token token) {
        if (!tabs) {
            findings.report(Diagnostic.of(TAB, places.of(token), "this file has tabs")
                    .label("the first of them")
                    .help("write blanks: a tab is as wide as each editor likes"));
        }
        tabs = true;
    }

    private void unclosed(Token token) {
        findings.report(Diagnostic.of(UNCLOSED_TEXT, places.of(token), "this text has no closing `\"`")
                .help("a text begins and ends with `\"` in the same line"));
        words.add(part(token, HipLexer.STRING, token.getText(), 0));
    }

    private void curly(Token token) {
        String text = token.getText();
        boolean closed = text.length() > 1 && "\"\u201c\u201d\u201e".indexOf(text.charAt(text.length() - 1)) >= 0;
        String words = text.substring(1, closed ? text.length() - 1 : text.length());
        findings.report(Diagnostic.of(CURLY_QUOTES, places.of(token), "text stands between straight quotes")
                .help("write `\"" + words + "\"`"));
        this.words.add(part(token, HipLexer.STRING, '"' + words + '"', 0));
    }

    private void dashed(Token token) {
        Matcher ends = DASHED.matcher(token.getText());
        if (!ends.matches()) {
            throw new IllegalStateException("lexed as two codes: " + token.getText());
        }
        String first = ends.group(1);
        String last = ends.group(2);
        findings.report(Diagnostic.of(DASH_FOR_TO, places.of(token), "a range is written with `to`")
                .help("write `" + first + " to " + last + "`"));
        words.add(part(token, codeType(first), first, 0));
        words.add(part(token, HipLexer.TO, "to", first.length()));
        words.add(part(token, codeType(last), last, first.length() + 1));
    }

    private static int codeType(String code) {
        if (!code.chars().allMatch(Character::isDigit)) {
            return HipLexer.CODEWORD;
        }
        return code.length() == 5 ? HipLexer.FIVE_DIGITS : HipLexer.NUMBER;
    }

    private void oddWord(Token token) {
        Matcher amount = AMOUNT.matcher(token.getText());
        if (amount.matches()) {
            findings.report(Diagnostic.of(ODD_WORD, places.of(token), "a blank is missing in `" + token.getText() + "`")
                    .help("write `" + amount.group(1) + " " + amount.group(2) + "`"));
            words.add(part(token, codeType(amount.group(1)), amount.group(1), 0));
            words.add(part(token, wordType(amount.group(2)), amount.group(2), amount.end(1)));
            return;
        }
        String plain =
                token.getText().toLowerCase(Locale.ROOT).replaceAll("_+", "-").replaceAll("^-+|-+$", "");
        Diagnostic mistake =
                Diagnostic.of(ODD_WORD, places.of(token), "`" + token.getText() + "` is neither a name nor a code");
        findings.report(mistake.label("names have small letters, digits and hyphens; codes have capitals and digits")
                .help(plain.isEmpty() ? "write a name, as in `per-diem`" : "write `" + plain + "`"));
        words.add(part(token, wordType(plain), plain, 0));
    }

    private static int wordType(String word) {
        return Keywords.keyword(word).orElse(HipLexer.WORD);
    }

    private void dash(Token token) {
        int before = words.isEmpty() ? Token.EOF : words.get(words.size() - 1).getType();
        if (before == HipLexer.CODEWORD
                || before == HipLexer.NUMBER
                || before == HipLexer.FIVE_DIGITS
                || before == HipLexer.DATE) {
            findings.report(Diagnostic.of(DASH_FOR_TO, places.of(token), "a range is written with `to`")
                    .help("write `to` for `" + token.getText() + "`"));
            words.add(part(token, HipLexer.TO, "to", 0));
        } else {
            odd(token);
        }
    }

    private void odd(Token token) {
        if (token.getStartIndex() != oddEnd) {
            findings.report(Diagnostic.of(
                            ODD_CHARACTER,
                            places.of(token),
                            "`" + places.of(token).text() + "` means nothing here")
                    .help("leave it out, or put it in quotes if it belongs to a text"));
        }
        oddEnd = token.getStopIndex() + 1;
    }

    /** A token in the place of another, or of a part of it. */
    private static Token part(Token whole, int type, String text, int offset) {
        CommonToken part = new CommonToken(whole);
        part.setType(type);
        part.setText(text);
        part.setStartIndex(whole.getStartIndex() + offset);
        part.setCharPositionInLine(whole.getCharPositionInLine() + offset);
        return part;
    }
}
