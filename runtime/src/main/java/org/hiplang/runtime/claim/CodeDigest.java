package org.hiplang.runtime.claim;

/**
 * Which procedure codes a claim has, as the bits of two {@link Digest digests}: codes with the same first three characters
 * share a bit of each, and others may share one. A claim that lacks either bit of a code does not have it.
 *
 * @param one the bits by one way of spreading
 * @param two the bits by another
 */
public record CodeDigest(long one, long two) {
    /** Of no code. */
    public static final CodeDigest NONE = new CodeDigest(0, 0);

    /** Of all codes. */
    public static final CodeDigest ALL = new CodeDigest(Digest.ALL, Digest.ALL);

    private static final int FAMILY = 36 * 36;
    private static final int OTHER_SPREAD = 0x85EBCA6B;

    /** The digest of all codes from one to another, both among them. */
    public static CodeDigest of(int first, int last) {
        long one = 0;
        long two = 0;
        for (int family = first / FAMILY; family <= last / FAMILY && (one & two) != Digest.ALL; family++) {
            one |= Digest.of(family);
            two |= other(family);
        }
        return new CodeDigest(one, two);
    }

    /** The first bit of a code. */
    static long one(int code) {
        return Digest.of(code / FAMILY);
    }

    /** Its second bit. */
    static long two(int code) {
        return other(code / FAMILY);
    }

    private static long other(int family) {
        return Digest.of(family * OTHER_SPREAD + family);
    }

    /** Of both. */
    public CodeDigest and(CodeDigest other) {
        return new CodeDigest(one | other.one, two | other.two);
    }

    /** Whether it has the bits of all codes. */
    public boolean isAll() {
        return (one & two) == Digest.ALL;
    }

    /** How many bits it has, from 0 to 128: with fewer, fewer claims have one. */
    public int bits() {
        return Long.bitCount(one) + Long.bitCount(two);
    }
}
