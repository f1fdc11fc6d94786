package org.hiplang.dsl.parse;

import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Words that people write where the language has another, and what to write in their place. */
final class Cures {
    private static final int CODE = 5;
    private static final String EXCEPT = "what is taken out stands after `except`, as in `A4206 to A4300 except A4210`";
    private static final String AND_NOT = "write `and not ( … )`";
    private static final String WHERE = "write `where` and the condition";
    private static final String EACH = "write `each`, as in `each line in supply`";
    private static final String SOME = "write `a line in …`, as in `a line in per-diem covers that day`";
    private static final String RANGE = "a range is written with `to`, as in `99211 to 99215`";
    private static final String REASON = "a reason stands after `as`, as in `as bundled`";
    private static final String BY_DAY =
            "to count day by day, let the rule judge `each day of a line`: its units are those of one day";
    private static final String BLOCKS = "write `in every 30 days` or `in every month`";
    private static final String LESS = "write `less than`, as in `age is less than 18 years`";
    private static final String MORE = "write `more than`, as in `age is more than 18 years`";
    private static final String DIGITS = "numbers are written in digits, as in `at least 2 lines`";
    private static final String COMMAS =
            "values are joined with commas or `or`, as in `oral, inhaled or topical`; codes and names with commas only";
    private static final String COMMA = "is a comma missing before it?";
    private static final String LIST = "codes and names stand with commas between them, as in `A4206, A4300`";
    private static final String IN_WHERE = "a subject is a set of lines; say the rest in `where`, ";

    private static final Map<String, String> ANYWHERE = Map.ofEntries(
            Map.entry("through", RANGE),
            Map.entry("thru", RANGE),
            Map.entry("until", RANGE),
            Map.entry("unless", AND_NOT),
            Map.entry("but", AND_NOT),
            Map.entry("when", WHERE),
            Map.entry("every", EACH),
            Map.entry("any", SOME),
            Map.entry("some", SOME),
            Map.entry("there", SOME),
            Map.entry("either", "leave `either` out: conditions are joined by `or`"),
            Map.entry("both", "leave `both` out: conditions are joined by `and`"),
            Map.entry("then", "leave `then` out: the verdict follows the condition"),
            Map.entry("per", BY_DAY),
            Map.entry("two", DIGITS),
            Map.entry("three", DIGITS),
            Map.entry("four", DIGITS),
            Map.entry("five", DIGITS),
            Map.entry("ten", DIGITS),
            Map.entry("under", LESS),
            Map.entry(
                    "within",
                    "a claim was received `at most 180 days after its first day`; lines came `within 12 months before that day`"),
            Map.entry("below", LESS),
            Map.entry("over", MORE),
            Map.entry("above", MORE));
    private static final Map<String, String> IN_LISTS =
            Map.of("but", EXCEPT, "not", EXCEPT, "without", EXCEPT, "excluding", EXCEPT, "and", LIST, "or", LIST);
    private static final Map<String, String> AFTER_SUBJECT = Map.of(
            "with",
            IN_WHERE + "as in `where it has a modifier in SET`",
            "without",
            IN_WHERE + "as in `where it has no modifier in SET`",
            "whose",
            IN_WHERE + "as in `where FACT is WORD`",
            "paired",
            IN_WHERE + "as in `where another line paired in TABLE covers that day`",
            "except",
            IN_WHERE + "as in `where its code is not in SET`",
            "excluding",
            IN_WHERE + "as in `where its code is not in SET`",
            "but",
            IN_WHERE + "as in `where its code is not in SET`",
            "if",
            WHERE,
            "on",
            IN_WHERE + "or let the rule judge `each day of a line`");
    private static final Map<String, String> AFTER_CONDITION = Map.of(
            "on",
            "leave it out: a fact of a day is asked of the day that is judged",
            "except",
            AND_NOT,
            "if",
            "join conditions by `and`");

