package org.hiplang.compiler.random;

import java.util.List;
import java.util.stream.Stream;
import org.hiplang.compiler.random.Known.Scope;

/** Writes facts and readings: of words and of numbers, of claims, lines and days, presumed, looked up and neither. */
final class FactWriter {
    private static final String YES_OR_NO = "yes or no";

    private final Dice dice;

    FactWriter(Dice dice) {
        this.dice = dice;
    }

    List<Known> readings() {
        return List.of(reading("counting", "whole", "some"), reading("taking", "strict", "mild", "lax"));
    }

    List<Known> facts() {
        return Stream.of(
                        words("consent", Scope.CLAIM, "yes", "no"),
                        words("enrolled", Scope.CLAIM, "fully", "partly", "never"),
                        words("ordered", Scope.LINE, "yes", "no"),
                        words("route", Scope.LINE, "oral", "topical", "intravenous", "inhaled"),
                        words("given", Scope.DAY, "yes", "no"),
                        words("setting", Scope.DAY, "home", "office", "elsewhere"),
                        number("most-visits", Scope.CLAIM),
                        number("dose", Scope.LINE),
                        number("weight", Scope.LINE),
                        number("minutes", Scope.DAY),
                        family())
                .toList();
    }

    private Known reading(String name, String... words) {
        int inForce = dice.from(0, words.length - 1);
        StringBuilder text = new StringBuilder("reading " + name + " \"which is meant?\"\n");
        for (int i = 0; i < words.length; i++) {
            text.append("  %s \"it is %s\"%s%n"
                    .formatted(words[i], words[i], i == inForce ? "  in force" : "")
                    .replace(System.lineSeparator(), "\n"));
        }
        return new Known(name, Scope.CLAIM, List.of(words), false, false, text.toString());
    }

    private Known words(String name, Scope of, String... words) {
        boolean yesOrNo = words[0].equals("yes");
        boolean inTable = of != Scope.CLAIM && dice.oneIn(2);
        String values = yesOrNo ? YES_OR_NO : String.join(", ", words);
        return known(name, of, List.of(words), false, inTable, values, presumed(dice.word(words)));
    }

    private Known number(String name, Scope of) {
        boolean inTable = of != Scope.CLAIM && dice.oneIn(2);
        return known(name, of, List.of(), false, inTable, "number", presumed(dice.word("0", "1", "2.5", "7")));
    }

    private Known family() {
        return known("family", Scope.LINE, List.of(), true, true, "a code", "");
    }

    private Known known(
            String name, Scope of, List<String> words, boolean code, boolean inTable, String values, String presumed) {
        String text = "fact " + name + " of " + of.words() + ": " + values + "\n"
                + (inTable ? "  from list by " + key(values) + "\n" : "")
                + "  proven by \"the record\"\n"
                + presumed;
        return new Known(name, of, words, code, inTable, text);
    }

    private String key(String values) {
        return values.equals(YES_OR_NO) && dice.oneIn(4)
                ? "each modifier"
                : dice.word("code", "code", "ndc, else by code", "taxonomy", "taxonomy, else by code");
    }

    private String presumed(String value) {
        String where = dice.oneIn(3) ? " where " + dice.word("counting is whole", "taking is not strict") : "";
        return dice.oneIn(2) ? "  if unknown, presume " + value + where + "\n" : "";
    }
}
