package org.hiplang.dsl.source;

/**
 * The text of one {@code .hip} file.
 *
 * @param name the file's name as messages show it, relative, with forward slashes
 * @param text the whole text, with line ends as {@code \n}
 */
public record Source(String name, String text) {
    /** Makes line ends one. */
    public Source {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
