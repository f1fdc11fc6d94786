package org.hiplang.runtime.find;

import java.util.BitSet;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.CodeDigest;
import org.hiplang.runtime.claim.Digest;

/**
 * Which claims need not be looked at, told by their digests alone (see {@link Digest}).
 *
 * @param needed codes without any of which no rule holds
 * @param codes codes of which a claim that the policy judges has one, unless it has one of the places
 * @param places places of service, likewise
 */
record Gate(CodeDigest needed, CodeDigest codes, long places) {
    /** Whether some rule may hold of the claim. */
    boolean lets(Claim claim) {
        return claim.mayHave(needed) && (claim.mayHave(codes) || (claim.placeDigest() & places) != 0);
    }

    /**
     * The codes without any of which no rule holds: of each rule those that it judges, or those that it looks for, whichever
     * are fewer.
     *
     * @param judged by sort, the rules that may hold of its lines
     * @param looked by sort, the rules that look for a line of it
     * @param lookingForNone the rules that look for no line
     * @param digests by class, the digest of its codes
     */
    static CodeDigest needed(BitSet[] judged, BitSet[] looked, BitSet lookingForNone, CodeDigest[] digests) {
        CodeDigest[] judging = byRule(judged, digests);
        CodeDigest[] looking = byRule(looked, digests);
        CodeDigest needed = CodeDigest.NONE;
        for (int rule = 0; rule < judging.length; rule++) {
            CodeDigest others =
                    lookingForNone.get(rule) ? CodeDigest.ALL : rule < looking.length ? looking[rule] : CodeDigest.NONE;
            needed = needed.and(others.bits() < judging[rule].bits() ? others : judging[rule]);
        }
        return needed;
    }

    /** By rule, the digest of the codes of its sorts. */
    private static CodeDigest[] byRule(BitSet[] ofSort, CodeDigest[] digests) {
        int rules = 0;
        for (BitSet some : ofSort) {
            rules = Math.max(rules, some.length());
        }
        long[] one = new long[rules];
        long[] two = new long[rules];
        for (int i = 0; i < ofSort.length; i++) {
            CodeDigest digest = digests[Sort.classOf(i)];
            for (int rule = ofSort[i].nextSetBit(0); rule >= 0; rule = ofSort[i].nextSetBit(rule + 1)) {
                one[rule] |= digest.one();
                two[rule] |= digest.two();
            }
        }
        CodeDigest[] all = new CodeDigest[rules];
        for (int rule = 0; rule < rules; rule++) {
            all[rule] = new CodeDigest(one[rule], two[rule]);
        }
        return all;
    }
}
