package org.hiplang.cli.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The table of HCPCS codes and modifiers, from one or more editions.
 *
 * <p>A code is valid from the day on which it was added to the day on which it was terminated, and not after it. What
 * no edition lists is not valid from the year of the oldest to the quarter of the newest, but only where they list
 * others that begin with the same letter: CPT codes, dental codes and modifiers of digits are not their matter.
 */
public final class HcpcsTable {
    private final Map<String, List<Listed>> codes = new TreeMap<>();
    private final CsvWriter csv;

    private HcpcsTable(CsvWriter csv) {
        this.csv = csv;
    }

    /** Writes the table; says how many codes and modifiers it knows. */
    public static int write(List<Path> files, CsvWriter csv, Consumer<Note> notes) {
        List<HcpcsEdition> editions = files.stream()
                .map(file -> HcpcsEdition.read(file, notes))
                .sorted(Comparator.comparing(HcpcsEdition::latest).reversed())
                .toList();
        HcpcsTable hcpcs = new HcpcsTable(csv);
        csv.writeRecord("key", "from", "to", "kind", "label", "code-valid", "modifiers-valid");
        editions.forEach(edition -> edition.codes().forEach(hcpcs::add));
        hcpcs.codes.values().forEach(hcpcs::write);
        hcpcs.writeUnlisted(
                editions.get(editions.size() - 1).latest().withDayOfYear(1),
                editions.get(0)
                        .latest()
                        .with(IsoFields.DAY_OF_QUARTER, 1)
                        .plusMonths(3)
                        .minusDays(1));
        return hcpcs.codes.size();
    }

    /** Editions come newest first: of an older one only that which was over before. */
    private void add(Listed listed) {
        List<Listed> later = codes.computeIfAbsent(listed.code(), code -> new ArrayList<>());
        if (later.isEmpty() || (listed.dated() && listed.isBefore(later.get(later.size() - 1)))) {
            later.add(listed);
        } else if (listed.dated() && !later.get(0).dated()) {
            later.set(0, listed);
        }
    }

    private void write(List<Listed> newestFirst) {
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Listed listed = newestFirst.get(i);
            row(listed, listed.from(), listed.to(), listed.dated() ? "yes" : "");
            Optional<LocalDate> next =
                    i == 0 ? Optional.empty() : newestFirst.get(i - 1).from();
            listed.to()
                    .map(to -> to.plusDays(1))
                    .filter(after -> !Optional.of(after).equals(next))
                    .ifPresent(after -> row(listed, Optional.of(after), next.map(day -> day.minusDays(1)), "no"));
        }
    }

    private void row(Listed listed, Optional<LocalDate> from, Optional<LocalDate> to, String valid) {
        boolean modifier = listed.isModifier();
        csv.writeRecord(
                listed.code(),
                text(from),
                text(to),
                Kinds.of(listed.code(), listed.label()),
                listed.label(),
                modifier ? "" : valid,
                modifier ? valid : "");
    }

    private void writeUnlisted(LocalDate from, LocalDate to) {
        TreeSet<String> ranges =
                new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        for (String code : codes.keySet()) {
            String letter = code.substring(0, 1);
            if (Character.isLetter(letter.charAt(0))) {
                ranges.add(code.length() == 2 ? letter + "0-" + letter + "Z" : letter + "0000-" + letter + "9999");
            }
        }
        for (String range : ranges) {
            boolean modifier = range.length() == "A0-AZ".length();
            csv.writeRecord(range, from.toString(), to.toString(), "", "", modifier ? "" : "no", modifier ? "no" : "");
        }
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
