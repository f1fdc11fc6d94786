package org.hiplang.dsl.source;

/**
 * The text of one {@code .hip} file.
 *
 * @param name the file's name as messages show it, relative, with forward slashes
 * @param text the whole text, with line ends as {@code \n}
 */
public record Source(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Makes line ends one, and leaves out the mark that some editors begin a file with. */
    public Source {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
