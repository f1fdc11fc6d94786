package org.hiplang.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Buffered output that says so when it cannot be written; {@link System#out} keeps that to itself. */
public final class StandardOutput {
    private static final int BUFFER = 1 << 16;

    private StandardOutput() {}

    static PrintStream open() {
        return over(new FileOutputStream(FileDescriptor.out));
    }

    static PrintStream openErr() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /** Prints to a stream, UTF-8, and throws {@link ClosedOutput} where that fails. */
    public static PrintStream over(OutputStream target) {
        OutputStream buffered = new BufferedOutputStream(target, BUFFER);
        return new PrintStream(new Telling(buffered), false, StandardCharsets.UTF_8);
    }

    private static final class Telling extends FilterOutputStream {
        Telling(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) {
            tell(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            tell(() -> out.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            tell(out::flush);
        }

        @Override
        public void close() {
            tell(out::close);
        }

        private static void tell(Writing writing) {
            try {
                writing.write();
            } catch (IOException e) {
                throw new ClosedOutput(e);
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
