package org.hiplang.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Lays measurements out as tables of Markdown. */
final class Report {
    private static final double SMALL = 10;

    private final Collection<Measured> measured;

    Report(Collection<Measured> measured) {
        this.measured = List.copyOf(measured);
    }

    /** One table a title, each with what it says of every mix. */
    String tables() {
        StringBuilder text = new StringBuilder();
        for (String title : new TreeSet<>(measured.stream().map(Measured::title).toList())) {
            text.append("### ")
                    .append(title)
                    .append("\n\n")
                    .append(table(title))
                    .append('\n');
        }
        return text.toString();
    }

    private String table(String title) {
        List<Mix> mixes = measured.stream()
                .filter(one -> one.title().equals(title))
                .map(Measured::mix)
                .distinct()
                .sorted()
                .toList();
        List<Row> rows = measured.stream()
                .filter(one -> one.title().equals(title))
                .map(Measured::row)
                .distinct()
                .sorted(Comparator.comparingInt(Row::place))
                .toList();
        List<String> head = new ArrayList<>(List.of(""));
        List<String> rule = new ArrayList<>(List.of("---"));
        for (Mix mix : mixes) {
            head.addAll(List.of(mix.words() + ": ns a claim, best (middle)", "× expert", "bytes"));
            rule.addAll(List.of("---:", "---:", "---:"));
        }
        StringBuilder text = new StringBuilder(line(head)).append(line(rule));
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.expert() ? "**" + row.value() + "**" : row.value()));
            mixes.forEach(mix -> cells.addAll(cells(title, row, mix)));
            text.append(line(cells));
        }
        return text.toString();
    }

    private List<String> cells(String title, Row row, Mix mix) {
        return of(title, row, mix)
                .map(one -> List.of(
                        number(one.nanos()) + " (" + number(one.middle()) + ")",
                        expert(title, mix)
                                .map(expert -> number(one.nanos() / expert.nanos()))
                                .orElse(""),
                        String.format(Locale.ROOT, "%,.0f", one.bytes())))
                .orElse(List.of("", "", ""));
    }

    private Optional<Measured> expert(String title, Mix mix) {
        return measured.stream()
                .filter(one -> one.title().equals(title)
                        && one.mix() == mix
                        && one.row().expert())
                .findFirst();
    }

    private Optional<Measured> of(String title, Row row, Mix mix) {
        return measured.stream()
                .filter(one -> one.title().equals(title)
                        && one.mix() == mix
                        && one.row().equals(row))
                .findFirst();
    }

    /** Small ones with two decimals at most. */
    private static String number(double value) {
        String format = value < 1 ? "%.2f" : value < SMALL ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
