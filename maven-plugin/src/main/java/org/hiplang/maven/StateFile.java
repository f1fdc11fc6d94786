package org.hiplang.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that remembers what a run was given and what it wrote. A file that is missing, or that this version does not
 * understand, remembers nothing.
 *
 * @param path the file
 */
record StateFile(Path path) {
    private static final String HEAD = "hip state 1";
    private static final Pattern OUTPUT = Pattern.compile("(JAVA|RESOURCE) ([0-9a-f]{64}) (.+)");

    State read() throws IOException {
        if (!Files.isRegularFile(path)) {
            return State.NONE;
        }
        // Bytes that are no text are not understood either, and do not break the build.
        List<String> lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            return State.NONE;
        }
        List<State.Output> outputs = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            Matcher output = OUTPUT.matcher(line);
            if (!output.matches()) {
                return State.NONE;
            }
            outputs.add(new State.Output(State.Kind.valueOf(output.group(1)), output.group(3), output.group(2)));
        }
        return new State(lines.get(1), outputs);
    }

    /** All of it or nothing, wherever the build is cut off. */
    void write(State state) throws IOException {
        StringBuilder text = new StringBuilder(HEAD + "\n" + state.inputs() + "\n");
        for (State.Output output : state.outputs()) {
            text.append(output.kind() + " " + output.fingerprint() + " " + output.path() + "\n");
        }
        Files.createDirectories(path.resolveSibling(""));
        Path whole = Files.writeString(path.resolveSibling(path.getFileName() + ".new"), text);
        Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
