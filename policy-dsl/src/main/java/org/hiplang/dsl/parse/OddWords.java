package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DASH_FOR_TO;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DATE_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_WORD;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;

/** Words in capitals that are no codes, codes that are joined, days of other calendars; a word is reported once. */
final class OddWords {
    private static final Pattern DASHED = Pattern.compile("([A-Z0-9.]+)[-\u2010-\u2015]([A-Z0-9.]+)");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]+)([a-z]+)");
    private static final Pattern GROUP_AND_REASON = Pattern.compile("(CO|PR|OA|PI)([A-Z]?[0-9]+)");
    private static final Set<String> GROUPS = Set.of("CO", "PR", "OA", "PI");
    /** After these stand names of the payer's own, which may be like words of the language. */
    private static final Set<Integer> BEFORE_ANY_WORD = Set.of(HipLexer.POLICY, HipLexer.VERSION, HipLexer.ROW);

    private static final int CODE = 5;
    private static final int MODIFIER = 2;

    private final WordList words;
    private final Texts texts;
    private final Set<String> told = new HashSet<>();

    OddWords(WordList words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    void dashed(Token token) {
        Matcher ends = DASHED.matcher(token.getText());
        if (!ends.matches()) {
            throw new IllegalStateException("lexed as two codes: " + token.getText());
        }
        String first = ends.group(1);
        String last = ends.group(2);
        boolean reason = GROUPS.contains(first) && words.isAfterWord();
        if (reason || (first.length() == CODE && last.length() == MODIFIER)) {
            apart(token, first, last, first.length() + 1);
            return;
        }
        words.report(DASH_FOR_TO, token, "a range is written with `to`", "write `" + first + " to " + last + "`");
        words.addCode(token, first, 0);
        words.add(token, HipLexer.TO, "to", first.length());
        words.addCode(token, last, first.length() + 1);
    }

    /** The number of a policy that is none in shape: its letters and digits may do. */
    void policyNumber(Token token) {
        String shaped = token.getText().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        words.report(ODD_WORD, token, "the number of a policy has capitals and digits only", "write `" + shaped + "`");
        words.addCode(token, shaped, 0);
    }

    /** Two codes in one word. */
    private void apart(Token token, String first, String last, int offset) {
        blankMissing(token, first, last);
        words.addCode(token, first, 0);
        words.addCode(token, last, offset);
    }

    private void blankMissing(Token token, String first, String last) {
        words.report(
                ODD_WORD,
                token,
                "a blank is missing in `" + token.getText() + "`",
                "write `" + first + " " + last + "`");
    }

    void capitals(Token token) {
        String small = token.getText().toLowerCase(Locale.ROOT);
        Matcher reason = GROUP_AND_REASON.matcher(token.getText());
        // Two letters may be a modifier, and what begins a declaration is looked at where declarations are cut.
        boolean word = token.getText().length() > MODIFIER && token.getCharPositionInLine() > 0;
        if (reason.matches() && words.before(2) == HipLexer.REASON) {
            apart(token, reason.group(1), reason.group(2), reason.end(1));
        } else if (word && Keywords.keyword(small).isPresent() && !BEFORE_ANY_WORD.contains(words.before(1))) {
            keyword(token, small);
        } else if (!texts.bare(token)) {
            words.add(token);
        }
    }

    private void keyword(Token token, String small) {
        if (told.add(token.getText())) {
            words.report(ODD_WORD, token, "words of the language have small letters", "did you mean `" + small + "`?");
        }
        words.addWord(token, small, 0);
    }

    void oddWord(Token token) {
        Matcher amount = AMOUNT.matcher(token.getText());
        String small = token.getText().toLowerCase(Locale.ROOT);
        if (amount.matches() && Keywords.keyword(amount.group(2)).isPresent()) {
            blankMissing(token, amount.group(1), amount.group(2));
            words.addCode(token, amount.group(1), 0);
            words.addWord(token, amount.group(2), amount.end(1));
        } else if (amount.matches()) {
            digitFirst(token);
        } else if (!texts.bare(token)) {
            small(token, small);
        }
    }

    private void small(Token token, String small) {
        if (Keywords.keyword(small).isPresent()) {
            keyword(token, small);
        } else {
            neither(token);
        }
    }

    private void digitFirst(Token token) {
        String capitals = token.getText().toUpperCase(Locale.ROOT);
        boolean code = capitals.length() == CODE || capitals.length() == MODIFIER;
        neither(
                token,
                "names begin with a letter; codes and modifiers have capitals",
                code ? "write `" + capitals + "`" : "write a name that begins with a letter");
        words.add(token, HipLexer.WORD, token.getText(), 0);
    }

    private void neither(Token token) {
        String plain = token.getText()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_-]+", "-")
                .replaceAll("^-+|-+$", "");
        neither(
                token,
                "names have small letters, digits and hyphens; codes have capitals and digits",
                plain.isEmpty() ? "write a name, as in `per-diem`" : "write `" + plain + "`");
        words.addWord(token, plain, 0);
    }

    private void neither(Token token, String label, String help) {
        if (told.add(token.getText())) {
            String message = "`" + token.getText() + "` is neither a name nor a code";
            words.report(Diagnostic.of(ODD_WORD, words.places().of(token), message)
                    .label(label)
                    .help(help));
        }
    }

    /** A diagnosis code in small letters. */
    void smallDiagnosis(Token token) {
        String capitals = token.getText().toUpperCase(Locale.ROOT);
        words.report(ODD_WORD, token, "codes are written in capitals", "write `" + capitals + "`");
        words.addCode(token, capitals, 0);
    }

    void day(Token token) {
        String day = OddDays.written(token.getText());
        if (words.before(1) == HipLexer.NDC) {
            words.report(ODD_WORD, token, "an NDC is written with hyphens", "write `" + day + "`");
        } else {
            oddDay(token, day);
        }
        words.add(token, HipLexer.DATE, day, 0);
    }

    private void oddDay(Token token, String day) {
        words.report(
                DATE_SHAPE,
                token,
                "`" + token.getText() + "` is not how a day is written",
                "did you mean `" + day + "`?");
    }
}
