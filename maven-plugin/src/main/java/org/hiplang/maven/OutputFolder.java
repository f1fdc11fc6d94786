package org.hiplang.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that generated files go to.
 *
 * @param directory the folder; it need not exist
 */
record OutputFolder(Path directory) {
    /** Writes the file unless it is there with that content, and says whether it did. */
    boolean write(OutputFile file) throws IOException {
        byte[] bytes = file.content();
        Path path = directory.resolve(file.path());
        if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
            return false;
        }
        Files.createDirectories(directory.resolve(folder(file.path())));
        Files.write(path, bytes);
        return true;
    }

    /** Whether a file with content of that fingerprint is there. */
    boolean holds(String path, String fingerprint) throws IOException {
        Path file = directory.resolve(path);
        return Files.isRegularFile(file)
                && new Fingerprint().add(Files.readAllBytes(file)).hex().equals(fingerprint);
    }

    /** Deletes a file, if it is there, and the folders in this one that are empty without it. */
    void delete(String path) throws IOException {
        if (Files.deleteIfExists(directory.resolve(path))) {
            deleteEmpty(folder(path));
        }
    }

    /** Deletes the classes that came of a Java file: its own, and those inside it. */
    void deleteClassesOf(String javaPath) throws IOException {
        String className = javaPath.replaceAll("\\.java$", "");
        for (String path : list(folder(javaPath))) {
            if (path.equals(className + ".class") || (path.startsWith(className + "$") && path.endsWith(".class"))) {
                delete(path);
            }
        }
    }

    private void deleteEmpty(String path) throws IOException {
        if (!path.isEmpty() && list(path).isEmpty()) {
            Files.delete(directory.resolve(path));
            deleteEmpty(folder(path));
        }
    }

    /** What is in a folder of this one, with its path from here. */
    private List<String> list(String path) throws IOException {
        Path folder = directory.resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** The folder of a path; empty for what lies in this folder itself. */
    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
