package org.hiplang.runtime.policy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.hiplang.runtime.claim.CodeDigest;
import org.hiplang.runtime.claim.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Which of a policy's code sets each procedure code is in.
 *
 * <p>The sets cut the codes into stretches within which membership does not change. Codes of the same sets are of one
 * class, whatever their stretch. The class of a code is found by two looks: the codes are cut into pages, and on each
 * either all codes are of one class or its place there gives it.
 */
public final class CodeClasses {
    private static final int BITS = 64;
    private static final long[] NOTHING = {};
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int LAST_BIT = 31;
    private static final int UNIFORM = 1 << LAST_BIT;
    private static final int LAST_CODE = Codes.code("ZZZZZ");
    private static final int PAGES = (LAST_CODE >>> PAGE_BITS) + 1;

    private final int[] starts;
    private final int[] ofStretch;
    private final int[] codes;
    private final int setCount;
    private final int[][] sets;
    private final long[][] bits;
    private final int[] pages = new int[PAGES];
    private final int[] mixed;

    /**
     * The classes of stretches.
     *
     * @param setCount how many sets there are
     * @param starts the first code of each stretch, ascending from 0
     * @param ofStretch the class of each stretch
     * @param codes a code of each class
     * @param sets the sets that each class is in
     */
    private CodeClasses(int setCount, int[] starts, int[] ofStretch, int[] codes, BitSet[] sets) {
        this.setCount = setCount;
        this.starts = starts;
        this.ofStretch = ofStretch;
        this.codes = codes;
        this.sets = new int[sets.length][];
        this.bits = new long[sets.length][];
        Map<BitSet, int[]> alike = new HashMap<>();
        for (int i = 0; i < sets.length; i++) {
            this.sets[i] = alike.computeIfAbsent(sets[i], CodeClasses::places);
            this.bits[i] = sets[i].toLongArray();
        }
        mixed = fillPages();
    }

    private static int[] places(BitSet bits) {
        int[] places = new int[bits.cardinality()];
        int place = -1;
        for (int i = 0; i < places.length; i++) {
            place = bits.nextSetBit(place + 1);
            places[i] = place;
        }
        return places;
    }

