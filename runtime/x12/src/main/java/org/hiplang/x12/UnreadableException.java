package org.hiplang.x12;

/** A segment that breaks the grammar of X12; says where, and nothing of what it holds. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long position;

    UnreadableException(long position) {
        super("segment " + position + " cannot be read", null, false, false);
        this.position = position;
    }

    /** Where the segment stands in the file, from 1. */
    long position() {
        return position;
    }
}
