package org.hiplang.runtime.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.policy.Pay;

/**
 * What the kept units of a line are paid: first the shares of them, then the amounts that are paid at most, of each unit,
 * of a day and of the line, the smallest first. Nothing is divided before the end.
 */
final class PaySettlement {
    private static final int CENTS = 2;
    private static final int DECIMALS = 3;

    private final boolean counted;
    private final BigDecimal whole;
    private final Map<Entry, Marks> sure;
    private final Map<Entry, Marks> open;
    private final Optional<Payment.Base> base;
    private final Shares shares;
    private final List<Portion> portions;
    private final Map<Entry, SortedMap<Integer, Long>> waiting = new LinkedHashMap<>();
    private boolean found;

    /**
     * The settlement of a line.
     *
     * @param billed the units of the whole line, in thousandths; a line that bills none has one on each day that is left
     * @param kept those that nothing took, by day
     * @param tallies what becomes of each entry
     */
    PaySettlement(long billed, long[] kept, Standing[] standings, Function<Entry, Tally> tallies) {
        this.counted = billed > 0;
        long[] units = counted ? kept : left(standings);
        this.whole = BigDecimal.valueOf(counted ? billed : Arrays.stream(units).sum());
        this.sure = entries(standings, Standing::surePays);
        this.open = withoutIdle(entries(standings, Standing::openPays));
        this.base = Stream.of(sure, open)
                .flatMap(entries -> entries.keySet().stream())
                .flatMap(entry -> paid(entry).base().stream())
                .findFirst();
        this.shares = new Shares(units, counted);
        this.portions = portions(units, only(sure, Pay.Share.class));
        share(tallies);
        limit(tallies);
        boolean sharesMatter = openSharesMatter(units);
        open.forEach((entry, days) -> {
            if (sharesMatter || !(paid(entry).pay() instanceof Pay.Share)) {
                hold(entry, days);
            }
        });
    }

    private static Map<Entry, Marks> entries(Standing[] standings, Function<Standing, List<Entry>> which) {
        Map<Entry, Marks> entries = new LinkedHashMap<>();
        for (Standing.OnDays each : Standing.days(standings, which, Ledger.PRECEDENCE)) {
            entries.put(each.entry(), each.days());
        }
        return entries;
    }

    /** Without the shares that pay the whole: whether they hold changes nothing, unless another that may count gives way. */
    private static Map<Entry, Marks> withoutIdle(Map<Entry, Marks> open) {
        Map<Entry, Marks> left = new LinkedHashMap<>(open);
        left.keySet()
                .removeIf(entry -> paid(entry).isWhole()
                        && open.keySet().stream().noneMatch(other -> other.givesWayTo(entry.rule())));
        return left;
    }

    private static long[] left(Standing[] standings) {
        return Arrays.stream(standings)
                .mapToLong(standing -> standing.taker().isPresent() ? 0 : Units.ONE)
                .toArray();
    }

    private List<Portion> portions(long[] units, Map<Entry, Marks> all) {
        List<Portion> found = new ArrayList<>();
        for (int day = 0; day < units.length; day++) {
            long from = 0;
            for (long to : shares.cuts(all, day).tailSet(0L, false)) {
                found.add(new Portion(day, to - from, shares.product(all, day, from), price()));
                from = to;
            }
        }
        return found;
    }

    /**
     * Whether it changes what is paid if the shares that may count all do. Where they are no more than all of it, and this
     * changes nothing, some of them do not either: amounts that are paid at most cut as much in any case.
     */
    private boolean openSharesMatter(long[] units) {
        Map<Entry, Marks> may = only(open, Pay.Share.class);
        if (may.isEmpty()) {
            return false;
        }
        if (!may.keySet().stream()
                .allMatch(entry -> paid(entry).isKnown() && paid(entry).isLess())) {
            return true;
        }
        Map<Entry, Marks> all = new LinkedHashMap<>(only(sure, Pay.Share.class));
        all.putAll(may);
        List<Portion> with = portions(units, all);
        limits(with).values().forEach(each -> each.forEach(Limit::cut));
        return sum(with, Portion::worth).compareTo(sum(portions, Portion::worth)) != 0;
    }

    /** What the line is worth; where nobody knows, anything, so that shares can be compared. */
    private BigDecimal price() {
        return base.map(Payment.Base::dollars).orElse(BigDecimal.ONE);
    }

    private static Map<Entry, Marks> only(Map<Entry, Marks> entries, Class<? extends Pay> kind) {
        Map<Entry, Marks> only = new LinkedHashMap<>();
        entries.forEach((entry, days) -> {
            if (kind.isInstance(paid(entry).pay())) {
                only.put(entry, days);
            }
        });
        return only;
    }

    /** A share is told where it is of some unit. */
    private void share(Function<Entry, Tally> tallies) {
        only(sure, Pay.Share.class).forEach((entry, days) -> {
            if (days.stream().anyMatch(day -> shares.count(entry, days, day) > 0)) {
                tallies.apply(entry).find();
                tallies.apply(entry).decide(0);
                found = true;
            }
        });
    }

