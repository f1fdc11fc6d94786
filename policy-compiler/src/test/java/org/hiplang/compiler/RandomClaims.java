package org.hiplang.compiler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.DiagnosisMeaning;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Diagnosis;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.claim.Patient;
import org.hiplang.runtime.claim.Sex;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.PairsBuilder;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.TableBuilder;
import org.hiplang.runtime.table.Tables;
import org.jspecify.annotations.Nullable;

/** Made-up claims full of what one policy speaks of: its codes and their neighbours, its modifiers, its edges of time. */
final class RandomClaims {
    private final Random random;
    private final List<LocalDate> edges = new ArrayList<>();
    private final List<Fact> declared = new ArrayList<>();
    private final Map<String, List<String>> readings = new TreeMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Pairs> pairs = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> diagnoses = new ArrayList<>(List.of("E11.9", "I10", "Z00.00", "no code"));
    private final List<String> modifiers = new ArrayList<>(List.of("25", "RT"));

    RandomClaims(CheckedFamily checked, long seed) {
        this.random = new Random(seed);
        PolicyFamily family = checked.family();
        family.editions().forEach(this::add);
        family.newest().tables().stream()
                .map(table -> checked.tables().named(table.name()).orElseThrow())
                .forEach(tables::add);
        family.newest().pairs().stream()
                .map(table -> checked.tables().pairs(table.name()).orElseThrow())
                .forEach(this::add);
        codes.addAll(List.of("99213", "J0696", "S9500", "A4222"));
    }

    /** The same table without every other row of one key: full tables and small ones are handed in for a run. */
    private Tables handedIn() {
        return Tables.of(tables.stream()
                        .filter(table -> random.nextBoolean())
                        .map(RandomClaims::half)
                        .toArray(Table[]::new))
                .and(pairs.stream()
                        .filter(table -> random.nextBoolean())
                        .map(RandomClaims::half)
                        .toArray(Pairs[]::new));
    }

    private static Pairs half(Pairs table) {
        PairsBuilder half = Pairs.builder(table.name(), table.columns());
        for (int i = 0; i < table.rows(); i += 2) {
            int row = i;
            half.row(
                    Codes.codeText(table.key(row)),
                    Codes.codeText(table.beside(row)),
                    date(table.firstDay(row)),
                    date(table.lastDay(row)),
                    IntStream.range(0, table.columns().size())
                            .mapToObj(column -> table.text(row, column))
                            .toList());
        }
        return half.build();
    }

    /** The codes of its rows, and the days on which they begin and end. */
    private void add(Pairs table) {
        pairs.add(table);
        for (int row = 0; row < Math.min(table.rows(), 40); row++) {
            codes.add(Codes.codeText(table.key(row)));
            codes.add(Codes.codeText(table.beside(row)));
            date(table.firstDay(row)).ifPresent(edges::add);
            date(table.lastDay(row)).ifPresent(edges::add);
        }
    }

    private static Table half(Table table) {
        TableBuilder half = Table.builder(table.name(), table.columns());
        for (int i = 0; i < table.rows(); i += 2) {
            int row = i;
            String first = Keys.text(table.firstKey(row));
            String last = Keys.text(table.lastKey(row));
            half.row(
                    first.equals(last) ? first : first + "-" + last,
                    date(table.firstDay(row)),
                    date(table.lastDay(row)),
                    IntStream.range(0, table.columns().size())
                            .mapToObj(column -> table.text(row, column))
                            .toList());
        }
        return half.build();
    }

