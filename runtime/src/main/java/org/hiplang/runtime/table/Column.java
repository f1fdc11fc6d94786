package org.hiplang.runtime.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** One column: each different cell once, and for each row which of them it holds. */
final class Column {
    private static final String OR = " or ";

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
        return valuesOf(cell(row));
    }

    List<String> valuesOf(int cell) {
        List<String> known = values.get(cell);
        if (known == null) {
            known = texts[cell].isEmpty() ? List.of() : alternatives(texts[cell]);
            values.set(cell, known);
        }
        return known;
    }

    private static List<String> alternatives(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int or = text.indexOf(OR); or >= 0; or = text.indexOf(OR, start)) {
            found.add(text.substring(start, or));
            start = or + OR.length();
        }
        found.add(text.substring(start));
        return List.copyOf(found);
    }

    int size() {
        return texts.length;
    }

    int cell(int row) {
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