    /** An amount is told where there is more, also where a smaller one cuts it first. */
    private void limit(Function<Entry, Tally> tallies) {
        Map<Entry, List<Limit>> limits = limits(portions);
        limits.forEach((entry, each) -> {
            if (each.stream().anyMatch(Limit::isExceeded)) {
                tallies.apply(entry).find();
                found = true;
            }
        });
        limits.forEach((entry, each) -> {
            if (each.stream().anyMatch(Limit::isExceeded)) {
                tallies.apply(entry).decide(0);
                each.forEach(Limit::cut);
            }
        });
    }

    /** What the amounts that are paid at most for sure allow, in the order in which they cut. */
    private Map<Entry, List<Limit>> limits(List<Portion> of) {
        Map<Entry, List<Limit>> limits = new LinkedHashMap<>();
        only(sure, Pay.AtMost.class).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PaySettlement::compare))
                .forEach(most -> limits.put(most.getKey(), limits(most.getKey(), on(of, most.getValue()))));
        return limits;
    }

    /** Of each unit before of a day before of the line, and of these the smallest first. */
    private static int compare(Entry one, Entry other) {
        int rank = Integer.compare(rank(one), rank(other));
        int amount = Paid.ORDER.compare(paid(one), paid(other));
        return rank != 0 ? rank : amount != 0 ? amount : Ledger.PRECEDENCE.compare(one, other);
    }

    private static int rank(Entry entry) {
        return isOfEachUnit(entry) ? 0 : entry.rule().byDay() ? 1 : 2;
    }

    private static boolean isOfEachUnit(Entry entry) {
        return paid(entry).pay() instanceof Pay.AtMost most && most.forEachUnit();
    }

    /** What some units may be worth at most together. */
    private record Limit(List<Portion> portions, BigDecimal most) {
        BigDecimal excess() {
            return portions.stream()
                    .map(Portion::worth)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .subtract(most);
        }

        boolean isExceeded() {
            return excess().signum() > 0;
        }

        /** Cuts what is above it, of the last units first. */
        void cut() {
            BigDecimal excess = excess().max(BigDecimal.ZERO);
            for (int i = portions.size() - 1; i >= 0; i--) {
                excess = portions.get(i).cut(excess);
            }
        }
    }

    /** The limits that an amount sets which is known, of a line whose worth is. */
    private List<Limit> limits(Entry entry, List<Portion> meant) {
        BigDecimal most = paid(entry).dollars().multiply(whole);
        if (isOfEachUnit(entry)) {
            return meant.stream()
                    .filter(portion -> counted)
                    .map(portion -> new Limit(
                            List.of(portion), most.multiply(portion.units()).movePointLeft(DECIMALS)))
                    .toList();
        }
        return entry.rule().byDay()
                ? meant.stream()
                        .collect(Collectors.groupingBy(Portion::day, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(ofADay -> new Limit(ofADay, most))
                        .toList()
                : List.of(new Limit(meant, most));
    }

    private static List<Portion> on(List<Portion> portions, Marks days) {
        return portions.stream().filter(portion -> days.has(portion.day())).toList();
    }

    /** What it could change waits. */
    private void hold(Entry entry, Marks days) {
        SortedMap<Integer, Long> units = new TreeMap<>();
        if (paid(entry).pay() instanceof Pay.Share) {
            days.stream().forEach(day -> units.put(day, shares.count(entry, days, day)));
        } else if (paid(entry).isKnown()) {
            limits(entry, on(portions, days)).stream()
                    .filter(Limit::isExceeded)
                    .forEach(limit -> add(limit.portions(), units));
        } else if (counted || !isOfEachUnit(entry)) {
            add(on(portions, days), units);
        }
        units.values().removeIf(count -> count == 0);
        if (!units.isEmpty()) {
            waiting.put(entry, units);
        }
    }

    private static void add(List<Portion> portions, SortedMap<Integer, Long> units) {
        portions.forEach(portion -> units.merge(portion.day(), portion.units().longValueExact(), Long::sum));
    }

    /** By entry that may count, or whose amount is not known, the units that wait for it on each day, in thousandths. */
    Map<Entry, SortedMap<Integer, Long>> waiting() {
        return waiting;
    }

    /** Whether less is paid than the kept units are worth. */
    boolean isLess() {
        return found && sum(portions, Portion::worth).compareTo(kept().multiply(price())) < 0;
    }

    /** What is paid, where a rule found something. */
    Optional<Payment> payment() {
        return found ? Optional.of(new Payment(percent(), base, amount())) : Optional.empty();
    }

    private BigDecimal percent() {
        BigDecimal hundred = sum(portions, Portion::weight).movePointRight(2);
        return Paid.plain(hundred.divide(kept(), DECIMALS, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> amount() {
        return base.isPresent() && waiting.isEmpty()
                ? Optional.of(sum(portions, Portion::worth).divide(whole, CENTS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private BigDecimal kept() {
        return sum(portions, Portion::units);
    }

    private static BigDecimal sum(List<Portion> portions, Function<Portion, BigDecimal> of) {
        return portions.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Paid paid(Entry entry) {
        return entry.paid().orElseThrow();
    }
}
