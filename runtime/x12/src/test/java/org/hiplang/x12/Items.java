package org.hiplang.x12;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What is read of a file, in words, by one reader and by several. */
final class Items {
    private Items() {}

    /** By the one reader that others are held against. */
    static List<String> byOne(byte[] file) {
        return X12Text.read(new ByteArrayInputStream(file)).stream()
                .map(Items::words)
                .toList();
    }

    /** By several threads, the file cut into pieces of that size. */
    static List<String> bySeveral(byte[] file, int threads, int size) {
        return bySeveral(new ByteArrayInputStream(file), threads, size);
    }

    static List<String> bySeveral(InputStream in, int threads, int size) {
        List<String> items = new ArrayList<>();
        try (ClaimReaders<List<String>> readers = new ClaimReaders<>(in, threads, size, Items::words)) {
            readers.forEachRemaining(items::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    static List<String> words(ClaimReaders.Batch batch) {
        return batch.items().stream().map(Items::words).toList();
    }

    /** All that an item says. */
    static String words(ClaimReader.Item item) {
        return item instanceof ClaimReader.Read read
                ? X12Text.describe(read.claim())
                        + read.segment()
                        + read.member().map(Member::hashCode)
                : item.toString();
    }

    /** A file of made-up claims. */
    static byte[] file(int size, int claimsOfATransaction, long seed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BigFile.write(out, size, claimsOfATransaction, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
