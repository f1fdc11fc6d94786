package org.hiplang.runtime.policy;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.runtime.claim.DiagnosisCodes;

/** A set of diagnosis codes of ICD-10-CM, in which a code stands for all that begin with it. */
public final class DiagnosisSet {
    /** No code. */
    public static final DiagnosisSet NONE = new DiagnosisSet(Ranges.NONE);

    private final Ranges ranges;

    private DiagnosisSet(Ranges ranges) {
        this.ranges = ranges;
    }

    /**
     * Codes ({@code "Z79.4"}) and ranges of codes ({@code "E10-E14"}, both ends and all that begins with them included).
     *
     * @param items each one of them, or several with blanks between
     */
    public static DiagnosisSet of(String... items) {
        List<long[]> ranges = new ArrayList<>();
        for (String several : items) {
            for (String item : several.split(" ", -1)) {
                ranges.add(range(item));
            }
        }
        return new DiagnosisSet(Ranges.of(ranges));
    }

    private static long[] range(String item) {
        int dash = item.indexOf('-');
        String first = dash < 0 ? item : item.substring(0, dash);
        String last = dash < 0 ? item : item.substring(dash + 1);
        long[] range = {DiagnosisCodes.first(first), DiagnosisCodes.last(last)};
        if (range[1] < range[0]) {
            throw new IllegalArgumentException("a range of diagnosis codes ends before it begins");
        }
        return range;
    }

    /** The codes of either. */
    public DiagnosisSet or(DiagnosisSet other) {
        return new DiagnosisSet(ranges.or(other.ranges));
    }

    /** The codes of this that the other has not. */
    public DiagnosisSet except(DiagnosisSet other) {
        return new DiagnosisSet(ranges.except(other.ranges));
    }

    /** Whether the code of that number is in the set, see {@link DiagnosisCodes}. */
    public boolean has(long code) {
        return ranges.has(code);
    }

    /** Whether there is no code in it. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The lowest code, with its dot. */
    public String first() {
        return DiagnosisCodes.text(ranges.first());
    }
}
