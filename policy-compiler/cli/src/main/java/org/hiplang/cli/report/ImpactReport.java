package org.hiplang.cli.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiplang.compiler.document.Comparison.Kind;
import org.hiplang.compiler.document.Unit;
import org.hiplang.compiler.ledger.Impact;
import org.hiplang.compiler.ledger.Impact.Change;

/** What a new version of a document changed, and what of the policy each change touches. */
public final class ImpactReport {
    private static final int AROUND = 40;
    private static final String CUT = "…";

    private final PrintStream out;
    private final Paint paint;

    /** Prints to a stream, which stays open. */
    public ImpactReport(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** All changes, and counts. */
    public void show(Impact impact) {
        impact.changes().forEach(this::show);
        String kinds = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.SAME)
                .map(kind -> count(impact, kind) + " " + word(kind))
                .collect(Collectors.joining(", "));
        out.println(kinds + "; they touch "
                + Words.count(touched(impact, Change::statements), "statement", "statements") + ", "
                + Words.count(touched(impact, Change::rules), "rule", "rules") + " and "
                + Words.count(touched(impact, Change::examples), "example", "examples"));
        if (impact.renumbered() > 0) {
            out.println(Words.count(impact.renumbered(), "unchanged place is", "unchanged places are")
                    + " counted otherwise");
        }
    }

    private void show(Change change) {
        String statements = change.statements().isEmpty() ? "" : "  " + String.join(", ", change.statements());
        out.println(paint.head(word(change.kind())) + statements + "  " + places(change));
        String was = change.before().map(Unit::text).orElse("");
        String is = change.after().map(Unit::text).orElse("");
        if (change.kind() != Kind.MOVED) {
            line("before", part(was, is));
            line("after", part(is, was));
        } else {
            line("text", part(is, ""));
        }
        line("rules", String.join(", ", change.rules()));
        String name = "examples";
        for (String example : change.examples()) {
            line(name, example);
            name = "";
        }
        out.println();
    }

    private static String places(Change change) {
        Optional<String> before = change.before().map(unit -> unit.place().text());
        Optional<String> after = change.after().map(unit -> unit.place().text());
        return before.filter(place -> after.isPresent() && !after.get().equals(place))
                .map(place -> place + " → " + after.orElse(""))
                .orElseGet(() -> after.or(() -> before).orElse(""));
    }

    private void line(String name, String text) {
        if (!text.isEmpty()) {
            out.println("  " + paint.faint(String.format(Locale.ROOT, "%-8s", name)) + "  " + Words.plain(text));
        }
    }

    /** The words that differ from the other text, with some around them. */
    private static String part(String text, String other) {
        int most = Math.min(text.length(), other.length());
        int start = 0;
        while (start < most && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = text.length();
        while (end > start
                && other.length() - (text.length() - end) > start
                && text.charAt(end - 1) == other.charAt(other.length() - (text.length() - end) - 1)) {
            end--;
        }
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String shown = text.substring(from, to);
        return (from > 0 ? CUT : "") + shown + (to < text.length() ? CUT : "");
    }

    private static long count(Impact impact, Kind kind) {
        return impact.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private static long touched(Impact impact, Function<Change, List<String>> names) {
        return impact.changes().stream()
                .flatMap(change -> names.apply(change).stream())
                .distinct()
                .count();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
