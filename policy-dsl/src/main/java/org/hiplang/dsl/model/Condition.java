package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** A condition; it is yes, no or unknown of a line, or of a day of a line. */
public sealed interface Condition {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /** Yes where all are; at least two. */
    record And(Span span, List<Condition> all) implements Condition {
        /** Copies the list. */
        public And {
            all = List.copyOf(all);
        }

        /** Those of the parts that say how the policy is read. */
        public List<ReadingIs> readings() {
            return all.stream()
                    .filter(ReadingIs.class::isInstance)
                    .map(ReadingIs.class::cast)
                    .toList();
        }

        /** Those that say something of a claim. */
        public List<Condition> others() {
            return all.stream().filter(part -> !(part instanceof ReadingIs)).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** Yes where one is; at least two. */
    record Or(Span span, List<Condition> any) implements Condition {
        /** Copies the list. */
        public Or {
            any = List.copyOf(any);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** Yes where the other is no. */
    record Not(Span span, Condition condition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** So many lines of a kind meet the subject: {@code no line in drug covers that day}. */
    record LinesMeet(Span span, Quantity quantity, LinePhrase lines, Relation relation) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linesMeet(this);
        }
    }

    /**
     * So many units, or days, come together of lines of a kind: {@code at least 5 units of lines in drug cover that day}.
     * Units are those that the lines bill on the days on which they are meant, spread evenly over all their days; days
     * are counted once.
     *
     * @param of what is added up
     */
    record LinesTotal(Span span, Totalled of, Comparison how, Amount number, LinePhrase lines, Relation relation)
            implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linesTotal(this);
        }
    }

