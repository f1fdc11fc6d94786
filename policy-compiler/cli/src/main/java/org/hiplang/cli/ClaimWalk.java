package org.hiplang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.Refusal;
import org.hiplang.x12.ClaimReader;
import org.hiplang.x12.ClaimReaders;

/**
 * Goes through the claims of all files, in order, with a few of them in memory at a time.
 *
 * @param inputs the files
 * @param threads how many read at once
 */
record ClaimWalk(List<ClaimInput> inputs, int threads) {
    /** Takes what is met. */
    interface Visitor {
        /** A claim, whose it is, and where in its file it begins. */
        void claim(ClaimInput input, ClaimReader.Read read);

        /** Something that could not be read. */
        void refused(Refusal refusal);
    }

    /** Shows the visitor each claim, in this thread. */
    void each(Visitor visitor) {
        for (ClaimInput input : inputs) {
            walk(
                    input,
                    ClaimReaders.Batch::items,
                    items -> items.forEach(item -> show(input, item, visitor)),
                    bytes -> {});
        }
    }

    /**
     * Works on the claims, some at a time.
     *
     * @param work what is done with them, by several threads at once
     * @param taker takes what came of it in the order of the input, in this thread
     * @param progress is told the bytes of which all was taken
     */
    <R> void batches(BiFunction<ClaimInput, ClaimReaders.Batch, R> work, Consumer<R> taker, LongConsumer progress) {
        long before = 0;
        for (ClaimInput input : inputs) {
            long passed = before;
            before += walk(input, batch -> work.apply(input, batch), taker, bytes -> progress.accept(passed + bytes));
        }
    }

    private <R> long walk(
            ClaimInput input, Function<ClaimReaders.Batch, R> work, Consumer<R> taker, LongConsumer progress) {
        try (ClaimReaders<R> readers = ClaimReaders.open(input.open(), threads, work)) {
            while (readers.hasNext()) {
                taker.accept(readers.next());
                progress.accept(readers.bytesRead());
            }
            return readers.bytesRead();
        } catch (IOException | UncheckedIOException e) {
            throw Problem.of(CliCode.UNREADABLE, "reading `" + input.name() + "` broke off")
                    .exception();
        }
    }

    private static void show(ClaimInput input, ClaimReader.Item item, Visitor visitor) {
        if (item instanceof ClaimReader.Read read) {
            visitor.claim(input, read);
        } else if (item instanceof ClaimReader.Refused refused) {
            visitor.refused(input.refusal(refused));
        }
    }
}
