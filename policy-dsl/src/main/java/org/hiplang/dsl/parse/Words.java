package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CURLY_QUOTES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DASH_FOR_TO;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DATE_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_CHARACTER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_WORD;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TAB;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TEXT_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNCLOSED_TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern AMERICAN = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern GROUP_AND_REASON = Pattern.compile("(CO|PR|OA|PI)([A-Z]?[0-9]+)");
    private static final Pattern GROUP = Pattern.compile("CO|PR|OA|PI");
    private static final Pattern COMMENT = Pattern.compile("(//|#|--?|[\u2013\u2014]\\s).*");
    private static final int CODE = 5;
    private static final int MODIFIER = 2;

    private final Places places;
    private final Findings findings;
    private final List<Token> words = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int oddEnd = -1;
    private int skipTo = -1;
    private boolean tabs;

    private Words(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    static List<Token> of(Places places, Findings findings) {
        Words words = new Words(places, findings);
        String text = BrokenTexts.joined(places.source(), findings);
        lexer(text).getAllTokens().forEach(words::add);
        return CodeRanges.inCapitals(words.words, places, findings);
    }

    /** ANTLR counts code points, Java counts chars: without surrogates both are the same. */
    private static HipLexer lexer(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(Character.isSurrogate((char) c) ? '\ufffd' : (char) c));
        return new HipLexer(CharStreams.fromString(plain.toString()));
    }

    private void add(Token token) {
        if (token.getStartIndex() < skipTo) {
            return;
        }
        switch (token.getType()) {
            case HipLexer.TAB -> tab(token);
            case HipLexer.STRING -> text(token);
            case HipLexer.UNCLOSED -> unclosed(token);
            case HipLexer.CURLY_TEXT -> curly(token);
            case HipLexer.CODE_DASH -> dashed(token);
            case HipLexer.CODEWORD -> capitals(token);
            case HipLexer.ODD_WORD -> oddWord(token);
            case HipLexer.ODD_DATE -> oddDate(token);
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

    private void text(Token token) {
        String text = places.source().text();
        int end = token.getStopIndex() + 1;
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && quoteInLine(end) >= 0) {
            quoteInText(token, quoteInLine(end));
            return;
        }
        if (Places.unquoted(token).isEmpty()) {
            findings.report(Diagnostic.of(TEXT_MISSING, places.of(token), "this text is empty")
                    .help("write the words between the quotes"));
        }
        words.add(token);
    }

    /** The place of the last quote of a line, from a place in it on; -1 where there is none. */
    private int quoteInLine(int from) {
        int last = places.source().text().substring(from, lineEnd(from)).lastIndexOf('"');
        return last < 0 ? last : from + last;
    }

    private int lineEnd(int from) {
        int end = places.source().text().indexOf('\n', from);
        return end < 0 ? places.source().text().length() : end;
    }

    private void quoteInText(Token token, int last) {
        findings.report(Diagnostic.of(UNCLOSED_TEXT, places.of(token), "a text cannot hold `\"`")
                .help("leave the quotes within the text out"));
        words.add(token);
        skipTo = last + 1;
    }

    private void unclosed(Token token) {
        findings.report(Diagnostic.of(UNCLOSED_TEXT, places.of(token), "this text has no closing `\"`")
                .help("a text begins and ends with `\"` in the same line"));
        words.add(part(token, HipLexer.STRING, token.getText(), 0));
    }

    private void curly(Token token) {
        String text = token.getText();
        boolean closed =
                text.length() > 1 && "\"'\u201c\u201d\u201e\u2018\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
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
        boolean reason = GROUP.matcher(first).matches() && !words.isEmpty() && isWord(words.size() - 1);
        if (reason || (first.length() == CODE && last.length() == MODIFIER)) {
            apart(token, first, last, first.length() + 1);
            return;
        }
        findings.report(Diagnostic.of(DASH_FOR_TO, places.of(token), "a range is written with `to`")
                .help("write `" + first + " to " + last + "`"));
        words.add(part(token, codeType(first), first, 0));
        words.add(part(token, HipLexer.TO, "to", first.length()));
        words.add(part(token, codeType(last), last, first.length() + 1));
    }

    private boolean isWord(int i) {
        return words.get(i).getType() == HipLexer.WORD || Keywords.isKeyword(words.get(i));
    }

    /** Two codes in one word. */
    private void apart(Token token, String first, String last, int offset) {
        findings.report(Diagnostic.of(ODD_WORD, places.of(token), "a blank is missing in `" + token.getText() + "`")
                .help("write `" + first + " " + last + "`"));
        words.add(part(token, codeType(first), first, 0));
        words.add(part(token, codeType(last), last, offset));
    }

    private static int codeType(String code) {
        if (!code.chars().allMatch(Character::isDigit)) {
            return HipLexer.CODEWORD;
        }
        return code.length() == 5 ? HipLexer.FIVE_DIGITS : HipLexer.NUMBER;
    }

    private void capitals(Token token) {
        String small = token.getText().toLowerCase(Locale.ROOT);
        Matcher reason = GROUP_AND_REASON.matcher(token.getText());
        int last = words.size() - 1;
        if (reason.matches() && last > 0 && words.get(last - 1).getType() == HipLexer.REASON) {
            apart(token, reason.group(1), reason.group(2), reason.end(1));
        } else if (token.getText().length() > MODIFIER
                && token.getCharPositionInLine() > 0
                && Keywords.keyword(small).isPresent()
                && !anyWordMayFollow()) {
            keyword(token, small);
        } else if (!bareText(token, Set.of(HipLexer.PAYER, HipLexer.DOCUMENT, HipLexer.EXAMPLE))) {
            words.add(token);
        }
    }

    /** What stands here is a name of the payer's own, which may be like a word of the language. */
    private boolean anyWordMayFollow() {
        int before = before();
        return before == HipLexer.POLICY || before == HipLexer.VERSION || before == HipLexer.ROW;
    }

    private int before() {
        return words.isEmpty() ? Token.EOF : words.get(words.size() - 1).getType();
    }

    private void keyword(Token token, String small) {
        if (told.add(token.getText())) {
            findings.report(Diagnostic.of(ODD_WORD, places.of(token), "words of the language have small letters")
                    .help("did you mean `" + small + "`?"));
        }
        words.add(part(token, wordType(small), small, 0));
    }

    private void oddWord(Token token) {
        Matcher amount = AMOUNT.matcher(token.getText());
        String small = token.getText().toLowerCase(Locale.ROOT);
        if (amount.matches() && Keywords.keyword(amount.group(2)).isPresent()) {
            blankMissing(token, amount);
        } else if (amount.matches()) {
            digitFirst(token);
        } else if (bareText(token, Set.of(HipLexer.PAYER, HipLexer.DOCUMENT, HipLexer.EXAMPLE, HipLexer.CITES))) {
            return;
        } else if (Keywords.keyword(small).isPresent()) {
            keyword(token, small);
        } else {
            neither(token);
        }
    }

    /** Text that lacks its quotes: what is left of the line is meant, or in a citation what stands before a number. */
    private boolean bareText(Token token, Set<Integer> after) {
        int last = words.size() - 1;
        boolean title =
                last > 0 && before() == HipLexer.WORD && words.get(last - 1).getType() == HipLexer.RULE;
        boolean proof =
                last > 0 && before() == HipLexer.BY && words.get(last - 1).getType() == HipLexer.PROVEN;
        boolean policy = last > 0 && words.get(last - 1).getType() == HipLexer.POLICY;
        if (!after.contains(before()) && !title && !proof && !policy) {
            return false;
        }
        String line = places.source().text().substring(token.getStartIndex(), lineEnd(token.getStartIndex()));
        String text = (before() == HipLexer.CITES ? line.split("[0-9\"]", 2)[0] : line.split("\"|--", 2)[0]).strip();
        CommonToken bare = new CommonToken(token);
        bare.setType(HipLexer.STRING);
        bare.setText('"' + text + '"');
        bare.setStopIndex(token.getStartIndex() + text.length() - 1);
        findings.report(Diagnostic.of(TEXT_MISSING, places.of(bare), "text stands in quotes")
                .help("write `\"" + text + "\"`"));
        words.add(bare);
        skipTo = bare.getStopIndex() + 1;
        return true;
    }

    private void blankMissing(Token token, Matcher amount) {
        findings.report(Diagnostic.of(ODD_WORD, places.of(token), "a blank is missing in `" + token.getText() + "`")
                .help("write `" + amount.group(1) + " " + amount.group(2) + "`"));
        words.add(part(token, codeType(amount.group(1)), amount.group(1), 0));
        words.add(part(token, wordType(amount.group(2)), amount.group(2), amount.end(1)));
    }

    private void digitFirst(Token token) {
        String capitals = token.getText().toUpperCase(Locale.ROOT);
        boolean code = capitals.length() == CODE || capitals.length() == MODIFIER;
        if (told.add(token.getText())) {
            findings.report(
                    Diagnostic.of(ODD_WORD, places.of(token), "`" + token.getText() + "` is neither a name nor a code")
                            .label("names begin with a letter; codes and modifiers have capitals")
                            .help(code ? "write `" + capitals + "`" : "write a name that begins with a letter"));
        }
        words.add(part(token, HipLexer.WORD, token.getText(), 0));
    }

    private void neither(Token token) {
        String plain = token.getText()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_-]+", "-")
                .replaceAll("^-+|-+$", "");
        if (told.add(token.getText())) {
            Diagnostic mistake =
                    Diagnostic.of(ODD_WORD, places.of(token), "`" + token.getText() + "` is neither a name nor a code");
            findings.report(
                    mistake.label("names have small letters, digits and hyphens; codes have capitals and digits")
                            .help(plain.isEmpty() ? "write a name, as in `per-diem`" : "write `" + plain + "`"));
        }
        words.add(part(token, wordType(plain), plain, 0));
    }

    private static int wordType(String word) {
        return Keywords.keyword(word).orElse(HipLexer.WORD);
    }

    private void oddDate(Token token) {
        Matcher american = AMERICAN.matcher(token.getText());
        String day = american.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        american.group(3),
                        Integer.parseInt(american.group(1)),
                        Integer.parseInt(american.group(2)))
                : "";
        findings.report(
                Diagnostic.of(DATE_SHAPE, places.of(token), "`" + token.getText() + "` is not how a day is written")
                        .help(day.isEmpty() ? "days are written as in `2020-09-01`" : "did you mean `" + day + "`?"));
        words.add(part(token, HipLexer.DATE, day.isEmpty() ? "2020-09-01" : day, 0));
    }

    private void dash(Token token) {
        int before = before();
        if (before == HipLexer.CODEWORD
                || before == HipLexer.NUMBER
                || before == HipLexer.FIVE_DIGITS
                || before == HipLexer.DATE) {
            findings.report(Diagnostic.of(DASH_FOR_TO, places.of(token), "a range is written with `to`")
                    .help("write `to` for `" + token.getText() + "`"));
            words.add(part(token, HipLexer.TO, "to", 0));
        } else if (before == HipLexer.WORD && CodeRanges.isSmallCode(words.get(words.size() - 1))) {
            // reported with the range as it should be
            words.add(part(token, HipLexer.TO, "to", 0));
        } else {
            odd(token);
        }
    }

    private void odd(Token token) {
        int start = token.getStartIndex();
        String line = places.source().text().substring(start, lineEnd(start));
        if (COMMENT.matcher(line).matches()) {
            String sign = line.startsWith("//") ? "//" : line.substring(0, 1);
            report(token, "`" + sign + "` begins no comment", "a comment begins with `--`");
            skipTo = lineEnd(start);
        } else if (start != oddEnd) {
            oddCharacter(token);
        }
        oddEnd = token.getStopIndex() + 1;
    }

    private void oddCharacter(Token token) {
        char character = places.source().text().charAt(token.getStartIndex());
        boolean blank = Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
        if (blank) {
            report(
                    token,
                    String.format(Locale.ROOT, "a character that cannot be seen stands here (U+%04X)", (int) character),
                    "write an ordinary blank here");
        } else {
            report(
                    token,
                    "`" + places.of(token).text() + "` means nothing here",
                    "leave it out, or put it in quotes if it belongs to a text");
        }
    }

    private void report(Token token, String message, String help) {
        findings.report(Diagnostic.of(ODD_CHARACTER, places.of(token), message).help(help));
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