    /** The classes of those sets; a set is known by its place in the list from then on. */
    public static CodeClasses of(CodeSet... codeSets) {
        int[][] edgesOfSets = new int[codeSets.length][];
        for (int set = 0; set < codeSets.length; set++) {
            edgesOfSets[set] = codeSets[set].edges();
        }
        int[] starts = starts(new int[1], edgesOfSets);
        BitSet[] memberships = new BitSet[starts.length];
        for (int i = 0; i < memberships.length; i++) {
            memberships[i] = new BitSet();
        }
        for (int set = 0; set < codeSets.length; set++) {
            int[] edges = edgesOfSets[set];
            for (int i = 0; i < edges.length; i += 2) {
                int end = i + 1 < edges.length ? Arrays.binarySearch(starts, edges[i + 1]) : starts.length;
                for (int at = Arrays.binarySearch(starts, edges[i]); at < end; at++) {
                    memberships[at].set(set);
                }
            }
        }
        Alike[] alike = new Alike[starts.length];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = new Alike(memberships[i].toLongArray(), NOTHING);
        }
        return grouped(codeSets.length, starts, alike);
    }

    /** All of them in order, each once. */
    private static int[] starts(int[] some, int[]... others) {
        int size = some.length;
        for (int[] other : others) {
            size += other.length;
        }
        int[] all = Arrays.copyOf(some, size);
        int end = some.length;
        for (int[] other : others) {
            System.arraycopy(other, 0, all, end, other.length);
            end += other.length;
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int start : all) {
            if (distinct == 0 || all[distinct - 1] != start) {
                all[distinct++] = start;
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /**
     * The same sets, told apart further.
     *
     * @param edges codes at which something else changes, too
     * @param told of a code, what else codes of its class have in common
     */
    public CodeClasses refined(int[] edges, IntFunction<long[]> told) {
        int[] finer = starts(starts, edges);
        Alike[] alike = new Alike[finer.length];
        for (int i = 0; i < finer.length; i++) {
            alike[i] = new Alike(bits[of(finer[i])], told.apply(finer[i]));
        }
        return grouped(setCount, finer, alike);
    }

    /** Stretches that are alike are of one class; classes are numbered as they first come. */
    private static CodeClasses grouped(int setCount, int[] starts, Alike[] alike) {
        Map<Alike, Integer> numbers = new HashMap<>();
        int[] ofStretch = new int[starts.length];
        int[] codes = new int[starts.length];
        BitSet[] sets = new BitSet[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(alike[i], next);
            ofStretch[i] = known == null ? next : known;
            if (known == null) {
                codes[next] = starts[i];
                sets[next] = BitSet.valueOf(alike[i].sets);
            }
        }
        return new CodeClasses(
                setCount, starts, ofStretch, Arrays.copyOf(codes, numbers.size()), Arrays.copyOf(sets, numbers.size()));
    }

    /** What codes of a class have in common: the sets that they are in, as bits, and what else is told of them. */
    private static final class Alike {
        private final long[] sets;
        private final long[] told;

        Alike(long[] sets, long[] told) {
            this.sets = sets;
            this.told = told;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Alike that && Arrays.equals(sets, that.sets) && Arrays.equals(told, that.told);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(sets) + Arrays.hashCode(told);
        }
    }

    /**
     * Lays the pages on which classes differ one after the other, and before them one place for each class. A page on which
     * all codes are of one class begins at that place, and is marked: so a look-up needs no branch, which processors would
     * guess wrong as often as not.
     */
    private int[] fillPages() {
        int[] laid = new int[codes.length + PAGE];
        for (int i = 0; i < codes.length; i++) {
            laid[i] = i;
        }
        int size = codes.length;
        int stretch = 0;
        for (int page = 0; page < PAGES; page++) {
            int first = page * PAGE;
            while (stretch + 1 < starts.length && starts[stretch + 1] <= first) {
                stretch++;
            }
            boolean uniform = stretch + 1 == starts.length || starts[stretch + 1] >= first + PAGE;
            if (uniform) {
                pages[page] = ofStretch[stretch] | UNIFORM;
            } else {
                laid = size + PAGE > laid.length ? Arrays.copyOf(laid, 2 * laid.length) : laid;
                pages[page] = size;
                fillPage(laid, size, first, stretch);
                size += PAGE;
            }
        }
        return Arrays.copyOf(laid, size);
    }

    private void fillPage(int[] laid, int from, int first, int stretch) {
        int at = stretch;
        for (int i = 0; i < PAGE; i++) {
            if (at + 1 < starts.length && starts[at + 1] <= first + i) {
                at++;
            }
            laid[from + i] = ofStretch[at];
        }
    }

    /** By class, the digest of its codes. */
    public CodeDigest[] digests() {
        CodeDigest[] digests = new CodeDigest[codes.length];
        Arrays.fill(digests, CodeDigest.NONE);
        for (int i = 0; i < starts.length; i++) {
            int last = i + 1 < starts.length ? starts[i + 1] - 1 : LAST_CODE;
            CodeDigest known = digests[ofStretch[i]];
            digests[ofStretch[i]] = known.isAll() ? known : known.and(CodeDigest.of(starts[i], last));
        }
        return digests;
    }

    /** How many sets there are, numbered from 0. */
    public int sets() {
        return setCount;
    }

    /** How many classes there are, numbered from 0. */
    public int size() {
        return codes.length;
    }

    /** The class of a packed code. */
    public int of(int code) {
        int page = pages[code >>> PAGE_BITS];
        return mixed[(page & Integer.MAX_VALUE) + (code & (PAGE - 1) & ~(page >> LAST_BIT))];
    }

    /** A code of that class, packed. */
    public int code(int codeClass) {
        return codes[codeClass];
    }

    /** Whether codes of the class are in the set of that number. */
    public boolean in(int codeClass, int set) {
        long[] words = bits[codeClass];
        return set / BITS < words.length && (words[set / BITS] >>> set & 1) != 0;
    }

    /** The sets that codes of the class are in, ascending; shared, and not to be written to. */
    public int[] sets(int codeClass) {
        return sets[codeClass];
    }
}
