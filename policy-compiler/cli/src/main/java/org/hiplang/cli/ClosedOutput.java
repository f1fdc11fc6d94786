package org.hiplang.cli;

import java.io.IOException;
import java.util.Locale;

/** Output could not be written: because its reader left, as {@code head} does, or because the disk is full. */
public final class ClosedOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what the system said. */
    public ClosedOutput(IOException cause) {
        super(cause);
    }

    /** Whether the reader left, which is nobody's mistake. */
    public boolean readerLeft() {
        String said = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("pipe") || said.contains("connection reset");
    }
}
