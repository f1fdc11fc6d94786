package org.hiplang.benchmarks.cpcp019;

/** The group that a code is of, by what judges its lines: a small number, so that lines are gathered without a branch. */
final class Group {
    static final int NONE = 0;
    static final int DRUG_THERAPY = 1;
    static final int NUTRITION = 2;
    static final int HYDRATION = 3;
    static final int OTHER_THERAPY = 4;
    static final int CATHETER_CARE = 5;
    static final int INJECTION_THERAPY = 6;
    static final int INCIDENTAL = 7;
    static final int PRODUCT = 8;
    /** Supplies, equipment and repairs. */
    static final int SUPPLY = 9;

    static final int FLUSH = 10;
    static final int VISIT = 11;
    static final int HOUR = 12;
    static final int PHARMACY = 13;
    static final int ORAL_FOOD = 14;
    static final int ENTERAL_FORMULA = 15;

    static final int COUNT = 16;

    private static final long[] KINDS = {
        0,
        Bits.DRUG_THERAPY,
        Bits.NUTRITION,
        Bits.HYDRATION,
        Bits.OTHER_THERAPY,
        Bits.CATHETER_CARE,
        Bits.INJECTION_THERAPY,
        Bits.INCIDENTAL,
        Bits.PRODUCT,
        Bits.SUPPLY | Bits.REPAIR,
        Bits.FLUSH,
        Bits.VISIT,
        Bits.HOUR,
        Bits.PHARMACY,
        Bits.ORAL_FOOD,
        Bits.ENTERAL_FORMULA
    };

    private Group() {}

    /** The group of a code of those kinds; no code is of two. */
    static int of(long bits) {
        int group = NONE;
        for (int i = 0; i < COUNT; i++) {
            if ((bits & KINDS[i]) != 0) {
                if (group != NONE) {
                    throw new IllegalStateException("a code is of two groups");
                }
                group = i;
            }
        }
        return group;
    }
}
