package org.hiplang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;

/** A file that is there whole or not at all: it is written beside its place and moved there at the end. */
final class OutFile implements AutoCloseable {
    private final Path target;
    private final Path written;
    private final PrintStream stream;
    private boolean kept;

    private OutFile(Path target, Path written, PrintStream stream) {
        this.target = target;
        this.written = written;
        this.stream = stream;
    }

    /** Begins the file. A place that is no regular file, such as {@code /dev/null}, is written to as it is. */
    static OutFile begin(Path given) {
        try {
            Path target = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw Problem.of(CliCode.OUTPUT, "`" + given + "` is a directory")
                        .exception();
            }
            boolean special = Files.exists(target) && !Files.isRegularFile(target);
            Path written = special ? target : target.resolveSibling(".hip-" + UUID.randomUUID() + ".tmp");
            StandardOpenOption how = special ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW;
            PrintStream stream = StandardOutput.over(Files.newOutputStream(written, how, StandardOpenOption.WRITE));
            if (!special) {
                // For the user who stops the run with Ctrl-C.
                written.toFile().deleteOnExit();
            }
            return new OutFile(target, written, stream);
        } catch (IOException e) {
            throw unwritable(given);
        }
    }

    /** Whether two names are of one file, which is there. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    PrintStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    void keep() {
        stream.close();
        try {
            if (!written.equals(target)) {
                move();
            }
            kept = true;
        } catch (IOException e) {
            throw unwritable(target);
        }
    }

    /** Takes away what was written, unless it was kept. */
    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            stream.close();
        } catch (ClosedOutput e) {
            // The disk may still be full: what matters is that the file goes.
        }
        try {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw unwritable(written);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static RuntimeException unwritable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        String why = folder != null && !Files.isDirectory(folder) ? ": the folder `" + folder + "` does not exist" : "";
        return Problem.of(CliCode.OUTPUT, "`" + path + "` cannot be written" + why)
                .exception();
    }
}
