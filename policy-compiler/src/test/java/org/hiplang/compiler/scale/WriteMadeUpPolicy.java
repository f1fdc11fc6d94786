package org.hiplang.compiler.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a made-up policy, and beside it what claims for it need to know: {@code RULES POLICY.hip CODES.csv}. */
public final class WriteMadeUpPolicy {
    private static final long SEED = 5;

    private WriteMadeUpPolicy() {}

    /** Writes both files. */
    public static void main(String[] arguments) throws IOException {
        MadeUpPolicy policy = MadeUpPolicy.of(Integer.parseInt(arguments[0]), SEED);
        Files.writeString(Path.of(arguments[1]), policy.text());
        Files.writeString(Path.of(arguments[2]), policy.codes());
    }
}