    private static final Map<String, String> AFTER_VERDICT = Map.ofEntries(
            Map.entry("because", REASON),
            Map.entry("since", REASON),
            Map.entry("with", REASON),
            Map.entry("every", BLOCKS),
            Map.entry("each", BLOCKS),
            Map.entry("per", BY_DAY + "; of longer times " + BLOCKS),
            Map.entry("and", "a second verdict needs a second rule"));

    /** Verdicts as people write them. */
    private static final Map<String, String> VERDICTS = Map.ofEntries(
            Map.entry("deny", "write `is denied`"),
            Map.entry("denies", "write `is denied`"),
            Map.entry("denied", "write `is denied`"),
            Map.entry("reject", "write `is denied`"),
            Map.entry("pend", "write `is pended`"),
            Map.entry("include", "write `is included in that line`"),
            Map.entry("bundle", "write `is included in that line`"),
            Map.entry("limit", "write `keeps at most 1 unit`"),
            Map.entry("pay", "write `pays 50 percent`"),
            Map.entry("reduce", "write `pays 50 percent`"),
            Map.entry("reduces", "write `pays 50 percent`"),
            Map.entry("allow", "write `keeps at most 1 unit`"));

    private Cures() {}

    /** In any clause. */
    static Optional<String> of(Token word) {
        return joining(word).or(() -> Optional.ofNullable(ANYWHERE.get(word.getText())));
    }

    /** Where a clause of a header was complete. */
    static Optional<String> inHeader(Token word) {
        return RANGE.equals(ANYWHERE.get(word.getText()))
                ? Optional.of("write `to`, as in `in force from 2020-09-01 to 2021-08-31`")
                : Optional.empty();
    }

    /** Of a word for a number. */
    static Optional<String> digits(Token word) {
        return of(word).filter(DIGITS::equals);
    }

    /** In a list of codes or of names. */
    static Optional<String> inList(Token word) {
        return Optional.ofNullable(IN_LISTS.get(word.getText())).or(() -> of(word));
    }

    /** Where it was said from which table a fact is. */
    static Optional<String> afterTable(Token word) {
        return word.getText().equals("or")
                ? Optional.of("what is looked up next stands after `else`, as in `by ndc, else by code`")
                : afterFact(word);
    }

    /** Where a fact was complete. */
    static Optional<String> afterFact(Token word) {
        return word.getText().equals("and") || word.getText().equals("or")
                ? Optional.of("a presumption hangs on one reading, and on nothing else")
                : of(word);
    }

    /** Where the subject of a rule was complete. */
    static Optional<String> afterSubject(Token word) {
        return Optional.ofNullable(AFTER_SUBJECT.get(word.getText()))
                .or(() -> Optional.ofNullable(VERDICTS.get(word.getText())))
                .or(() -> missingComma(word))
                .or(() -> of(word));
    }

    /** Where the verdict of a rule was complete. */
    static Optional<String> afterVerdict(Token word) {
        return Optional.ofNullable(AFTER_VERDICT.get(word.getText())).or(() -> of(word));
    }

    /** Where the condition of a rule was complete. */
    static Optional<String> afterCondition(Token word) {
        return Optional.ofNullable(AFTER_CONDITION.get(word.getText()))
                .or(() -> Optional.ofNullable(VERDICTS.get(word.getText())))
                .or(() -> of(word));
    }

    /** After a set that is written out. */
    static Optional<String> missingComma(Token word) {
        return joining(word).or(() -> isCode(word) ? Optional.of(COMMA) : Optional.empty());
    }

    /** Of a word that joins what it cannot. */
    static Optional<String> joining(Token word) {
        boolean list = word.getType() == HipParser.LIST_AND || word.getType() == HipParser.VALUE_OR;
        return list ? Optional.of(COMMAS) : Optional.empty();
    }

    private static boolean isCode(Token word) {
        return word.getType() == HipLexer.FIVE_DIGITS
                || (word.getType() == HipLexer.CODEWORD && word.getText().length() == CODE);
    }
}
