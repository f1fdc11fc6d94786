package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Message;

/** Fills the values of one finding that is known into the words for the provider. */
final class Messages {
    private static final String NOT_KNOWN = "not known";

    private final Claim claim;
    private final KnownFacts facts;
    private final Numbers numbers;
    private final int line;
    private final Entry entry;

    private Messages(Claim claim, int line, Entry entry) {
        this.claim = claim;
        this.facts = entry.facts();
        this.numbers = new Numbers(claim, facts);
        this.line = line;
        this.entry = entry;
    }

    /** The words of a finding on a line. Most messages have no values. */
    static String words(Message message, Claim claim, int line, Entry entry) {
        List<Message.Part> parts = message.parts();
        if (parts.size() == 1 && parts.get(0) instanceof Message.Words words) {
            return words.text();
        }
        Messages messages = new Messages(claim, line, entry);
        return parts.stream().map(messages::words).collect(Collectors.joining());
    }

    private String words(Message.Part part) {
        if (part instanceof Message.Words words) {
            return words.text();
        }
        return part instanceof Message.OfFact of ? either(values(of.fact())) : words(((Message.Value) part).what());
    }

    private String words(Message.What what) {
        return switch (what) {
            case CODE -> claim.codeText(line);
            case LINE -> String.valueOf(claim.lineNumber(line));
            case UNITS -> new Units(claim.units(line)).toString();
            case DAYS -> entry.days().days(claim.firstDay(line)).words();
            case BOUND -> either(bound());
            case THAT_LINE -> String.valueOf(claim.lineNumber(entry.thatLine()));
            case THAT_CODE -> claim.codeText(entry.thatLine());
        };
    }

    private Stream<String> bound() {
        Amount units = entry.rule().bound().orElseThrow().units();
        return days().boxed().flatMap(day -> figures(units, day));
    }

    /** What is known on each of the days; of a fact that hangs on no day once. */
    private Stream<String> values(FactInfo fact) {
        IntStream days = fact.scope() == FactInfo.Scope.DAY ? days() : IntStream.of(Facts.ANY);
        return days.boxed()
                .flatMap(day -> fact.type() == FactInfo.Type.NUMBER
                        ? figures(Amount.of(fact), day)
                        : known(facts.settled(fact, line, day).stream()));
    }

    private Stream<String> figures(Amount amount, int day) {
        LongStream possible = Arrays.stream(numbers.possible(amount, line, day));
        return known(possible.mapToObj(number -> new Units(number).toString()));
    }

    private static Stream<String> known(Stream<String> values) {
        List<String> all = values.toList();
        return all.isEmpty() ? Stream.of(NOT_KNOWN) : all.stream();
    }

    private IntStream days() {
        return entry.days().stream().map(day -> claim.firstDay(line) + day);
    }

    private static String either(Stream<String> values) {
        List<String> all = values.distinct().toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }
}
