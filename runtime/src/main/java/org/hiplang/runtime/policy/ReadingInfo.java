package org.hiplang.runtime.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a policy's document leaves open, the ways in which it can be read, and the way in force.
 *
 * @param name its name, as in {@code billed-with}
 * @param statement the number of the statement that leaves it open, if the author gave one
 * @param question what is left open, in the author's words
 * @param options the ways to read it
 * @param written the word that the author put in force
 * @param inForce the word in force: the author's own, unless the build switched it
 */
public record ReadingInfo(
        String name,
        Optional<String> statement,
        String question,
        List<Option> options,
        String written,
        String inForce) {
    /** Copies the list. */
    public ReadingInfo {
        options = List.copyOf(options);
    }

    /**
     * One way to read it.
     *
     * @param word how rules name it
     * @param text what it means, in the author's words
     */
    public record Option(String word, String text) {}

    /** The words of all ways. */
    public List<String> words() {
        return options.stream().map(Option::word).toList();
    }
}
