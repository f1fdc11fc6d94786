package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** Counts sections, paragraphs, items and rows, and gives every unit its place. */
final class Cutter {
    private static final String BEFORE_THE_FIRST_HEADING = "Opening";

    private final Source source;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private String section = BEFORE_THE_FIRST_HEADING;
    private int paragraphs;
    private int rows;
    private final List<Integer> items = new ArrayList<>();

    Cutter(Source source) {
        this.source = source;
    }

    List<Unit> units() {
        return units;
    }

    void add(Piece piece) {
        switch (piece.kind()) {
            case PARAGRAPH -> paragraph(piece.text());
            case ITEM -> item(piece.depth(), piece.text());
            case HEADER -> add(section + " header", piece.text(), true);
            case ROW -> row(piece);
        }
    }

    private void paragraph(Stretch text) {
        int heading = Headings.length(text.text());
        if (heading > 0) {
            begin(text.part(0, heading));
        }
        Stretch body = text.part(heading, text.text().length());
        if (body.text().isEmpty()) {
            return;
        }
        paragraphs++;
        items.clear();
        List<Stretch> sentences = Sentences.of(body);
        for (int i = 0; i < sentences.size(); i++) {
            add(section + " " + paragraphs + ", sentence " + (i + 1), sentences.get(i), false);
        }
    }

    private void begin(Stretch heading) {
        section = add(Headings.name(heading.text()), heading, true).text();
        paragraphs = 0;
        rows = 0;
        items.clear();
    }

    private void item(int depth, Stretch text) {
        while (items.size() > depth) {
            items.remove(items.size() - 1);
        }
        while (items.size() < depth) {
            items.add(0);
        }
        items.set(depth - 1, items.get(depth - 1) + 1);
        String path = items.stream().map(String::valueOf).collect(Collectors.joining("."));
        add(section + (paragraphs == 0 ? "" : " " + paragraphs) + ", item " + path, text, false);
    }

    private void row(Piece row) {
        rows++;
        String first = row.cells().get(0).text().split("[^A-Za-z0-9]", 2)[0];
        add(section + " row " + (Place.isCode(first) ? first : rows), row.text(), false);
    }

    /** Adds a unit; where its place is taken, it is the second of that name. */
    private Place add(String place, Stretch text, boolean heading) {
        int times = taken.merge(place.toLowerCase(Locale.ROOT), 1, Integer::sum);
        Place only = new Place(times == 1 ? place : place + " (" + times + ")");
        Span span = new Span(source, text.start(), text.end());
        units.add(new Unit(only, text.text(), Print.of(text.text()), span, heading));
        return only;
    }
}
