package org.hiplang.cli.published;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.Unreadable;

/** The text of a published file. */
final class Text {
    private static final int BEGINNING = 40;

    private final String text;

    private Text(String text) {
        this.text = text;
    }

    /** Reads a file in UTF-8, or else as Windows writes, as most published files are. */
    static Text read(Path path) {
        Unreadable.why(path).ifPresent(why -> {
            throw Problem.of(CliCode.IMPORT_UNREADABLE, "`" + path + "` " + why).exception();
        });
        try {
            return new Text(decoded(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw Problem.of(CliCode.IMPORT_UNREADABLE, "`" + path + "` cannot be read")
                    .exception();
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** How many characters. */
    long size() {
        return text.length();
    }

    /** What stands between two cells: a tab, where one of the first lines has one, or else a comma. */
    char separator() {
        return text.lines().limit(BEGINNING).anyMatch(line -> line.indexOf('\t') >= 0) ? '\t' : ',';
    }

    /** The text from its beginning; somebody is told how many characters were read, each time that some are. */
    Reader reader(LongConsumer progress) {
        return new StringReader(text) {
            private long read;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count > 0) {
                    read += count;
                    progress.accept(read);
                }
                return count;
            }
        };
    }
}
