package org.hiplang.runtime.policy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which of a policy's code sets each procedure code is in.
 *
 * <p>The sets cut the codes into stretches within which membership does not change; a code's class is the number of its
 * stretch, found by binary search, and the class knows its sets as bits.
 */
public final class CodeClasses {
    private static final int BITS = 64;

    private final int[] starts;
    private final long[][] sets;

    private CodeClasses(int[] starts, long[][] sets) {
        this.starts = starts;
        this.sets = sets;
    }

    /** The classes of those sets; a set is known by its place in the list from then on. */
    public static CodeClasses of(CodeSet... codeSets) {
        int[] starts = IntStream.concat(IntStream.of(0), Arrays.stream(codeSets).flatMapToInt(CodeSet::edges))
                .sorted()
                .distinct()
                .toArray();
        long[][] sets = new long[starts.length][(codeSets.length + BITS - 1) / BITS];
        for (int i = 0; i < starts.length; i++) {
            for (int set = 0; set < codeSets.length; set++) {
                if (codeSets[set].has(starts[i])) {
                    sets[i][set / BITS] |= 1L << (set % BITS);
                }
            }
        }
        return new CodeClasses(starts, sets);
    }

    /** The class of a packed code. */
    public int of(int code) {
        int found = Arrays.binarySearch(starts, code);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether codes of the class are in the set of that number. */
    public boolean in(int codeClass, int set) {
        return (sets[codeClass][set / BITS] >>> (set % BITS) & 1) != 0;
    }
}
