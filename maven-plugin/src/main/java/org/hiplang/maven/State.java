package org.hiplang.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run was given and what it wrote.
 *
 * @param inputs the fingerprint of everything that the outputs depend on
 * @param outputs what it wrote
 */
record State(String inputs, List<Output> outputs) {
    /** Before the first run. */
    static final State NONE = new State("none", List.of());

    State {
        outputs = List.copyOf(outputs);
    }

    /** The outputs of this run that the other does not have. */
    List<Output> outputsNotIn(State other) {
        return outputs.stream()
                .filter(mine -> other.outputs.stream().noneMatch(mine::isSameFile))
                .toList();
    }

    /**
     * A run from this state to the next that has not ended: were it cut off here, the following run would find every
     * file of both.
     */
    State unfinished(State next) {
        List<Output> both = new ArrayList<>(outputsNotIn(next));
        both.addAll(next.outputs);
        return new State("unfinished", both);
    }

    /** Two sorts of files that the plugin writes. */
    enum Kind {
        /** Java sources. */
        JAVA,
        /** What is copied beside the classes. */
        RESOURCE
    }

    /**
     * One file.
     *
     * @param path where, in the folder of its kind, with forward slashes
     * @param fingerprint of its content
     */
    record Output(Kind kind, String path, String fingerprint) {
        static Stream<Output> of(Kind kind, List<OutputFile> files) {
            return files.stream()
                    .map(file -> new Output(
                            kind,
                            file.path(),
                            new Fingerprint().add(file.content()).hex()));
        }

        boolean isSameFile(Output other) {
            return kind == other.kind && path.equals(other.path);
        }
    }
}
