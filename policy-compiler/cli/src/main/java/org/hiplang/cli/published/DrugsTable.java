package org.hiplang.cli.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Keys;

/**
 * The table of drugs by code and by NDC, from the files that CMS publishes for payment by average sales price and from
 * its table of drugs. An NDC is given as its codes are.
 */
public final class DrugsTable {
    private final Map<String, Drug> codes = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Set<String>> codesOfNdc = new TreeMap<>();
    private final Consumer<Note> notes;

    /** Begins with nothing known; notes are what is left out. */
    public DrugsTable(Consumer<Note> notes) {
        this.notes = notes;
    }

    /** Reads the routes of codes. */
    public void routes(Path file) {
        Sheet sheet = Sheet.read(file, Set.of(Field.CODE, Field.ROUTES));
        sheet.forEach(row ->
                drug(sheet, row, drug -> drug.labelled(row.text(Field.NAMES)).given(routes(sheet, row))));
    }

    /** Reads which codes are clotting factors; of those that the file lists, the others are none. */
    public void limits(Path file) {
        Sheet sheet = Sheet.read(file, Set.of(Field.CODE, Field.CLOTTING));
        sheet.forEach(row -> drug(
                sheet,
                row,
                drug -> drug.labelled(row.text(Field.SHORT))
                        .clotting(!row.text(Field.CLOTTING).isEmpty())));
    }

    /** Reads which NDCs go with which codes. */
    public void ndcs(Path file) {
        Sheet sheet = Sheet.read(file, Set.of(Field.CODE, Field.NDC));
        sheet.forEach(row -> {
            OptionalLong ndc = Keys.ndc(row.text(Field.NDC));
            if (ndc.isEmpty()) {
                notes.accept(sheet.note(row, "`" + row.text(Field.NDC) + "` is no NDC, and is left out"));
            } else if (drug(sheet, row, drug -> drug.labelled(row.text(Field.SHORT)))) {
                String key = Keys.text(ndc.getAsLong());
                names.putIfAbsent(key, row.text(Field.NAMES));
                codesOfNdc.computeIfAbsent(key, none -> new TreeSet<>()).add(row.text(Field.CODE));
            }
        });
    }

    /** Writes the table; says how many codes and NDCs it knows. */
    public int write(CsvWriter csv) {
        csv.writeRecord("key", "label", "route", "product", "clotting-factor", "self-administered");
        codes.replaceAll((code, drug) -> drug.product(product(code, drug)));
        codes.forEach((code, drug) -> row(csv, code, drug));
        codesOfNdc.forEach((ndc, of) -> {
            List<Drug> drugs = of.stream()
                    .flatMap(code -> Optional.ofNullable(codes.get(code)).stream())
                    .toList();
            row(csv, ndc, Drug.oneOf(names.getOrDefault(ndc, ""), drugs));
        });
        return codes.size() + codesOfNdc.size();
    }

    private static void row(CsvWriter csv, String key, Drug drug) {
        csv.writeRecord(key, drug.label(), drug.route(), drug.product(), drug.clotting(), "");
    }

    private boolean drug(Sheet sheet, Sheet.Row row, UnaryOperator<Drug> learn) {
        String code = row.text(Field.CODE);
        if (!Codes.isCode(code)) {
            notes.accept(sheet.note(row, "`" + code + "` is no code, and is left out"));
            return false;
        }
        codes.put(code, learn.apply(codes.getOrDefault(code, Drug.UNKNOWN)));
        return true;
    }

    private Set<Route> routes(Sheet sheet, Sheet.Row row) {
        Set<Route> routes = EnumSet.noneOf(Route.class);
        for (String abbreviation : row.text(Field.ROUTES).split("[|,;/ ]+", -1)) {
            Optional<Route> route = Route.of(abbreviation);
            if (route.isEmpty()) {
                if (!abbreviation.isEmpty() && !abbreviation.equals(Route.VARIOUS)) {
                    notes.accept(sheet.note(row, "`" + abbreviation + "` is no route that Hip knows"));
                }
                // One that is not known may be the drug's.
                return Set.of();
            }
            routes.add(route.get());
        }
        return routes;
    }

    /** The kind of product, where the code alone tells: clotting factors and biosimilars are biologicals. */
    private static String product(String code, Drug drug) {
        if (Kinds.isBetween("P9010", code, "P9099")) {
            return "blood";
        }
        return drug.clotting().equals("yes") || code.startsWith("Q51") ? "biological" : "";
    }
}
