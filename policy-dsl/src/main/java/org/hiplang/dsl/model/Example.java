package org.hiplang.dsl.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Span;

/**
 * The author's own test: a made-up claim and what the policy must say of it.
 *
 * @param name the sentence that reports it
 * @param head what the claim says for all its lines
 * @param history what was paid for the member before; nobody knows where absent
 */
public record Example(
        Span span,
        String name,
        List<Citation> cites,
        Head head,
        List<Line> lines,
        Optional<Earlier> history,
        List<KnownFact> facts,
        List<KnownReading> readings,
        List<Expectation> expectations) {
    /** Copies the lists. */
    public Example {
        cites = List.copyOf(cites);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        expectations = List.copyOf(expectations);
    }

    /**
     * What the claim says for all its lines.
     *
     * @param place the place of service, two characters; 12, the patient's home, where the author gives none
     * @param said what else it says, in the order of the fields
     * @param diagnoses the diagnosis codes, the first one first
     */
    public record Head(String place, Optional<LocalDate> born, SortedMap<Field, String> said, List<String> diagnoses) {
        /** Copies the map and the list. */
        public Head {
            said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
            diagnoses = List.copyOf(diagnoses);
        }

        /** A place of service and nothing else. */
        public static Head at(String place) {
            return new Head(place, Optional.empty(), new TreeMap<>(), List.of());
        }

        /** The same with another field. */
        public Head with(Field field, String value) {
            SortedMap<Field, String> more = new TreeMap<>(said);
            more.put(field, value);
            return new Head(place, born, more, diagnoses);
        }

        /** The same with one more diagnosis. */
        public Head with(String diagnosis) {
            return new Head(
                    place,
                    born,
                    said,
                    Stream.concat(diagnoses.stream(), Stream.of(diagnosis)).toList());
        }
    }

    /** A field of a claim's header that examples fill in, each with a text. */
    public enum Field {
        /** The payer's identifier. */
        PLAN,
        /** The subscriber's group number. */
        GROUP,
        /** The billing provider's NPI. */
        NPI,
        /** The billing provider's tax number. */
        TIN,
        /** The billing provider's taxonomy code. */
        TAXONOMY,
        /** What kind of claim it is: an original, a replacement, a void. */
        FREQUENCY,
        /** The number of a prior authorization. */
        AUTHORIZATION;

        /** As the author writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of the claim.
     *
     * @param number its line number, from 1
     * @param units in thousandths
     */
    public record Line(
            Span span,
            int number,
            String code,
            List<String> modifiers,
            LocalDate first,
            LocalDate last,
            long units,
            Detail detail) {
        /** Copies the list. */
        public Line {
            modifiers = List.copyOf(modifiers);
        }
    }

    /**
     * What was paid for the member before.
     *
     * @param whole whether there was nothing else
     */
    public record Earlier(boolean whole, List<EarlierClaim> claims) {
        /** Copies the list. */
        public Earlier {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A claim that was paid before.
     *
     * @param head what it says for all its lines; who the patient is, the example's claim says
     */
    public record EarlierClaim(Head head, List<Line> lines) {
        /** Copies the list. */
        public EarlierClaim {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What a line may leave out.
     *
     * @param charge what is charged for it, in cents
     * @param ndc the drug's NDC
     * @param provider the rendering provider's NPI
     * @param taxonomy the rendering provider's taxonomy
     * @param authorization the number of its own prior authorization
     * @param place the line's own place of service, two characters
     * @param pointers the diagnoses that it points to, from 1
     */
    public record Detail(
            OptionalLong charge,
            Optional<String> ndc,
            Optional<String> provider,
            Optional<String> taxonomy,
            Optional<String> authorization,
            Optional<String> place,
            List<Integer> pointers) {
        /** All left out. */
        public static final Detail NONE = new Detail(
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        /** Copies the list. */
        public Detail {
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * A fact that is known in the example.
     *
     * @param line the line's number; every line where absent
     * @param day the day; every day where absent
     */
    public record KnownFact(Span span, Fact fact, OptionalInt line, Optional<LocalDate> day, String value) {}

    /** A reading by which the example is judged in place of the one in force. */
    public record KnownReading(Span span, Reading reading, String word) {}

    /**
     * What is expected of one line.
     *
     * @param line the line's number
     * @param verdict the line's verdict
     * @param keptUnits units kept, in thousandths, where the author says
     * @param paid what is paid of what it keeps, where the author says
     * @param includedIn the number of the line that it is included in, where the author says
     * @param by names of the rules that must have won; any where empty
     * @param asking names of the facts that must be asked for, all of them; any where empty
     */
    public record Expectation(
            Span span,
            int line,
            LineVerdict verdict,
            OptionalLong keptUnits,
            Optional<Paid> paid,
            OptionalInt includedIn,
            List<String> by,
            List<String> asking) {
        /** Copies the lists. */
        public Expectation {
            by = List.copyOf(by);
            asking = List.copyOf(asking);
        }
    }

    /**
     * What is paid for a line.
     *
     * @param amount cents, or thousandths of a percent
     * @param ofDollars false: percent of what the kept units are worth
     */
    public record Paid(long amount, boolean ofDollars) {}

    /** The verdict on a line as a whole. */
    public enum LineVerdict {
        /** Nothing found. */
        CLEAR,
        /** A remark. */
        NOTED,
        /** Waits for a person. */
        PENDED,
        /** Some units taken, some kept. */
        REDUCED,
        /** All units kept, and so much paid for them: reduced, or where that is in full, clear or noted. */
        PAID,
        /** Paid as part of another line. */
        INCLUDED,
        /** Not payable. */
        DENIED,
        /** Outside the policy. */
        NOT_JUDGED
    }
}
