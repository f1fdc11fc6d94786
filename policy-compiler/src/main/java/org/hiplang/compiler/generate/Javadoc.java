package org.hiplang.compiler.generate;

import org.hiplang.dsl.source.Span;

/** Text of an author inside a Javadoc comment, where some characters mean something else. */
public final class Javadoc {
    private Javadoc() {}

    /** The text, so that it shows as it is. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("*/", "*&#47;");
    }

    /** A stretch of source with its own line breaks. */
    static String source(Span span) {
        return "<pre>\n" + text(span.text().stripTrailing()) + "\n</pre>\n";
    }
}
