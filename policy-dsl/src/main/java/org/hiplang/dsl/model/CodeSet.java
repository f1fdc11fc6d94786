package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A set of procedure codes: its items without its exceptions.
 *
 * @param name the declared name, or for a set written out inside a rule its items joined, as in {@code S9330-S9331}
 * @param label the words for it in messages, if the author gave some
 * @param kind what a table must say of each of them, if the author says so
 * @param declared whether a {@code codes} declaration made it
 */
public record CodeSet(
        Span span,
        String name,
        Optional<String> label,
        Optional<CodeKind> kind,
        List<Citation> cites,
        List<CodeItem> items,
        List<CodeItem> except,
        boolean declared) {
    /** Copies the lists. */
    public CodeSet {
        cites = List.copyOf(cites);
        items = List.copyOf(items);
        except = List.copyOf(except);
    }
}
