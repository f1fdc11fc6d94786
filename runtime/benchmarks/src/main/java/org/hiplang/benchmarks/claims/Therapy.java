package org.hiplang.benchmarks.claims;

import java.util.List;

/**
 * A therapy at home.
 *
 * @param weight how often it is drawn, of all weights
 * @param perDiems the per diems that are billed for it
 * @param products what is given
 */
record Therapy(int weight, List<String> perDiems, List<String> products) {
    static final Therapy ANTI_INFECTIVE = new Therapy(
            46,
            List.of("S9500", "S9501", "S9502", "S9503", "S9504"),
            List.of("J0696", "J0690", "J0878", "J2185", "J2543", "J1335", "J3370"));

    private static final List<Therapy> ALL = List.of(
            ANTI_INFECTIVE,
            new Therapy(10, List.of("S9364", "S9365", "S9366", "S9367"), List.of("B4185", "B4193", "B4197")),
            new Therapy(12, List.of("S9373", "S9374", "S9375", "S9376"), List.of("J7030", "J7040", "J7120")),
            new Therapy(6, List.of("S9329", "S9330", "S9331"), List.of("J9190")),
            new Therapy(6, List.of("S9326", "S9327"), List.of("J2270", "J1170")),
            new Therapy(7, List.of("S9338"), List.of("J1569", "J1459")),
            new Therapy(3, List.of("S9490"), List.of("J2930")),
            new Therapy(3, List.of("S9348"), List.of("J1250")),
            new Therapy(2, List.of("S9357"), List.of("J1786")),
            new Therapy(5, List.of("S9379"), List.of("J3490")));
    private static final int WEIGHTS = ALL.stream().mapToInt(Therapy::weight).sum();

    static Therapy draw(Dice dice) {
        int left = dice.between(1, WEIGHTS);
        int place = 0;
        while (left > ALL.get(place).weight) {
            left -= ALL.get(place).weight;
            place++;
        }
        return ALL.get(place);
    }
}
