package org.hiplang.runtime.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tables by name; those of an edit jar are read when they are first asked for. Safe for several threads. */
public final class Tables {
    /** No tables. */
    public static final Tables NONE = of();

    private final Class<?> beside;
    private final Map<String, String> resources = new HashMap<>();
    private final Map<String, Table> read = new ConcurrentHashMap<>();

    private Tables(Class<?> beside) {
        this.beside = beside;
    }

    /** Tables that are in memory already. */
    public static Tables of(Table... tables) {
        Tables all = new Tables(Tables.class);
        for (Table table : tables) {
            all.read.put(table.name(), table);
        }
        return all;
    }

    /**
     * The tables of a jar.
     *
     * @param beside a class beside which they lie
     * @param resources their files, each the table's name and {@code .table}
     */
    public static Tables of(Class<?> beside, String... resources) {
        Tables all = new Tables(beside);
        for (String resource : resources) {
            all.resources.put(resource.replace(".table", ""), resource);
        }
        return all;
    }

    /**
     * The table of that name, if there is one.
     *
     * @throws UncheckedIOException if it lies in a jar and cannot be read
     */
    public Optional<Table> named(String name) {
        String resource = resources.get(name);
        return Optional.ofNullable(
                resource == null ? read.get(name) : read.computeIfAbsent(name, absent -> load(resource)));
    }

    private Table load(String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("`" + resource + "` is not in the jar");
            }
            return Table.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
