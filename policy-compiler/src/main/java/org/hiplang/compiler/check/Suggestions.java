package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.DiagnosisMeaning;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.HeaderField;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Example.Field;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.DiagnosisCodes;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.policy.DiagnosisSet;
import org.hiplang.runtime.policy.Period;

/** What the words of two rules suggest to put on a claim: codes, modifiers, units, places, other lines, facts and readings. */
final class Suggestions {
    /** A line that is like the judged one. */
    static final List<String> COPY = List.of();

    /** No set has all of these. */
    private static final List<String> OTHER_DIAGNOSES = List.of("Z00.00", "A00.0", "M79.9");

    /** Of one line, where another number is suggested for all of them. */
    private static final String LESS_THAN_OTHERS = "0.5";

    /** Where no code is written out. */
    private static final String SOME_CODE = "00000";

    private static final int MOST_HEADS = 16;
    private static final int MOST_FACTS = 3;
    private static final int MOST_READINGS = 3;
    private static final int MOST_PAIRED = 6;
    private static final int MOST_COPIES = 20;

    private final CheckedPolicy checked;
    private final Rule one;
    private final Rule other;
    private final List<Condition> conditions;
    private final SuggestedNumbers numbers;
    private final PairedSuggestions paired;

    Suggestions(CheckedPolicy checked, Rule one, Rule other) {
        this.checked = checked;
        this.one = one;
        this.other = other;
        this.conditions = Stream.of(one.where(), other.where(), checked.policy().appliesWhere())
                .flatMap(Optional::stream)
                .flatMap(condition -> Atoms.of(condition).stream())
                .flatMap(condition -> Stream.concat(Stream.of(condition), ofOthers(condition)))
                .toList();
        this.numbers = new SuggestedNumbers(conditions, List.of(one, other));
        this.paired = new PairedSuggestions(
                checked,
                conditions.stream()
                        .flatMap(condition -> Reads.phrase(condition).stream())
                        .toList(),
                codesOfBoth());
    }

    /** What is asked of other lines as it may be of the subject. */
    private static Stream<Condition> ofOthers(Condition condition) {
        return Reads.phrase(condition).stream()
                .flatMap(lines -> plain(lines.filters()).stream())
                .flatMap(filter -> filter instanceof LineFilter.Own own ? Stream.of(own.what()) : Stream.empty());
    }

    private CodeSet codesOfBoth() {
        return checked.codes().of(one.subject()).and(checked.codes().of(other.subject()));
    }

    /** Codes that both rules judge: the first of all, and the first in and outside of each set they read. */
    List<String> codes() {
        CodeSet both = codesOfBoth();
        Set<String> found = new LinkedHashSet<>();
        found.add(Codes.codeText(both.first()));
        for (CodeSet read : setsRead()) {
            Stream.of(both.and(read), both.except(read))
                    .filter(set -> !set.isEmpty())
                    .forEach(set -> found.add(Codes.codeText(set.first())));
        }
        paired.keys().stream().map(Codes::codeText).forEach(found::add);
        return List.copyOf(found);
    }

    private List<CodeSet> setsRead() {
        return conditions.stream()
                .flatMap(condition -> Stream.concat(
                        Reads.phrase(condition).stream()
                                .map(lines -> checked.codes().of(lines.codes())),
                        condition instanceof Condition.CodeIn in
                                ? Stream.of(checked.codes().of(in.codes()))
                                : Stream.empty()))
                .toList();
    }

