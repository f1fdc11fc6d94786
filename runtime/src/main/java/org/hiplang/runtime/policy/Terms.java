package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiplang.runtime.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs the policies chooses, for all claims alike; what is known of one claim is in {@link Facts}.
 *
 * @param readings the words of readings that are to be in force in place of the policy's own, by the reading's name
 * @param processed the day on which claims are processed: what is in force on it judges all days of a claim; where
 *     absent, each day is judged by what is in force on it
 * @param received the day on which the claims were received, of which no other fact is told
 * @param tables tables in which facts are looked up before the policies' own of the same names; one of pairs takes the
 *     place of the policies' own
 */
public record Terms(
        Map<String, String> readings, Optional<LocalDate> processed, Optional<LocalDate> received, Tables tables) {
    private static final String RECEIVED = "received";

    /** As the policies are written. */
    public static final Terms PLAIN = new Terms(Map.of());

    /** Copies the map. */
    public Terms {
        readings = Map.copyOf(readings);
    }

    /** Those readings, each day judged by what is in force on it. */
    public Terms(Map<String, String> readings) {
        this(readings, Optional.empty(), Optional.empty(), Tables.NONE);
    }

    /** The same, by date processed. */
    public Terms processedOn(LocalDate day) {
        return new Terms(readings, Optional.of(day), received, tables);
    }

    /** The same, of claims that were received on that day. */
    public Terms receivedOn(LocalDate day) {
        return new Terms(readings, processed, Optional.of(day), tables);
    }

    /** What the run says of a fact, if it says it. */
    public Optional<String> value(String fact) {
        return fact.equals(RECEIVED) ? received.map(LocalDate::toString) : Optional.empty();
    }

    /** The same with another word of a reading in force. */
    public Terms reading(String name, String word) {
        Map<String, String> more = new HashMap<>(readings);
        more.put(name, word);
        return new Terms(more, processed, received, tables);
    }

    /** The same with tables that are looked at before the policies' own. */
    public Terms tables(Tables others) {
        return new Terms(readings, processed, received, others);
    }

    /** The same with the policy's readings as its author wrote them, also where the build switched one. */
    public Terms asWritten(PolicyInfo policy) {
        Map<String, String> written = new HashMap<>(readings);
        policy.readings().forEach(reading -> written.put(reading.name(), reading.written()));
        return new Terms(written, processed, received, tables);
    }

    /** The same without the readings of other policies. */
    public Terms of(PolicyInfo policy) {
        if (readings.isEmpty()) {
            return this;
        }
        Map<String, String> own = new HashMap<>(readings);
        own.keySet().removeIf(name -> policy.reading(name).isEmpty());
        return new Terms(own, processed, received, tables);
    }

    /** The word of a reading that is in force in this run. */
    public String word(ReadingInfo reading) {
        return readings.isEmpty() ? reading.inForce() : readings.getOrDefault(reading.name(), reading.inForce());
    }

    /** Whether the reading is one of those words in this run. */
    public boolean reads(ReadingInfo reading, String... words) {
        return Arrays.asList(words).contains(word(reading));
    }

    /** The words in force that are not those the policy's author put in force, by the reading's name in order. */
    public Map<String, String> switched(PolicyInfo policy) {
        Map<String, String> switched = new TreeMap<>();
        for (ReadingInfo reading : policy.readings()) {
            if (!word(reading).equals(reading.written())) {
                switched.putIfAbsent(reading.name(), word(reading));
            }
        }
        return switched;
    }

    /**
     * Makes sure that one of the policies at least has each of the readings.
     *
     * @throws IllegalArgumentException otherwise
     */
    public void checkAny(List<PolicyInfo> policies) {
        for (String name : new TreeSet<>(readings.keySet())) {
            if (policies.stream().noneMatch(policy -> policy.reading(name).isPresent())) {
                throw new IllegalArgumentException("no policy has a reading `" + name + "`");
            }
        }
    }

    /**
     * Makes sure that the policy has each of the readings, and each reading its word.
     *
     * @throws IllegalArgumentException otherwise
     */
    public void check(PolicyInfo policy) {
        for (Map.Entry<String, String> chosen : readings.entrySet()) {
            check(policy, chosen.getKey(), chosen.getValue());
        }
    }

    private static void check(PolicyInfo policy, String name, String word) {
        ReadingInfo reading = policy.reading(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("policy " + policy.id() + " has no reading `" + name + "`"));
        if (!reading.words().contains(word)) {
            throw new IllegalArgumentException("`" + word + "` is not a word of reading `" + name + "`; it is "
                    + String.join(" or ", reading.words()));
        }
    }

    /** Asked for each claim. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Terms that
                        && readings.equals(that.readings)
                        && processed.equals(that.processed)
                        && received.equals(that.received)
                        && tables.equals(that.tables));
    }

    @Override
    public int hashCode() {
        return Objects.hash(readings, processed, received, tables);
    }
}
