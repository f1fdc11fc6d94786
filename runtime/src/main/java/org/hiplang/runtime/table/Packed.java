package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.IntToLongFunction;

/** Numbers from 0 up, each in as many bytes as the largest needs: in none where all are 0. */
final class Packed {
    /** Reads eight bytes at once, of which the first are the number: so the last number is followed by as many. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int width;
    private final byte[] bytes;

    private Packed(int width, byte[] bytes) {
        this.width = width;
        this.bytes = bytes;
    }

    static Packed of(int size, IntToLongFunction numbers) {
        long all = 0;
        for (int i = 0; i < size; i++) {
            all |= numbers.applyAsLong(i);
        }
        int width = (Long.SIZE - Long.numberOfLeadingZeros(all) + Byte.SIZE - 1) / Byte.SIZE;
        byte[] bytes = new byte[Math.addExact(Math.multiplyExact(size, width), Long.BYTES)];
        for (int i = 0; i < size; i++) {
            long rest = numbers.applyAsLong(i);
            for (int at = (i + 1) * width - 1; at >= i * width; at--) {
                bytes[at] = (byte) rest;
                rest >>>= Byte.SIZE;
            }
        }
        return new Packed(width, bytes);
    }

    long at(int index) {
        return (long) EIGHT.get(bytes, index * width) >>> 1 >>> (Long.SIZE - 1 - width * Byte.SIZE);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(width);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads as much as there is: a broken stream ends before it fills the memory. */
    static Packed read(DataInputStream in) throws IOException {
        int width = in.readUnsignedByte();
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("the table breaks off");
        }
        return new Packed(width, bytes);
    }
}
