package org.hiplang.dsl.source;

import java.nio.charset.CharacterCodingException;

/** A file holds bytes that are no character of UTF-8. */
public final class NotUtf8Exception extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final String message;

    /** With the place behind the last character that is one. */
    NotUtf8Exception(Span stop) {
        this.message = "is not UTF-8 from line " + stop.line() + ", column " + stop.column() + " on";
    }

    /** The rest of a sentence that begins with the file's name. */
    @Override
    public String getMessage() {
        return message;
    }
}
