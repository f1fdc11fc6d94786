package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * What the policy document leaves open, the ways in which it can be read, and the way in force.
 *
 * @param statement the number of the statement that leaves it open, as in {@code N52}, if given
 * @param question what is left open, in the author's words
 * @param options the ways, two at least
 * @param written the word that the author put in force
 * @param inForce the word in force: the author's own, unless a build switched it
 */
public record Reading(
        Span span,
        String name,
        Optional<String> statement,
        String question,
        List<Option> options,
        String written,
        String inForce) {
    /** Copies the list. */
    public Reading {
        options = List.copyOf(options);
    }

    /**
     * One way to read it.
     *
     * @param word how conditions name it
     * @param text what it means, in the author's words
     */
    public record Option(Span span, String word, String text) {}

    /** The words of all ways. */
    public List<String> words() {
        return options.stream().map(Option::word).toList();
    }

    /** The reading with another word in force. */
    public Reading switchedTo(String word) {
        return new Reading(span, name, statement, question, options, written, word);
    }
}
