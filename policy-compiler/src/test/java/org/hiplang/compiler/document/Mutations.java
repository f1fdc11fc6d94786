package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hiplang.dsl.source.Source;

/** Changed copies of a document: such as mean something else, and such as do not. */
public final class Mutations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern INNER_BLANK = Pattern.compile("(?<=[\\p{L},;]) (?=\\p{L}{2})");
    private static final String PAYER =
            "(?m)^(\\*\\*)?(BlueCross BlueShield|Northern Health Plan)( of New Mexico)?(\\nof New Mexico)?(\\*\\*)?$";

    private final Document document;
    private final String text;
    private final Random random;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(Source source, long seed) {
        this.document = Document.of(source);
        this.text = source.text();
        this.random = new Random(seed);
    }

    /** A changed copy, and what was done to it. */
    public record Mutant(String what, Source source) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** Each unit in turn changed in several ways, each of which must be found. */
    public static List<Mutant> harmful(Source source, long seed) {
        Mutations mutations = new Mutations(source, seed);
        for (int i = 0; i < mutations.document.units().size(); i++) {
            mutations.unit(i);
        }
        return mutations.mutants;
    }

    /** The whole document printed otherwise, in several ways, none of which must be found. */
    public static List<Mutant> harmless(Source source, long seed) {
        Mutations mutations = new Mutations(source, seed);
        mutations.printedOtherwise();
        return mutations.mutants;
    }

    private void unit(int index) {
        Unit unit = document.units().get(index);
        one(WORD, unit, "another word in", (word, out) -> out.append("zebra"));
        one(WORD, unit, "a word less in", (word, out) -> {});
        one(
                WORD,
                unit,
                "other capitals in",
                (word, out) -> out.append(
                        word.group().equals(word.group().toUpperCase(Locale.ROOT))
                                ? word.group().toLowerCase(Locale.ROOT)
                                : word.group().toUpperCase(Locale.ROOT)));
        one(
                DIGIT,
                unit,
                "another number in",
                (digit, out) -> out.append((digit.group().charAt(0) - '0' + 1) % 10));
        one(INNER_BLANK, unit, "not in", (blank, out) -> out.append(" not "));
        int start = lineStart(unit);
        int end = lineEnd(unit);
        boolean lines = start < unit.span().start() - 1 && !unit.place().text().contains("sentence");
        if (lines) {
            put("without", unit, start, end, "");
            put("twice", unit, end, end, text.substring(start, end));
            put(
                    "something new after",
                    unit,
                    end,
                    end,
                    text.substring(start, end).replaceAll("\\p{L}{3,}", "zebra"));
        } else {
            put("without", unit, unit.span().start(), unit.span().end(), "");
            put("something new before", unit, unit.span().start(), unit.span().start(), "A zebra is no visit. ");
        }
        for (int next = index + 1; next < document.units().size(); next += 1 + random.nextInt(20)) {
            swapped(unit, document.units().get(next));
        }
    }

    /** The texts of two units in each other's place, if they differ and neither was torn apart by a page. */
    private void swapped(Unit unit, Unit other) {
        String one = unit.span().text();
        String two = other.span().text();
        boolean whole = !one.contains("\n\n") && !two.contains("\n\n");
        if (whole && unit.heading() == other.heading() && !unit.print().equals(other.print())) {
            put(
                    "the text of " + other.place() + " and of",
                    unit,
                    unit.span().start(),
                    other.span().end(),
                    two + text.substring(unit.span().end(), other.span().start()) + one);
        }
    }

    /** Something done to one place in a unit, picked at random. */
    private void one(Pattern pattern, Unit unit, String what, BiConsumer<MatchResult, StringBuilder> change) {
        List<MatchResult> places = pattern.matcher(text)
                .region(unit.span().start(), unit.span().end())
                .results()
                .filter(place -> !isFurniture(place))
                .toList();
        if (!places.isEmpty()) {
            MatchResult place = places.get(random.nextInt(places.size()));
            StringBuilder changed = new StringBuilder();
            change.accept(place, changed);
            put(what, unit, place.start(), place.end(), changed.toString());
        }
    }

    /** A word within a unit that a page tore apart may be the payer's name or the header of the table. */
    private boolean isFurniture(MatchResult place) {
        int start = text.lastIndexOf('\n', place.start()) + 1;
        int end = text.indexOf('\n', place.start());
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        boolean payer = Pattern.compile(PAYER).matcher(line).find() || line.matches("\\*\\*.*|.*\\*\\*");
        boolean again = line.startsWith("|") && text.indexOf(line) != start && text.indexOf("\n|-", start) == end;
        return payer || again;
    }

    private void printedOtherwise() {
        whole("wider space", text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "  "));
        whole("space that does not break", text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "\u00A0"));
        whole(
                "curly quotes",
                text.replace("'", "’").replaceAll("\"(\\w)", "“$1").replace("\"", "”"));
        whole("straight quotes", text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'"));
        whole("long dashes", text.replaceAll("(?<=[\\p{L}0-9])-(?=[\\p{L}0-9])", "–"));
        whole("short dashes", text.replace(" – ", "-").replace("–", "-"));
        whole("without hyphens", text.replaceAll("(?<=\\p{L})-(?=\\p{L})", ""));
        whole("hyphens at the ends of lines", text.replaceAll("(?m)^([^|\\n#]*\\p{L})-(?=\\p{L}{2})", "$1-\n"));
        whole("Windows", text.replace("\n", "\r\n"));
        whole("a mark at the beginning", "\uFEFF" + text);
        whole("blank lines squeezed", text.replaceAll("\n{3,}", "\n\n"));
        whole("more blank lines", text.replaceAll("\n{4,}", "\n\n\n\n\n\n"));
        whole("blanks at the ends of lines", text.replaceAll("(?m)(?<=\\S)$", "  "));
        whole("another payer on every page", text.replaceAll(PAYER, "Southern Health Plan\n\nPage 1 of 9"));
        whole("no payer on any page", text.replaceAll(PAYER, ""));
        whole("numbered pages", numbered());
        whole("more emphasis", text.replaceAll("(?m)^(- |[A-Z])(\\p{L}+) (\\p{L}+)", "$1$2 **$3**"));
        whole("no emphasis", text.replace("**", "").replace("*", ""));
        whole("no trade marks", text.replaceAll("\\[?®\\]?", ""));
        whole("wider tables", text.replaceAll("(?m) \\|$", "      |").replace("|---", "|--------"));
        for (int i = 0; i < 40; i++) {
            List<MatchResult> blanks = INNER_BLANK
                    .matcher(text)
                    .results()
                    .filter(blank -> lineOf(blank).matches("[^|#*]*[.:]?"))
                    .toList();
            MatchResult blank = blanks.get(random.nextInt(blanks.size()));
            put("a line broken", blank, "\n");
            if (lineOf(blank).matches("\\p{Lu}.{60,}")
                    && text.substring(blank.end()).matches("(?s)\\p{Ll}.*")) {
                put("a page broken", blank, "\n\n\n\n" + payer() + "\n\n");
            }
        }
    }

    private String payer() {
        MatchResult payer =
                Pattern.compile(PAYER).matcher(text).results().findFirst().orElseThrow();
        return payer.group();
    }

    private String numbered() {
        int[] page = {0};
        return Pattern.compile(PAYER).matcher(text).replaceAll(name -> name.group() + "\n\nPage " + ++page[0]);
    }

    private String lineOf(MatchResult place) {
        int end = text.indexOf('\n', place.start());
        return text.substring(text.lastIndexOf('\n', place.start()) + 1, end < 0 ? text.length() : end);
    }

    private int lineStart(Unit unit) {
        return text.lastIndexOf('\n', unit.span().start()) + 1;
    }

    private int lineEnd(Unit unit) {
        int end = text.indexOf('\n', unit.span().end());
        return end < 0 ? text.length() : end + 1;
    }

    private void put(String what, Unit unit, int start, int end, String with) {
        add(what + " " + unit.place(), text.substring(0, start) + with + text.substring(end));
    }

    private void put(String what, MatchResult place, String with) {
        String near = text.substring(Math.max(0, place.start() - 20), Math.min(text.length(), place.end() + 20));
        add(what + " at " + near, text.substring(0, place.start()) + with + text.substring(place.end()));
    }

    private void whole(String what, String changed) {
        add(what, changed);
    }

    private void add(String what, String changed) {
        mutants.add(new Mutant(what, new Source("changed.txt", changed)));
    }
}
