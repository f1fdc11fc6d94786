package org.hiplang.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hiplang.compiler.PackedTable;
import org.hiplang.compiler.generate.GeneratedFile;

/** A file to be written: its path in the folder of its kind, with forward slashes, and its content. */
final class OutputFile {
    private final String path;
    private final byte[] content;

    private OutputFile(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    static OutputFile of(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static OutputFile of(GeneratedFile file) {
        return of(file.path(), file.text());
    }

    static OutputFile of(PackedTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.table().write(bytes);
        return new OutputFile(table.path(), bytes.toByteArray());
    }

    String path() {
        return path;
    }

    /** The bytes themselves, not a copy. */
    byte[] content() {
        return content;
    }
}
