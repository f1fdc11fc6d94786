package org.hiplang.dsl.source;

/**
 * A stretch of a source.
 *
 * @param source the source
 * @param start the offset of its first character, from 0
 * @param end the offset after its last character; at least {@code start}
 */
public record Span(Source source, int start, int end) {
    /** The number of the line it starts in, from 1. */
    public int line() {
        return source.line(start);
    }

    /** The column it starts in, from 1. */
    public int column() {
        return start - source.text().lastIndexOf('\n', start - 1);
    }

    /** The characters it covers. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** From the start of this to the end of the other. */
    public Span to(Span other) {
        return new Span(source, start, Math.max(end, other.end));
    }

    /** Where it starts, short: a policy's text would drown a message. */
    @Override
    public String toString() {
        return source.name() + ":" + line() + ":" + column();
    }
}
