package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;

/** A few numbers as they are. */
final class Ints {
    private Ints() {}

    static void write(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    /** Reads as many as there are: a broken stream ends before it fills the memory. */
    static int[] read(DataInputStream in) throws IOException {
        IntStream.Builder numbers = IntStream.builder();
        for (int left = in.readInt(); left > 0; left--) {
            numbers.add(in.readInt());
        }
        return numbers.build().toArray();
    }
}
