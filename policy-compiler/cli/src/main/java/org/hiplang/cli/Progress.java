package org.hiplang.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a run has come, for a person who watches; made only on a terminal, as its escape codes spoil a log. */
final class Progress implements AutoCloseable {
    private static final long MEGABYTE = 1 << 20;
    private static final int WIDTH = 80;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Shows nothing. */
    static Progress silent() {
        return new Progress(null);
    }

    /**
     * Shows a bar.
     *
     * @param task what is done
     * @param bytes how much there is to read, or 0 where nobody knows
     */
    static Progress on(PrintStream terminal, String task, long bytes) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes > 0 ? bytes : -1)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .clearDisplayOnFinish()
                .build());
    }

    /** That many bytes were read. */
    void at(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
