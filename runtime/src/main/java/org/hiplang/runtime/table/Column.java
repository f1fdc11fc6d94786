package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** One column: each different cell once, and for each row which of them it holds. */
final class Column {
    private final Packed cells;
    private final String[] texts;
    private final AtomicReferenceArray<List<String>> values;

    Column(Packed cells, String[] texts) {
        this.cells = cells;
        this.texts = texts;
        this.values = new AtomicReferenceArray<>(texts.length);
    }

    /** A column of those cells. */
    static Column of(List<String> rows) {
        Map<String, Integer> known = new LinkedHashMap<>();
        rows.forEach(cell -> known.putIfAbsent(cell, known.size()));
        return new Column(
                Packed.of(
                        rows.size(),
                        row -> Optional.ofNullable(known.get(rows.get(row))).orElseThrow()),
                known.keySet().toArray(new String[0]));
    }

    String text(int row) {
        return texts[cell(row)];
    }

    List<String> values(int row) {
        int cell = cell(row);
        List<String> known = values.get(cell);
        if (known == null) {
            String text = texts[cell];
            known = text.isEmpty() ? List.of() : List.of(text.split(" or ", -1));
            values.set(cell, known);
        }
        return known;
    }

    private int cell(int row) {
        return (int) cells.at(row);
    }

    void write(DataOutputStream out) throws IOException {
        cells.write(out);
        Column.write(out, texts);
    }

    static Column read(DataInputStream in) throws IOException {
        return new Column(Packed.read(in), texts(in));
    }

    static void write(DataOutputStream out, String[] texts) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    static String[] texts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return texts;
    }
}
