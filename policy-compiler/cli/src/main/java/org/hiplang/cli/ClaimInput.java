package org.hiplang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.Unreadable;
import org.hiplang.cli.report.Refusal;
import org.hiplang.x12.ClaimReader;

/** A file of claims, or standard input. */
interface ClaimInput {
    /** As the user wrote it. */
    String name();

    /** Whether it can be read twice. */
    boolean repeatable();

    /** Its length in bytes, or 0 where nobody knows. */
    long size();

    /** Opens it from its start. */
    InputStream open() throws IOException;

    /** Whether it is that file. */
    boolean isFile(Path other);

    /** A refusal of something in it. */
    default Refusal refusal(ClaimReader.Refused refused) {
        ClaimReader.Refusal reason = refused.reason();
        return new Refusal(name(), refused.claim(), reason.code(), reason.message(), reason.segment());
    }

    /** The inputs, each of which can be read as far as can be seen; {@code -} is standard input. */
    static List<ClaimInput> of(List<String> names, InputStream standardInput) {
        if (names.stream().filter("-"::equals).count() > 1) {
            throw Problem.of(CliCode.USAGE, "standard input is given twice").exception();
        }
        List<ClaimInput> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(name.equals("-") ? new StandardInput(standardInput) : new ClaimFile(path(name)));
        }
        return List.copyOf(inputs);
    }

    private static Path path(String name) {
        try {
            Path path = Path.of(name);
            if (name.endsWith(".hip")) {
                throw Problem.of(
                                CliCode.USAGE,
                                "`" + name + "` is a policy, and files of claims are asked for",
                                "`hip test " + name
                                        + "` runs its examples; `hip run --edits JAR` judges by a compiled one")
                        .exception();
            }
            Unreadable.why(path).ifPresent(why -> {
                throw Problem.of(CliCode.UNREADABLE, "`" + name + "` " + why).exception();
            });
            return path;
        } catch (InvalidPathException e) {
            throw Problem.of(CliCode.UNREADABLE, "`" + name + "` is not the name of a file")
                    .exception();
        }
    }

    /** A file; a pipe that looks like one can be read once. */
    record ClaimFile(Path path) implements ClaimInput {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public boolean repeatable() {
            return Files.isRegularFile(path);
        }

        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public boolean isFile(Path other) {
            return OutFile.isSame(path, other);
        }
    }

    /** What is piped in. */
    record StandardInput(InputStream in) implements ClaimInput {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public InputStream open() {
            return in;
        }

        @Override
        public boolean isFile(Path other) {
            return false;
        }
    }
}
