package org.hiplang.x12;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures how fast claims are read, against summing the file's bytes; {@code runtime/x12/measure} runs it.
 *
 * <p>Each way goes over the file several times; the best time is told. Where others use the machine as well, the time of
 * the processor says more than the clock.
 */
public final class ReadingSpeed {
    private static final int ROUNDS = 4;
    private static final double MEGABYTE = 1e6;
    private static final double SECOND = 1e9;

    private final Path file;
    private final long size;
    private long claims;
    private long sum;

    private ReadingSpeed(Path file) throws IOException {
        this.file = file;
        this.size = Files.size(file);
    }

    /** Goes over the file once. */
    @FunctionalInterface
    private interface Way {
        void go(InputStream in) throws IOException;
    }

    /**
     * Prints a table.
     *
     * @param arguments a file of claims
     */
    public static void main(String[] arguments) throws IOException {
        ReadingSpeed speed = new ReadingSpeed(Path.of(arguments[0]));
        int cores = Runtime.getRuntime().availableProcessors();
        speed.claims = claims(Files.newInputStream(speed.file));
        System.out.printf(
                Locale.ROOT,
                "%.0f MB, %d claims, %d cores, Java %s%n%n| way | MB/s | ns a claim | ns of processor a claim |%n|---|---:|---:|---:|%n",
                speed.size / MEGABYTE,
                speed.claims,
                cores,
                Runtime.version().feature());
        speed.measure("sum the bytes", speed::sum);
        speed.measure("find the segments and cut the file into pieces", ReadingSpeed::cut);
        speed.measure("one reader", ReadingSpeed::claims);
        for (int readers = 2; readers <= cores; readers *= 2) {
            int several = readers;
            speed.measure(several + " readers", in -> claims(in, several));
        }
        // Told, so that it has to be reckoned.
        System.out.printf("%n(The sum of all bytes is %d.)%n", speed.sum / ROUNDS);
    }

    private void measure(String name, Way way) throws IOException {
        long best = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            long used = processor();
            try (InputStream in = Files.newInputStream(file)) {
                way.go(in);
            }
            best = Math.min(best, System.nanoTime() - begin);
            least = Math.min(least, processor() - used);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %d | %d |%n",
                name,
                size / MEGABYTE / (best / SECOND),
                best / claims,
                least / claims);
    }

    /** Nanoseconds, of all threads of this process. */
    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private void sum(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                sum += buffer[i];
            }
        }
    }

    private static void cut(InputStream in) {
        Cutter cutter = new Cutter(in, ClaimReaders.PIECE);
        for (Optional<Piece> piece = cutter.next(); piece.isPresent(); ) {
            piece = cutter.next();
        }
    }

    private static long claims(InputStream in) throws IOException {
        long count = 0;
        try (ClaimReader reader = ClaimReader.open(in)) {
            while (reader.hasNext()) {
                count += reader.next() instanceof ClaimReader.Read ? 1 : 0;
            }
        }
        return count;
    }

    private static long claims(InputStream in, int readers) throws IOException {
        long count = 0;
        try (ClaimReaders<Integer> reading =
                ClaimReaders.open(in, readers, batch -> batch.items().size())) {
            while (reading.hasNext()) {
                count += reading.next();
            }
        }
        return count;
    }
}
