package org.hiplang.compiler.random;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiplang.compiler.Beside;

/**
 * A policy that was drawn; the same seed draws the same one. Most of them are sound; some the compiler refuses.
 *
 * @param text what its file says
 * @param tables the files beside it, by name
 */
public record RandomPolicy(String text, Map<String, String> tables) {
    private static final int FEWEST_RULES = 3;
    private static final int MOST_RULES = 9;

    /** Copies the map. */
    public RandomPolicy {
        tables = Map.copyOf(tables);
    }

    /** The policy of that seed. */
    public static RandomPolicy of(long seed) {
        Dice dice = new Dice(seed);
        VocabularyWriter writer = new VocabularyWriter(dice);
        Vocabulary words = writer.write();
        String text = "policy RANDOM1 \"Policy of seed " + seed + "\"\n  version   1\n  in force  from 2021-01-06"
                + (dice.oneIn(3) ? " to 2021-01-20" : "") + "\n" + writer.applies(words) + "\n" + words.text()
                + new RuleWriter(dice, words).rules(dice.from(FEWEST_RULES, MOST_RULES));
        TableWriter tables = new TableWriter(dice);
        return new RandomPolicy(text, Map.of("list.csv", tables.list(words.facts()), "pairs.csv", tables.pairs()));
    }

    /** Opens its tables. */
    public Beside beside() {
        return (policy, file) -> Optional.ofNullable(tables.get(file)).map(StringReader::new);
    }

    /** All of it, for whoever looks into what went wrong. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(text);
        new TreeMap<>(tables)
                .forEach((name, rows) ->
                        all.append("\n-- ").append(name).append('\n').append(rows));
        return all.toString();
    }
}
