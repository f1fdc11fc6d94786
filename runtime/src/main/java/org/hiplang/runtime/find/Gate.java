package org.hiplang.runtime.find;

import java.util.BitSet;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Digest;

/**
 * Which claims need not be looked at, told by their digests alone (see {@link Digest}).
 *
 * @param needed codes without any of which no rule holds
 * @param codes codes of which a claim that the policy judges has one, unless it has one of the places
 * @param places places of service, likewise
 */
record Gate(long needed, long codes, long places) {
    /** Whether some rule may hold of the claim. */
    boolean lets(Claim claim) {
        return (claim.codeDigest() & needed) != 0
                && ((claim.codeDigest() & codes) | (claim.placeDigest() & places)) != 0;
    }

    /**
     * The codes without any of which no rule holds: of each rule those that it judges, or those that it looks for, whichever
     * are fewer.
     *
     * @param judged by class, the rules that may hold of its lines
     * @param looked by class, the rules that look for a line of it
     * @param lookingForNone the rules that look for no line
     * @param digests by class, the digest of its codes
     */
    static long needed(BitSet[] judged, BitSet[] looked, BitSet lookingForNone, long[] digests) {
        long[] judging = byRule(judged, digests);
        long[] looking = byRule(looked, digests);
        long needed = 0;
        for (int rule = 0; rule < judging.length; rule++) {
            long others = lookingForNone.get(rule) ? Digest.ALL : rule < looking.length ? looking[rule] : 0;
            needed |= Long.bitCount(others) < Long.bitCount(judging[rule]) ? others : judging[rule];
        }
        return needed;
    }

    /** By rule, the digest of the codes of its classes. */
    private static long[] byRule(BitSet[] ofClass, long[] digests) {
        int rules = 0;
        for (BitSet some : ofClass) {
            rules = Math.max(rules, some.length());
        }
        long[] all = new long[rules];
        for (int i = 0; i < ofClass.length; i++) {
            for (int rule = ofClass[i].nextSetBit(0); rule >= 0; rule = ofClass[i].nextSetBit(rule + 1)) {
                all[rule] |= digests[i];
            }
        }
        return all;
    }
}
