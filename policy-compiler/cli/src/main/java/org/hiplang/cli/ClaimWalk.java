package org.hiplang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.Refusal;
import org.hiplang.x12.ClaimReader;

/** Goes through the claims of all files, in order, with one claim in memory at a time. */
final class ClaimWalk {
    private ClaimWalk() {}

    /** Takes what is met. */
    interface Visitor {
        /** A claim, whose it is, and where in its file it begins. */
        void claim(ClaimInput input, ClaimReader.Read read);

        /** Something that could not be read. */
        void refused(Refusal refusal);
    }

    /**
     * Goes through the files.
     *
     * @param progress is told the bytes read so far
     */
    static void walk(List<ClaimInput> inputs, Visitor visitor, LongConsumer progress) {
        long before = 0;
        for (ClaimInput input : inputs) {
            before += walk(input, visitor, before, progress);
        }
    }

    private static long walk(ClaimInput input, Visitor visitor, long before, LongConsumer progress) {
        try (ClaimReader reader = ClaimReader.open(input.open())) {
            while (reader.hasNext()) {
                visit(input, reader.next(), visitor);
                progress.accept(before + reader.bytesRead());
            }
            return reader.bytesRead();
        } catch (IOException | UncheckedIOException e) {
            throw Problem.of(CliCode.UNREADABLE, "reading `" + input.name() + "` broke off")
                    .exception();
        }
    }

    private static void visit(ClaimInput input, ClaimReader.Item item, Visitor visitor) {
        if (item instanceof ClaimReader.Read read) {
            visitor.claim(input, read);
        } else if (item instanceof ClaimReader.Refused refused) {
            ClaimReader.Refusal reason = refused.reason();
            visitor.refused(
                    new Refusal(input.name(), refused.claim(), reason.code(), reason.message(), reason.segment()));
        }
    }
}
