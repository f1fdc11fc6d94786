package org.hiplang.benchmarks.eight;

import java.util.List;
import java.util.Locale;

/** The rules, in the policy's order. */
public enum EightRule {
    /** A per diem is for a day with an infusion. */
    INFUSION_DAY(0),
    /** S9494 does not go with the codes by the hours between doses. */
    ONE_SCHEDULE(1),
    /** A per diem is billed once a day. */
    SAME_CODE_AGAIN(2),
    /** A second therapy of a day carries its modifier. */
    SECOND_THERAPY(3),
    /** Supplies are part of the per diem. */
    SUPPLIES(4),
    /** Flushes are part of the per diem. */
    FLUSHES(5),
    /** Pharmacy hours are part of the per diem. */
    PHARMACY_HOURS(6),
    /** A further hour needs the visit that it adds to. */
    FURTHER_HOURS(7);

    private static final List<EightRule> ORDER = List.of(values());

    private final int place;

    EightRule(int place) {
        this.place = place;
    }

    /** How many there are before it. */
    public int place() {
        return place;
    }

    /** The rule of that place. */
    public static EightRule at(int place) {
        return ORDER.get(place);
    }

    /** The name in the policy. */
    public String inPolicy() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule that the policy calls so. */
    public static EightRule of(String inPolicy) {
        return valueOf(inPolicy.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
