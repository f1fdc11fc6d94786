package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A set of modifiers, each of two characters.
 *
 * @param name the declared name, or for a set written out inside a rule its modifiers joined, as in {@code SH-SJ}
 * @param label the words for it in messages, if the author gave some
 * @param declared whether a {@code modifiers} declaration made it
 */
public record ModifierSet(Span span, String name, Optional<String> label, List<String> modifiers, boolean declared) {
    /** Copies the list. */
    public ModifierSet {
        modifiers = List.copyOf(modifiers);
    }
}
