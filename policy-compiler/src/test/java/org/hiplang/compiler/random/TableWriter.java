package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the two tables of a policy: what is known of codes, and which codes are paired. */
final class TableWriter {
    private final Dice dice;

    TableWriter(Dice dice) {
        this.dice = dice;
    }

    /** A row for some codes, for bands of them, for an NDC, for taxonomies and modifiers. */
    String list(List<Known> facts) {
        List<Known> columns = facts.stream().filter(Known::inTable).toList();
        StringBuilder text = new StringBuilder(
                "key,label," + columns.stream().map(Known::name).collect(Collectors.joining(",")) + "\n");
        for (String key : keys()) {
            text.append(key).append(",a row");
            columns.forEach(fact -> text.append(',').append(cell(fact)));
            text.append('\n');
        }
        return text.toString();
    }

    private List<String> keys() {
        List<String> keys =
                new ArrayList<>(List.of("00004196501", "163W00000X-163WZZZZZZ", "207Q00000X", "25", "KX", "RT"));
        for (int band = 0; band < CodeWriter.BANDS.size(); band++) {
            if (dice.oneIn(3)) {
                keys.add(CodeWriter.code(band, 0) + "-" + CodeWriter.code(band, 9));
            }
            for (int digit = 0; digit <= 9; digit++) {
                if (dice.oneIn(3)) {
                    keys.add(CodeWriter.code(band, digit));
                }
            }
        }
        return keys;
    }

    private String cell(Known fact) {
        if (dice.oneIn(4)) {
            return "";
        }
        if (fact.hasWords() && dice.oneIn(6)) {
            return "any";
        }
        List<String> all = fact.hasWords()
                ? fact.words()
                : fact.isCode() ? List.of("43235", "45378", "G0121") : List.of("0", "1", "2.5", "7", "30");
        return String.join(" or ", dice.some(all, dice.oneIn(3) ? 2 : 1));
    }

    /** Pairs of codes, each once. */
    String pairs() {
        Set<String> pairs = new TreeSet<>();
        for (int i = dice.from(6, 30); i > 0; i--) {
            pairs.add(code() + "," + code());
        }
        return "key,beside,indicator\n"
                + pairs.stream()
                        .map(pair -> pair + "," + dice.word("0", "1", "") + "\n")
                        .collect(Collectors.joining());
    }

    private String code() {
        return CodeWriter.code(dice.from(0, CodeWriter.BANDS.size() - 1), dice.from(0, 9));
    }
}
