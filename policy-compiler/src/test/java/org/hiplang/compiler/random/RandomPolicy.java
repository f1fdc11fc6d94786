package org.hiplang.compiler.random;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.Beside;
import org.hiplang.dsl.source.Source;

/**
 * A policy that was drawn; the same seed draws the same one. Most of them are sound; some the compiler refuses.
 *
 * @param files its files, by name
 * @param tables the tables beside them, by name
 */
public record RandomPolicy(Map<String, String> files, Map<String, String> tables) {
    /** Copies the maps. */
    public RandomPolicy {
        files = Map.copyOf(files);
        tables = Map.copyOf(tables);
    }

    /** The policy of that seed. */
    public static RandomPolicy of(long seed) {
        Dice dice = new Dice(seed);
        VocabularyWriter writer = new VocabularyWriter(dice);
        Vocabulary words = writer.write();
        TableWriter tables = new TableWriter(dice);
        return new RandomPolicy(
                new PolicyWriter(dice, writer, words).files(),
                Map.of("list.csv", tables.list(words.facts()), "pairs.csv", tables.pairs()));
    }

    /** Its files. */
    public List<Source> sources() {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> new Source(file.getKey(), file.getValue()))
                        .toList();
    }

    /** Opens its tables. */
    public Beside beside() {
        return (policy, file) -> Optional.ofNullable(tables.get(file)).map(StringReader::new);
    }

    /** All of it, for whoever looks into what went wrong. */
    @Override
    public String toString() {
        return Stream.of(files, tables)
                .flatMap(each -> new TreeMap<>(each).entrySet().stream())
                .map(file -> "-- " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n"));
    }
}
