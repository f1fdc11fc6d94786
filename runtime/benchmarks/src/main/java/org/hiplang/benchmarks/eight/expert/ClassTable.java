package org.hiplang.benchmarks.eight.expert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.hiplang.runtime.claim.Codes;

/**
 * Lays classes of codes out in pages: the upper bits of a packed code name its page, the lower ones its place there.
 * Pages on which all codes are of one class are held once.
 */
final class ClassTable {
    static final int PAGE_BITS = 10;
    static final int PAGE = 1 << PAGE_BITS;

    private static final int LAST_PAGE = Codes.code("ZZZZZ") >>> PAGE_BITS;

    private final List<Step> steps = new ArrayList<>();
    private final TreeMap<Short, Byte> uniform = new TreeMap<>();
    private final byte[] pages = new byte[LAST_PAGE + 1];
    private short[] classes = new short[0];

    /** Puts codes and ranges of codes into the sets of those bits. */
    ClassTable put(int bits, String... ranges) {
        return step(bits, 0, ranges);
    }

    /** Takes them out of those. */
    ClassTable take(int bits, String... ranges) {
        return step(0, bits, ranges);
    }

    private ClassTable step(int put, int take, String... ranges) {
        for (String range : ranges) {
            String[] ends = range.split("-", 2);
            steps.add(new Step(Codes.code(ends[0]), Codes.code(ends[ends.length - 1]), put, take));
        }
        return this;
    }

    ClassTable lay() {
        for (int page = 0; page < pages.length; page++) {
            int first = page << PAGE_BITS;
            int last = first + PAGE - 1;
            List<Step> here =
                    steps.stream().filter(step -> step.meets(first, last)).toList();
            pages[page] = here.stream().allMatch(step -> step.covers(first, last))
                    ? uniform.computeIfAbsent(classOf(first, here), this::add)
                    : add(first, here);
        }
        return this;
    }

    /** Which of the pages that differ each page is. */
    byte[] pages() {
        return pages;
    }

    /** The pages that differ, one after the other. */
    short[] classes() {
        return classes;
    }

    private byte add(short ofAll) {
        byte place = more();
        Arrays.fill(classes, place << PAGE_BITS, classes.length, ofAll);
        return place;
    }

    private byte add(int first, List<Step> here) {
        byte place = more();
        for (int i = 0; i < PAGE; i++) {
            classes[(place << PAGE_BITS) + i] = classOf(first + i, here);
        }
        return place;
    }

    private byte more() {
        int place = classes.length >>> PAGE_BITS;
        if (place > Byte.MAX_VALUE) {
            throw new IllegalStateException("more pages differ than a byte can number");
        }
        classes = Arrays.copyOf(classes, classes.length + PAGE);
        return (byte) place;
    }

    private static short classOf(int code, List<Step> steps) {
        int bits = 0;
        for (Step step : steps) {
            bits = step.meets(code, code) ? (bits | step.put) & ~step.take : bits;
        }
        return (short) bits;
    }

    private record Step(int first, int last, int put, int take) {
        boolean meets(int from, int to) {
            return first <= to && from <= last;
        }

        boolean covers(int from, int to) {
            return first <= from && to <= last;
        }
    }
}
