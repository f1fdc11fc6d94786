package org.hiplang.benchmarks.cpcp019;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.runtime.claim.Claim;

/**
 * What a decision lists of what was found.
 *
 * <p>That is all that is sure. What is open is listed where it makes a day wait: where nothing takes the day for sure, the
 * rule does not give way to one that holds, and units of the line lie on such days. It is settled here once more, apart from
 * the runtime, for what is special of CPCP019: nothing but {@code one-unit-a-day} bounds units, and no rule pays otherwise
 * than in full.
 */
final class Listing {
    private static final long WHOLE_UNIT = 1000;

    private final Hip hip;

    Listing(Hip hip) {
        this.hip = hip;
    }

    Set<Found> of(Set<Found> found, Claim claim) {
        Map<Integer, List<Found>> byLine = found.stream().collect(Collectors.groupingBy(Found::line));
        Set<Found> listed = new HashSet<>();
        byLine.forEach((number, ofLine) -> listed.addAll(ofLine(ofLine, claim, claim.indexOf(number))));
        return listed;
    }

    private Set<Found> ofLine(List<Found> found, Claim claim, int line) {
        long waiting = 0;
        int free = 0;
        for (int day = claim.firstDay(line); day <= claim.lastDay(line); day++) {
            long bit = 1L << (day - claim.from());
            boolean waits = found.stream().anyMatch(one -> waits(one, found, bit));
            boolean taken = found.stream().anyMatch(one -> takes(one, bit));
            waiting |= waits ? bit : 0;
            free += waits || taken ? 0 : 1;
        }
        boolean unitsWait = claim.units(line) == 0 ? free == 0 : claim.units(line) > WHOLE_UNIT * free;
        long listed = unitsWait ? waiting : 0;
        return found.stream()
                .map(one -> new Found(one.rule(), one.line(), one.sureDays(), open(one, found) & listed))
                .filter(one -> (one.sureDays() | one.openDays()) != 0)
                .collect(Collectors.toSet());
    }

    private long open(Found one, List<Found> found) {
        long open = 0;
        for (long bit = 1; bit != 0; bit <<= 1) {
            open |= waits(one, found, bit) ? bit : 0;
        }
        return open;
    }

    private boolean waits(Found one, List<Found> found, long day) {
        return (one.openDays() & day) != 0
                && found.stream().noneMatch(other -> takes(other, day))
                && found.stream()
                        .noneMatch(other -> (other.sureDays() & day) != 0 && hip.givesWay(one.rule(), other.rule()));
    }

    private boolean takes(Found one, long day) {
        return (one.sureDays() & day) != 0 && !hip.bounds(one.rule());
    }
}
