package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.IntToLongFunction;

/** Numbers from 0 up, each in as many bytes as the largest needs: in none where all are 0. */
final class Packed {
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
        byte[] bytes = new byte[Math.multiplyExact(size, width)];
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
        long number = 0;
        int end = (index + 1) * width;
        for (int at = index * width; at < end; at++) {
            number = (number << Byte.SIZE) | (bytes[at] & 0xFF);
        }
        return number;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(width);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Packed read(DataInputStream in) throws IOException {
        int width = in.readUnsignedByte();
        return new Packed(width, bytes(in));
    }

    /** That many bytes as the stream says; a broken stream ends before it fills the memory. */
    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("the table breaks off");
        }
        return bytes;
    }
}