    /** No modifier, each that is named, and where these are few, two of them. */
    List<List<String>> modifiers() {
        Set<String> named = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.HasModifier has) {
                named.addAll(has.modifiers().modifiers());
            }
            Reads.phrase(condition)
                    .ifPresent(lines -> plain(lines.filters()).forEach(filter -> {
                        if (filter instanceof LineFilter.Modified modified) {
                            named.addAll(modified.modifiers().modifiers());
                        }
                    }));
        }
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of());
        named.forEach(modifier -> choices.add(List.of(modifier)));
        if (named.size() <= MOST_PAIRED) {
            named.forEach(first -> named.stream()
                    .filter(second -> first.compareTo(second) < 0)
                    .forEach(second -> choices.add(List.of(first, second))));
        }
        return choices;
    }

    /** One unit, and what lies on either side of each bound; in thousandths. */
    List<Long> units() {
        return numbers.units();
    }

    /** The patient's home and each place that is named, with what else the header is asked for. */
    List<Example.Head> heads() {
        Set<Example.Head> found = new LinkedHashSet<>();
        places().forEach(place -> found.add(Example.Head.at(place)));
        for (Condition condition : conditions) {
            if (condition instanceof Condition.HeaderIs is && found.size() <= MOST_HEADS) {
                List<Example.Head> before = List.copyOf(found);
                before.forEach(
                        head -> found.add(with(head, is.field(), is.values().get(0))));
            }
            if (condition instanceof Condition.DiagnosisIn in && found.size() <= MOST_HEADS) {
                List<Example.Head> before = List.copyOf(found);
                diagnoses(DiagnosisMeaning.of(in.diagnoses()))
                        .forEach(code -> before.forEach(head -> found.add(head.with(code))));
            }
        }
        return List.copyOf(found);
    }

    /** A code of the set and one outside of it. */
    private static Stream<String> diagnoses(DiagnosisSet set) {
        Stream<String> outside = OTHER_DIAGNOSES.stream()
                .filter(code -> !set.has(DiagnosisCodes.first(code)))
                .limit(1);
        return set.isEmpty() ? outside : Stream.concat(Stream.of(set.first()), outside);
    }

    private static Example.Head with(Example.Head head, HeaderField field, String value) {
        return switch (field) {
            case PLAN -> head.with(Field.PLAN, value);
            case GROUP -> head.with(Field.GROUP, value);
            case BILLING_NPI -> head.with(Field.NPI, value);
            case BILLING_TIN -> head.with(Field.TIN, value);
            case BILLING_TAXONOMY -> head.with(Field.TAXONOMY, value);
            case FREQUENCY -> head.with(Field.FREQUENCY, value);
            case RENDERING_NPI, RENDERING_TAXONOMY -> head;
        };
    }

    /** Nothing that may be left out, and where it is asked for, all of it. */
    List<Example.Detail> details() {
        Example.Detail all = new Example.Detail(
                OptionalLong.empty(),
                Optional.of("00000000000"),
                Optional.of(said(HeaderField.RENDERING_NPI).orElse("1234567893")),
                said(HeaderField.RENDERING_TAXONOMY),
                Optional.of("A1"),
                Optional.empty(),
                List.of());
        boolean asked = conditions.stream()
                .anyMatch(condition -> condition instanceof Condition.Carries
                        || (condition instanceof Condition.HeaderIs is
                                && is.field().isOfALine()));
        return asked ? List.of(Example.Detail.NONE, all) : List.of(Example.Detail.NONE);
    }

    /** The first text with which a field is compared. */
    private Optional<String> said(HeaderField field) {
        return conditions.stream()
                .filter(condition -> condition instanceof Condition.HeaderIs is && is.field() == field)
                .map(condition -> ((Condition.HeaderIs) condition).values().get(0))
                .findFirst();
    }

    private List<String> places() {
        Set<String> found = new LinkedHashSet<>(List.of("12"));
        for (Condition condition : conditions) {
            if (condition instanceof Condition.PlaceIs place) {
                found.addAll(place.places());
                found.add("99");
            }
        }
        return List.copyOf(found);
    }

    /** The lines of each kind that is spoken of, as many as are asked for; each line as code and modifiers, or {@link #COPY}. */
    List<List<List<String>>> companions() {
        Set<List<List<String>>> found = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (copies(condition) <= MOST_COPIES && !looksBack(condition)) {
                Reads.phrase(condition).ifPresent(lines -> found.addAll(meant(condition, lines)));
            }
        }
        return List.copyOf(found);
    }

    /** Whether the rules ask for what came before. */
    boolean lookBack() {
        return conditions.stream().anyMatch(Suggestions::looksBack)
                || Stream.of(one, other).anyMatch(rule -> Reads.bounded(rule).isPresent());
    }

    /** The lines that came before a day: none, and as many as are asked for. */
    List<List<Came>> histories(LocalDate before) {
        List<Came> earlier = new ArrayList<>();
        for (Condition condition : conditions) {
            if (looksBack(condition) && copies(condition) <= MOST_COPIES) {
                for (LocalDate day : days(condition, before)) {
                    Reads.phrase(condition)
                            .ifPresent(lines -> meant(condition, lines)
                                    .forEach(meant -> meant.forEach(line -> earlier.add(new Came(line, day)))));
                }
            }
        }
        return List.of(List.of(), earlier);
    }

    /** The day before, or the last day of each stretch of time. */
    private static List<LocalDate> days(Condition condition, LocalDate before) {
        Optional<org.hiplang.dsl.model.Period> period = Reads.period(condition);
        if (period.filter(org.hiplang.dsl.model.Period.OnTheDay.class::isInstance)
                .isPresent()) {
            return List.of(before);
        }
        if (period.filter(org.hiplang.dsl.model.Period.After.class::isInstance).isPresent()) {
            return List.of(before.plusDays(1));
        }
        if (!(condition instanceof Condition.CameInEach each)) {
            return List.of(before.minusDays(1));
        }
        Period stretch = Descriptions.of(each.unit());
        int day = (int) before.toEpochDay();
        List<Integer> ends = new ArrayList<>(List.of(stretch.endOfStretches(day)));
        ends.addAll(stretch.firstDays(day, Math.min(each.count(), MOST_COPIES) - 1));
        return ends.stream().map(end -> LocalDate.ofEpochDay(end - 1L)).toList();
    }

    private static boolean looksBack(Condition condition) {
        return condition instanceof Condition.LinesCame
                || condition instanceof Condition.CameTotal
                || condition instanceof Condition.CameInEach;
    }

    /**
     * A line that came before.
     *
     * @param line its code and modifiers, or {@link #COPY}
     */
    record Came(List<String> line, LocalDate on) {}

    /** How many days a line may have beside one or two. */
    List<Long> spans() {
        return numbers.spans();
    }

    /** As many lines as are asked for, of each code that is worth a try. */
    private List<List<List<String>>> meant(Condition condition, LinePhrase lines) {
        if (lines.filters().stream().anyMatch(LineFilter.Same.class::isInstance)) {
            return List.of(Collections.nCopies(copies(condition), COPY));
        }
        List<List<List<String>>> meant = new ArrayList<>();
        for (int code : paired.companions(lines)) {
            List<String> line = new ArrayList<>();
            line.add(Codes.codeText(code));
            for (LineFilter filter : plain(lines.filters())) {
                if (filter instanceof LineFilter.Modified modified && modified.with()) {
                    line.add(modified.modifiers().modifiers().get(0));
                }
            }
            meant.add(Collections.nCopies(copies(condition), line));
        }
        return meant;
    }

    /** The filters, and in place of a kind of lines those of its first option. */
    private static List<LineFilter> plain(List<LineFilter> filters) {
        return filters.stream()
                .flatMap(filter -> filter instanceof LineFilter.OneOf kind
                        ? kind.options().get(0).filters().stream()
                        : Stream.of(filter))
                .toList();
    }

    private static int copies(Condition condition) {
        if (condition instanceof Condition.NthLine nth) {
            return Math.max(1, nth.n() - 1);
        }
        if (condition instanceof Condition.LinesTotal total) {
            return SuggestedNumbers.copies(total.how(), total.number());
        }
        if (condition instanceof Condition.CameTotal total) {
            return SuggestedNumbers.copies(total.how(), total.number());
        }
        if (condition instanceof Condition.LinesCame came) {
            return Math.max(1, came.quantity().count());
        }
        return condition instanceof Condition.LinesMeet meet
                ? Math.max(1, meet.quantity().count())
                : 1;
    }

    /** Every way in which the policy may be read, as far as the rules ask; first as its author wrote it. */
    List<List<Example.KnownReading>> readings() {
        List<List<Example.KnownReading>> choices = new ArrayList<>();
        choices.add(List.of());
        conditions.stream()
                .filter(Condition.ReadingIs.class::isInstance)
                .map(condition -> ((Condition.ReadingIs) condition).reading())
                .distinct()
                .limit(MOST_READINGS)
                .forEach(reading -> {
                    List<List<Example.KnownReading>> before = List.copyOf(choices);
                    reading.words().stream()
                            .filter(word -> !word.equals(reading.written()))
                            .map(word -> new Example.KnownReading(one.span(), reading, word))
                            .forEach(other -> before.forEach(
                                    choice -> choices.add(Stream.concat(choice.stream(), Stream.of(other))
                                            .toList())));
                });
        return choices;
    }

    /** Every way in which the facts that the rules ask for may be known, the first few facts of them. */
    List<List<Example.KnownFact>> facts() {
        List<List<Example.KnownFact>> choices = new ArrayList<>();
        choices.add(List.of());
        Stream.concat(
                        conditions.stream()
                                .filter(Condition.FactIs.class::isInstance)
                                .map(condition -> ((Condition.FactIs) condition).fact()),
                        Stream.concat(numbers.facts(), new SuggestedDays(conditions, day()).facts()))
                .distinct()
                .limit(MOST_FACTS)
                .forEach(fact -> {
                    List<List<Example.KnownFact>> before = List.copyOf(choices);
                    choices.clear();
                    for (String value : values(fact)) {
                        Example.KnownFact known =
                                new Example.KnownFact(one.span(), fact, OptionalInt.empty(), Optional.empty(), value);
                        before.forEach(choice -> choices.add(
                                Stream.concat(choice.stream(), Stream.of(known)).toList()));
                    }
                });
        numbers.telling().forEach(fact -> {
            Example.KnownFact less =
                    new Example.KnownFact(one.span(), fact, OptionalInt.of(1), Optional.empty(), LESS_THAN_OTHERS);
            List<List<Example.KnownFact>> before = List.copyOf(choices);
            before.forEach(choice ->
                    choices.add(Stream.concat(choice.stream(), Stream.of(less)).toList()));
        });
        return choices;
    }

    private List<String> values(Fact fact) {
        return switch (fact.type()) {
            case WORD -> fact.values();
            case CODE -> codes(fact);
            case NUMBER -> numbers.values(fact);
            case DAY -> new SuggestedDays(conditions, day()).values(fact);
        };
    }

    /** Those that it is held against, and another one. */
    private List<String> codes(Fact fact) {
        Stream<String> held = conditions.stream()
                .flatMap(condition ->
                        condition instanceof Condition.FactIs is && is.fact().equals(fact)
                                ? is.values().stream()
                                : Stream.empty());
        return Stream.concat(held, Stream.of(SOME_CODE)).distinct().toList();
    }

    private LocalDate day() {
        return checked.policy().from();
    }
}
