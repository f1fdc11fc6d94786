package org.hiplang.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file that remembers what a run was given and what it wrote. A file that is missing, or that this version does not
 * understand, remembers nothing.
 *
 * @param path the file
 */
record StateFile(Path path) {
    private static final String HEAD = "hip state 1";

    State read() throws IOException {
        if (!Files.isRegularFile(path)) {
            return State.NONE;
        }
        List<String> lines = Files.readAllLines(path);
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            return State.NONE;
        }
        List<State.Output> outputs = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split(" ", 3);
            outputs.add(new State.Output(State.Kind.valueOf(words[0]), words[2], words[1]));
        }
        return new State(lines.get(1), outputs);
    }

    void write(State state) throws IOException {
        StringBuilder text = new StringBuilder(HEAD + "\n" + state.inputs() + "\n");
        for (State.Output output : state.outputs()) {
            text.append(output.kind() + " " + output.fingerprint() + " " + output.path() + "\n");
        }
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
