package org.hiplang.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Source;

/**
 * A folder with policies.
 *
 * @param directory the folder; it need not exist
 */
public record PolicyFolder(Path directory) {
    /** Every policy in it and in the folders below, by name: the path in this folder, with forward slashes. */
    public List<Source> read() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String name : names()) {
            sources.add(new Source(name, text(name)));
        }
        return sources;
    }

    /** What to tell a user who has no policy. */
    String saysEmpty() {
        return "No policies: there is no .hip file in " + directory;
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".hip"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException problem) {
            throw new IOException("cannot list the policies in " + directory, problem);
        }
    }

    private String text(String name) throws IOException {
        try {
            return Files.readString(directory.resolve(name));
        } catch (CharacterCodingException problem) {
            throw new IOException(name + " is not written in UTF-8", problem);
        }
    }
}
