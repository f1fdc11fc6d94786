package org.hiplang.compiler.document;

import java.util.List;
import org.hiplang.dsl.source.Source;

/**
 * A policy document, cut into units.
 *
 * @param source its text
 * @param units its units in order; what stands on every page is in none
 */
public record Document(Source source, List<Unit> units) {
    /** Copies the list. */
    public Document {
        units = List.copyOf(units);
    }

    /** Cuts a text. */
    public static Document of(Source source) {
        Cutter cutter = new Cutter(source);
        Pieces.of(source.text().replaceAll("\\p{Zs}", " ")).forEach(cutter::add);
        return new Document(source, cutter.units());
    }
}
