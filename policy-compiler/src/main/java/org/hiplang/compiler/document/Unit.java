package org.hiplang.compiler.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hiplang.dsl.source.Span;

/**
 * The smallest part of a document that a ledger speaks of: a sentence, an item of a list, a row of a table, a heading.
 *
 * @param place where it stands
 * @param text its text, in one line
 * @param print the print of its text
 * @param span where it stands in the file
 * @param heading whether it is a heading, or the header of a table
 */
public record Unit(Place place, String text, String print, Span span, boolean heading) implements Comparison.Mark {
    /** Whether some words stand in it, but for space, hyphens, quotes, capitals and the strokes between cells. */
    public boolean says(String words) {
        return lowered(text).contains(lowered(words));
    }

    /** Twice the words that both have, of the words of both. */
    @Override
    public double likeness(Unit other) {
        Set<String> mine = words();
        Set<String> both = new HashSet<>(mine);
        Set<String> others = other.words();
        both.retainAll(others);
        return 2.0 * both.size() / Math.max(1, mine.size() + others.size());
    }

    private Set<String> words() {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static String lowered(String words) {
        return Print.plain(words).replace("|", "").toLowerCase(Locale.ROOT);
    }
}
