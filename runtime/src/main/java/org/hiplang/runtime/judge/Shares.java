package org.hiplang.runtime.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Pay;

/** Which kept units of a line a share is of: all of its days, or some as they are counted in the order of the days. */
final class Shares {
    private final long[] units;
    private final boolean counted;

    /**
     * The units of a line.
     *
     * @param units the kept ones by day, in thousandths
     * @param counted false: the line bills none, so that none is the second
     */
    Shares(long[] units, boolean counted) {
        this.units = units;
        this.counted = counted;
    }

    /** How many units of a day a share is of that stands on those days. */
    long count(Entry entry, Marks days, int day) {
        Stretch stretch = stretch(entry, days, day);
        return stretch.to - stretch.from;
    }

    /** Where the units of a day are to be cut so that those between two cuts are paid alike; from 0 to all of them. */
    NavigableSet<Long> cuts(Map<Entry, Marks> shares, int day) {
        TreeSet<Long> cuts = new TreeSet<>(List.of(0L));
        cuts.add(units[day]);
        shares.forEach((entry, days) -> {
            Stretch stretch = stretch(entry, days, day);
            cuts.add(stretch.from);
            cuts.add(stretch.to);
        });
        return cuts;
    }

    /** What is paid of the worth of a unit: shares multiply, each takes its part of what the others leave. */
    BigDecimal product(Map<Entry, Marks> shares, int day, long unit) {
        BigDecimal product = BigDecimal.ONE;
        for (Map.Entry<Entry, Marks> share : shares.entrySet()) {
            Stretch stretch = stretch(share.getKey(), share.getValue(), day);
            if (stretch.from <= unit && unit < stretch.to) {
                product = product.multiply(paid(share.getKey()).share());
            }
        }
        return product;
    }

    /** Some of the units of a day; none where it ends where it begins. */
    private record Stretch(long from, long to) {}

    private Stretch stretch(Entry entry, Marks days, int day) {
        Optional<Pay.Nth> of = ((Pay.Share) paid(entry).pay()).of();
        if (!days.has(day) || (of.isPresent() && !counted)) {
            return new Stretch(0, 0);
        }
        return of.map(nth -> stretch(nth, entry.rule().byDay() ? 0 : before(days, day), units[day]))
                .orElse(new Stretch(0, units[day]));
    }

    private static Stretch stretch(Pay.Nth nth, long before, long here) {
        long first = (nth.n() - 1) * Units.ONE - before;
        long from = Math.min(Math.max(0, first), here);
        long to = nth.orLater() ? here : Math.min(first + Units.ONE, here);
        return new Stretch(from, Math.max(from, to));
    }

    /** The units of the days before it on which the share stands as well. */
    private long before(Marks days, int day) {
        return days.stream()
                .takeWhile(each -> each < day)
                .mapToLong(each -> units[each])
                .sum();
    }

    private static Paid paid(Entry entry) {
        return entry.paid().orElseThrow();
    }
}
