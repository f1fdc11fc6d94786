package org.hiplang.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.dsl.source.NotUtf8Exception;
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
            sources.add(source(name));
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
            // A link to nothing is one, too: what it was meant for must not be missing unseen.
            return files.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".hip"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException problem) {
            throw new IOException("cannot list the policies in " + directory, problem);
        }
    }

    private Source source(String name) throws IOException {
        Path file = directory.resolve(name);
        try {
            return Source.of(name, Files.readAllBytes(file));
        } catch (NotUtf8Exception problem) {
            throw new IOException(file + " " + problem.getMessage() + ": save it as UTF-8", problem);
        } catch (NoSuchFileException problem) {
            throw new IOException(file + " is a link to a file that does not exist", problem);
        }
    }
}