    /**
     * So many lines of a kind came before: lines of the member's history and of the claim, with a day of service in a
     * period that ends the day before the one that is judged, or before the first day of the line that is.
     */
    record LinesCame(Span span, Quantity quantity, LinePhrase lines, Period period) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linesCame(this);
        }
    }

    /**
     * So many units, or days, come together of lines that came before: {@code more than 20 units of lines in therapy came
     * before that day in the same calendar year}. Of each line the days in the period count.
     *
     * @param of what is added up
     */
    record CameTotal(Span span, Totalled of, Comparison how, Amount number, LinePhrase lines, Period period)
            implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cameTotal(this);
        }
    }

    /**
     * Some line of a kind came in each of so many stretches of time one before the other: {@code a line in monitor came in
     * each of the 3 calendar months before that day}.
     *
     * @param unit in the calendar the whole ones before the one that the day lies in, else those that end the day before
     * @param count at least 1
     */
    record CameInEach(Span span, LinePhrase lines, Period.Unit unit, int count) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cameInEach(this);
        }
    }

    /**
     * The subject is the nth of the lines of a kind that meet it, counted by line number or by a number that each of them
     * has: {@code it is the 2nd or later line in therapy covering that day, by charge}.
     *
     * @param n from 1
     * @param orLater whether a higher rank will do too
     * @param by what they are ranked by; line number where absent
     */
    record NthLine(Span span, int n, boolean orLater, LinePhrase lines, Relation relation, Optional<Ranking> by)
            implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nthLine(this);
        }
    }

    /**
     * The line carries one of the modifiers, in any position.
     *
     * @param has false: it carries none of them
     */
    record HasModifier(Span span, boolean has, ModifierSet modifiers) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasModifier(this);
        }
    }

    /**
     * The claim, the line, or its first diagnosis alone, has a diagnosis of a set; unknown where the claim does not list
     * it as a code of ICD-10-CM.
     *
     * @param has false: it has none of them
     */
    record DiagnosisIn(Span span, Diagnosed who, boolean has, DiagnosisSet diagnoses) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.diagnosisIn(this);
        }
    }

    /**
     * The line's code is in a set.
     *
     * @param is false: it is not
     */
    record CodeIn(Span span, boolean is, CodeSet codes) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeIn(this);
        }
    }

    /**
     * A fact has one of the values; unknown where the fact is unknown and nothing is presumed.
     *
     * @param is false: it has none of them
     */
    record FactIs(Span span, boolean is, Fact fact, List<String> values) implements Condition {
        /** Copies the list. */
        public FactIs {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.factIs(this);
        }
    }

    /** A fact that is a number is so against others; unknown where one of them is. */
    record NumberIs(Span span, NumberTest test) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberIs(this);
        }
    }

    /**
     * How old the patient is, in whole years, months or days that have passed, on the day that is judged or else on the
     * line's first.
     *
     * @param birth the fact that is the day of birth
     */
    record AgeIs(Span span, TimeTest age, Fact birth) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ageIs(this);
        }
    }

    /**
     * How long after the line's first or last day the claim was received.
     *
     * @param afterLast false: after the first
     * @param received the fact that is the day on which it was
     */
    record ReceivedAfter(Span span, TimeTest time, boolean afterLast, Fact received) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.receivedAfter(this);
        }
    }

    /**
     * The policy is read in one of the ways; never unknown.
     *
     * @param is false: in none of them
     */
    record ReadingIs(Span span, boolean is, Reading reading, List<String> words) implements Condition {
        /** Copies the list. */
        public ReadingIs {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.readingIs(this);
        }

        /** The words of the reading with which it is so. */
        public List<String> holdsWith() {
            return reading.words().stream()
                    .filter(word -> words.contains(word) == is)
                    .toList();
        }
    }

    /**
     * The line's place of service is one of those; in a policy's {@code applies where}, that of any line.
     *
     * @param is false: it is none of them
     * @param places two characters each
     */
    record PlaceIs(Span span, boolean is, List<String> places) implements Condition {
        /** Copies the list. */
        public PlaceIs {
            places = List.copyOf(places);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placeIs(this);
        }
    }

    /** The units that the line bills, held against a number; unknown where that is. */
    record UnitsAre(Span span, Comparison how, Amount units) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unitsAre(this);
        }
    }

    /** The days that the line covers as a whole are so many. */
    record DaysAre(Span span, Comparison how, Amount days) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.daysAre(this);
        }
    }

    /**
     * The days that the line covers as a whole lie in one week, month or year of the calendar; never unknown.
     *
     * @param are false: they do not
     */
    record DaysInOne(Span span, boolean are, Period.Unit unit) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.daysInOne(this);
        }
    }

    /**
     * The line names something that it may leave out.
     *
     * @param has false: it does not
     */
    record Carries(Span span, boolean has, Carried what) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.carries(this);
        }
    }

    /**
     * The claim says one of the values in a field of its header; one that says nothing says none of them.
     *
     * @param values at least one; tax numbers without hyphens
     * @param is false: it says none of them
     */
    record HeaderIs(Span span, HeaderField field, List<String> values, boolean is) implements Condition {
        /** Copies the list. */
        public HeaderIs {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.headerIs(this);
        }
    }

    /** What of lines is added up. */
    enum Totalled {
        /** The lines themselves, held against a fact. */
        LINES,
        /** The units that they bill. */
        UNITS,
        /** The days that they cover, each once. */
        DAYS
    }

    /** Of which diagnoses is asked. */
    enum Diagnosed {
        /** All of the claim. */
        CLAIM,
        /** Those that the line points to; all of the claim where it points to none. */
        LINE,
        /** The first of these. */
        FIRST
    }

    /** What a line may name or leave out. */
    enum Carried {
        /** The drug's NDC. */
        NDC("ndc"),
        /** Who rendered the service, by the line or else by the claim. */
        RENDERING_PROVIDER("rendering provider"),
        /** A prior authorization, of the line or of the claim. */
        PRIOR_AUTHORIZATION("prior authorization");

        private final String words;

        Carried(String words) {
            this.words = words;
        }

        /** As the author writes it. */
        public String words() {
            return words;
        }
    }

    /** What a claim's header says, of the rendering provider unless a line says another, and conditions ask for. */
    enum HeaderField {
        /** The payer's identifier, which names the plan. */
        PLAN("plan"),
        /** The subscriber's group number. */
        GROUP("group"),
        /** The billing provider's NPI. */
        BILLING_NPI("billing npi"),
        /** The billing provider's tax number. */
        BILLING_TIN("billing tin"),
        /** The billing provider's taxonomy code. */
        BILLING_TAXONOMY("billing taxonomy"),
        /** What kind of claim it is: an original, a replacement, a void. */
        FREQUENCY("frequency"),
        /** The NPI of who rendered the line. */
        RENDERING_NPI("rendering npi"),
        /** The taxonomy code of who rendered the line. */
        RENDERING_TAXONOMY("rendering taxonomy");

        private final String words;

        HeaderField(String words) {
            this.words = words;
        }

        /** As the author writes it. */
        public String words() {
            return words;
        }

        /** Whether lines may say it each for themselves. */
        public boolean isOfALine() {
            return this == RENDERING_NPI || this == RENDERING_TAXONOMY;
        }
    }

    /** How a line that a condition speaks of meets the subject. */
    enum Relation {
        /** It covers the day that is judged. */
        COVERS_THAT_DAY("covers that day"),
        /** It shares at least one day with the line that is judged. */
        COVERS_ONE_OF_ITS_DAYS("covers one of its days"),
        /** It covers every day of the line that is judged. */
        COVERS_ALL_OF_ITS_DAYS("covers all of its days"),
        /** It is on the same claim, whatever its days. */
        IS_ON_THE_CLAIM("is on the claim");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        /** As the author writes it, of one line. */
        public String words() {
            return words;
        }
    }

    /**
     * How many: {@code a} is at least 1, {@code no} is at most 0.
     *
     * @param bound which side the count bounds
     * @param count not negative
     */
    record Quantity(Bound bound, int count) {
        /** The side that a count bounds. */
        public enum Bound {
            /** So many or more. */
            AT_LEAST,
            /** So many or fewer. */
            AT_MOST,
            /** Just so many. */
            EXACTLY
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** All. */
        R and(And condition);

        /** One. */
        R or(Or condition);

        /** The opposite. */
        R not(Not condition);

        /** So many lines meet the subject. */
        R linesMeet(LinesMeet condition);

        /** So many units or days of lines. */
        R linesTotal(LinesTotal condition);

        /** So many lines came before. */
        R linesCame(LinesCame condition);

        /** So many units or days of lines that came before. */
        R cameTotal(CameTotal condition);

        /** A line came in each of some stretches of time. */
        R cameInEach(CameInEach condition);

        /** The subject's rank. */
        R nthLine(NthLine condition);

        /** The line's modifiers. */
        R hasModifier(HasModifier condition);

        /** The diagnoses. */
        R diagnosisIn(DiagnosisIn condition);

        /** The line's code. */
        R codeIn(CodeIn condition);

        /** A fact. */
        R factIs(FactIs condition);

        /** A number. */
        R numberIs(NumberIs condition);

        /** The patient's age. */
        R ageIs(AgeIs condition);

        /** When the claim was received. */
        R receivedAfter(ReceivedAfter condition);

        /** A reading. */
        R readingIs(ReadingIs condition);

        /** The place of service. */
        R placeIs(PlaceIs condition);

        /** The units billed. */
        R unitsAre(UnitsAre condition);

        /** The days that the line covers. */
        R daysAre(DaysAre condition);

        /** Whether these are of one week, month or year. */
        R daysInOne(DaysInOne condition);

        /** What the line names. */
        R carries(Carries condition);

        /** What the claim's header says. */
        R headerIs(HeaderIs condition);
    }
}
