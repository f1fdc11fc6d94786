package org.hiplang.compiler.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.document.Comparison;
import org.hiplang.compiler.document.Place;
import org.hiplang.compiler.document.Unit;
import org.hiplang.dsl.source.Span;

/** What became of one unit of the document, or of one of the statements that it makes. */
public final class LedgerRow implements Comparison.Mark {
    private static final double SURE = 1;

    private final Map<Column, Span> cells;
    private final Map<Column, String> texts;

    LedgerRow(Map<Column, Span> cells, Map<Column, String> texts) {
        this.cells = new EnumMap<>(cells);
        this.texts = new EnumMap<>(texts);
    }

    /** The text of a cell, without blanks around it. */
    public String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** Where a cell stands. */
    Span span(Column column) {
        return cells.getOrDefault(column, cells.values().iterator().next());
    }

    /** Where a word stands in a cell. */
    Span span(Column column, String word) {
        Span cell = span(column);
        int start = cell.text().indexOf(word);
        return start < 0 ? cell : new Span(cell.source(), cell.start() + start, cell.start() + start + word.length());
    }

    /** The statement's number; empty for what needs none. */
    public String statement() {
        return text(Column.STATEMENT);
    }

    @Override
    public Place place() {
        return new Place(text(Column.PLACE));
    }

    @Override
    public String print() {
        return text(Column.PRINT);
    }

    /** Its words stand there, or they do not. */
    @Override
    public double likeness(Unit unit) {
        String words = text(Column.WORDS);
        return !words.isEmpty() && unit.says(words) ? SURE : 0;
    }

    /** What became of it, if the ledger says so in one of the words for it. */
    public Optional<Became> became() {
        return Became.of(text(Column.BECAME));
    }

    /** The names of rules and words. */
    public List<String> by() {
        return Arrays.stream(text(Column.BY).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Why. */
    public String because() {
        return text(Column.BECAUSE);
    }
}