    private static Optional<LocalDate> date(int day) {
        return day == Integer.MIN_VALUE || day == Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(day));
    }

    private void add(Policy policy) {
        edges.add(policy.from());
        policy.to().ifPresent(edges::add);
        policy.amendment().ifPresent(amendment -> {
            edges.add(amendment.from());
            amendment.to().ifPresent(edges::add);
        });
        policy.facts().stream()
                .filter(fact ->
                        declared.stream().noneMatch(known -> known.name().equals(fact.name())))
                .forEach(declared::add);
        policy.readings().forEach(reading -> readings.put(reading.name(), reading.words()));
        CodeMeaning meaning = new CodeMeaning();
        for (org.hiplang.dsl.model.CodeSet set : policy.codeSets()) {
            CodeSet meant = meaning.of(set);
            if (!meant.isEmpty()) {
                codes.add(Codes.codeText(meant.first()));
                codes.add(Codes.codeText(Math.max(0, meant.first() - 1)));
            }
        }
        policy.diagnosisSets().stream()
                .map(DiagnosisMeaning::of)
                .filter(set -> !set.isEmpty())
                .forEach(set -> diagnoses.add(set.first()));
        policy.modifierSets().forEach(set -> modifiers.addAll(set.modifiers()));
    }

    /** Near a day on which something begins or ends. */
    private LocalDate day() {
        return edges.get(random.nextInt(edges.size())).plusDays(random.nextInt(8) - 4L);
    }

    Claim claim(int lines, int longestSpan) {
        ClaimBuilder claim = Claim.number("RANDOM")
                .placeOfService(random.nextInt(4) == 0 ? "11" : "12")
                .payer(said("PLAN-A", "PLAN-B", " "))
                .group(said("GRP01", "GRP02", ""))
                .billingNpi(said("1234567893", "1000000004", ""))
                .billingTin(said("12-3456789", "123456789", "987654321"))
                .billingTaxonomy(said("251F00000X", "332B00000X"))
                .frequency(said("1", "7", "8"))
                .priorAuthorization(random.nextInt(3) == 0 ? said("A1", " ") : null);
        claim.payerOrder(said("P", "S", "U"))
                .patient(new Patient(
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(random.nextBoolean() ? Sex.MALE : Sex.FEMALE),
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(day().minusMonths(random.nextInt(400)))));
        for (int i = random.nextInt(4); i > 0; i--) {
            claim.diagnosis(new Diagnosis(pick(diagnoses), random.nextInt(8) > 0));
        }
        LocalDate start = day();
        String code = pick(codes);
        Consumer<LineBuilder> fill = line(start, longestSpan);
        for (int i = 0; i < lines; i++) {
            if (random.nextInt(4) > 0) {
                code = pick(codes);
                fill = line(start, longestSpan);
            }
            claim.line(code, fill);
        }
        return claim.build();
    }

    /** What a line says, which the next may say again. */
    private Consumer<LineBuilder> line(LocalDate start, int longestSpan) {
        LocalDate first = start.plusDays(random.nextInt(6));
        LocalDate last = first.plusDays(random.nextInt(longestSpan));
        Units units = new Units(random.nextInt(40) * (random.nextInt(5) == 0 ? 250L : 1000L));
        String[] carried = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> pick(modifiers))
                .toArray(String[]::new);
        String ndc = said("00004196501", "00409733201", " ");
        String provider = said("1234567893", "1000000004", "");
        String taxonomy = said("163W00000X", "207Q00000X", "374U00000X");
        String authorization = said("A2", "");
        String charge = said("100", "100.00", "250.5", "0", "1200");
        int[] pointers = random.ints(random.nextInt(3), 1, 5).toArray();
        return line -> {
            line.days(first, last)
                    .units(units)
                    .modifiers(carried)
                    .ndc(ndc)
                    .renderingNpi(provider)
                    .renderingTaxonomy(taxonomy)
                    .priorAuthorization(authorization)
                    .charge(charge == null ? null : new BigDecimal(charge));
            Arrays.stream(pointers).forEach(line::diagnosisPointer);
        };
    }

    Facts facts(Claim claim) {
        Facts.Builder facts = Facts.builder();
        for (Fact fact : declared) {
            switch (random.nextInt(4)) {
                case 0 -> facts.claim(fact.name(), value(fact));
                case 1 -> someLines(claim, fact, facts);
                default -> {}
            }
        }
        return facts.history(history(claim)).build();
    }

    /** Claims of some years before, some days after, and now and then the claim itself. */
    private History history(Claim claim) {
        List<Claim> earlier = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ClaimBuilder next = Claim.number(random.nextInt(8) == 0 ? claim.number() : "EARLIER-" + i);
            int before = random.nextBoolean() ? random.nextInt(800) : random.nextInt(40);
            LocalDate start = LocalDate.ofEpochDay(claim.firstDay(0) + 5L - before);
            for (int line = random.nextInt(5); line >= 0; line--) {
                boolean again = random.nextInt(3) == 0;
                String code = again ? claim.codeText(random.nextInt(claim.lines())) : pick(codes);
                next.line(code, line(start, 9));
            }
            earlier.add(next.build());
        }
        return switch (random.nextInt(3)) {
            case 0 -> History.NONE;
            case 1 -> History.partial(earlier);
            default -> History.whole(earlier);
        };
    }

    /** Some readings as their author wrote them, some switched; now and then with other tables, or by date processed. */
    Terms terms() {
        Terms terms = Terms.PLAIN;
        for (Map.Entry<String, List<String>> reading : readings.entrySet()) {
            if (random.nextBoolean()) {
                terms = terms.reading(reading.getKey(), pick(reading.getValue()));
            }
        }
        Terms read = random.nextInt(4) == 0 ? terms.tables(handedIn()) : terms;
        Terms received = random.nextInt(4) == 0 ? read.receivedOn(day().plusMonths(random.nextInt(14))) : read;
        return random.nextInt(4) == 0 ? received.processedOn(day()) : received;
    }

    private void someLines(Claim claim, Fact fact, Facts.Builder facts) {
        for (int line = 0; line < claim.lines(); line += 1 + random.nextInt(3)) {
            int number = claim.lineNumber(line);
            if (fact.scope() == Fact.Scope.LINE) {
                facts.line(number, fact.name(), value(fact));
            } else if (fact.scope() == Fact.Scope.DAY) {
                facts.day(number, LocalDate.ofEpochDay((long) claim.firstDay(line)), fact.name(), value(fact));
            }
        }
    }

    private String value(Fact fact) {
        return switch (fact.type()) {
            case WORD -> pick(fact.values());
            case DAY -> day().minusMonths(random.nextInt(40)).toString();
            case CODE -> pick(List.of("43235", "45378", "G0121"));
            case NUMBER -> pick(List.of("0", "1", "1.0", "2", "2.5", "3", "7", "10", "30", "31"));
        };
    }

    /** One of those, or nothing. */
    private @Nullable String said(String... texts) {
        int i = random.nextInt(texts.length + 1);
        return i == texts.length ? null : texts[i];
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
