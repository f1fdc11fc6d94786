package org.hiplang.runtime.claim;

/**
 * What a claim has, as bits of a long: every place of service, field of the header or {@link CodeDigest code} is one of 64 bits, which it
 * shares with others. A claim that lacks a bit has nothing that is it, one that has it may. So most claims are known by one
 * look to be none of a policy's.
 */
public final class Digest {
    /** In place of the bits of something: it may be anything. */
    public static final long ALL = -1;

    private static final int SPREAD = 0x9E3779B9;
    private static final int TO_BITS = 26;
    private static final int ODD = 31;

    private Digest() {}

    /** The bit of a place of service; none where none is said (−1). */
    public static long ofPlace(int place) {
        return place < 0 ? 0 : of(place);
    }

    /** The bit of what a header says in a field; none where it says nothing. */
    static long ofField(HeaderField field, int hash) {
        return hash == 0 ? 0 : of(ODD * hash + field.place());
    }

    /** The bit of any number, which spreads those that are near each other. */
    public static long of(int number) {
        return 1L << ((number * SPREAD) >>> TO_BITS);
    }
}
