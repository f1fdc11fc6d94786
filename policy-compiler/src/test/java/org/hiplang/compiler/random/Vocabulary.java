package org.hiplang.compiler.random;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the rules of a policy are written with.
 *
 * @param codes its code sets
 * @param kinds its names of lines
 * @param modifiers the names of its modifier sets
 * @param diagnoses the names of its diagnosis sets
 * @param facts its facts
 * @param readings its readings
 * @param others what else is declared: modifiers, diagnoses, tables
 */
record Vocabulary(
        List<Codes> codes,
        List<Codes> kinds,
        List<String> modifiers,
        List<String> diagnoses,
        List<Known> facts,
        List<Known> readings,
        String others) {
    Vocabulary {
        codes = List.copyOf(codes);
        kinds = List.copyOf(kinds);
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
    }

    /** Those facts that are so. */
    List<Known> facts(Predicate<Known> such) {
        return facts.stream().filter(such).toList();
    }

    /** All of it, as a policy declares it. */
    String text() {
        return others
                + Stream.of(codes, kinds).flatMap(List::stream).map(Codes::text).collect(Collectors.joining())
                + Stream.of(readings, facts)
                        .flatMap(List::stream)
                        .map(Known::text)
                        .collect(Collectors.joining());
    }
}
