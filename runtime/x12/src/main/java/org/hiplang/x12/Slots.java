package org.hiplang.x12;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The pieces of a file in their order, while several threads work on those that come next.
 *
 * <p>There are never more than a few of them for each thread: who cuts waits until they are taken.
 *
 * @param <R> what is made of a piece
 */
final class Slots<R> implements AutoCloseable {
    static final int WAITING = 2;

    /**
     * One piece.
     *
     * @param work what is made of it, by and by; absent where nothing can be made of it alone
     */
    record Slot<R>(Piece piece, Optional<FutureTask<Optional<R>>> work) {
        /** What was made of the piece, once it is; nothing where it could not be read by itself. */
        Optional<R> made() {
            return work.flatMap(Slots::get);
        }
    }

    private final Cutter cutter;
    private final Function<Piece, Optional<R>> work;
    private final BlockingQueue<Supplier<Slot<R>>> waiting;
    private final ExecutorService workers;
    private final Thread cutting;

    /** Begins with a piece that was cut, and goes on with the rest. */
    Slots(Piece first, Cutter cutter, int threads, Function<Piece, Optional<R>> work) {
        this.cutter = cutter;
        this.work = work;
        this.waiting = new ArrayBlockingQueue<>(WAITING * threads);
        this.workers = Executors.newFixedThreadPool(threads, Slots::daemon);
        this.cutting = daemon(() -> cut(first));
        cutting.start();
    }

    /** The next piece; nobody asks for one after the last. */
    Slot<R> take() {
        try {
            return waiting.take().get();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Ends all threads: what they still do is for nobody. */
    @Override
    public void close() {
        cutting.interrupt();
        workers.shutdownNow();
    }

    private void cut(Piece first) {
        try {
            try {
                for (Optional<Piece> piece = Optional.of(first); piece.isPresent(); piece = cutter.next()) {
                    put(piece.get());
                }
            } catch (RuntimeException | Error e) {
                waiting.put(() -> {
                    throw e;
                });
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private void put(Piece piece) throws InterruptedException {
        if (!piece.standsAlone()) {
            waiting.put(() -> new Slot<>(piece, Optional.empty()));
            return;
        }
        FutureTask<Optional<R>> task = new FutureTask<>(() -> work.apply(piece));
        waiting.put(() -> new Slot<>(piece, Optional.of(task)));
        workers.execute(task);
    }

    private static <R> R get(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static UncheckedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new UncheckedIOException(new InterruptedIOException("the reading thread was interrupted"));
    }

    /** A thread that keeps no program from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hip-reader");
        thread.setDaemon(true);
        return thread;
    }
}
