package org.hiplang.dsl.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The text of one {@code .hip} file; two of the same name and text are equal. */
public final class Source {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String text;

    /** Where each line but the first begins: found once, since every place is told by its line. */
    private final int[] lines;

    /**
     * Makes line ends one, and leaves out the mark that some editors begin a file with.
     *
     * @param name the file's name as messages show it, relative, with forward slashes
     * @param text the whole text
     */
    public Source(String name, String text) {
        String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        this.name = name;
        this.text = whole.replace("\r\n", "\n").replace('\r', '\n');
        this.lines = IntStream.range(0, this.text.length())
                .filter(at -> this.text.charAt(at) == '\n')
                .map(end -> end + 1)
                .toArray();
    }

    /**
     * The source that some bytes are.
     *
     * @throws NotUtf8Exception where they are no text in UTF-8
     */
    public static Source of(String name, byte[] utf8) throws NotUtf8Exception {
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), text, true);
        Source source = new Source(name, text.flip().toString());
        if (result.isError()) {
            // Where the decoder stopped is where the first bytes stand that are no character.
            int end = source.text.length();
            throw new NotUtf8Exception(new Span(source, end, end));
        }
        return source;
    }

    /** The file's name as messages show it, relative, with forward slashes. */
    public String name() {
        return name;
    }

    /** The whole text, with line ends as {@code \n}. */
    public String text() {
        return text;
    }

    /** The number of the line that a character is in, from 1; a line's end is in the line. */
    int line(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        return found >= 0 ? found + 2 : -found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Source that && name.equals(that.name) && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
