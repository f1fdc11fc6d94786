package org.hiplang.runtime.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tables by name, and tables of pairs; those of an edit jar are read when they are first asked for. Safe for several
 * threads.
 */
public final class Tables {
    private static final String TABLE = ".table";
    private static final String PAIRS = ".pairs";

    /** No tables. */
    public static final Tables NONE = of();

    private final Class<?> beside;
    private final Set<String> resources;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Map<String, Pairs> pairs = new ConcurrentHashMap<>();

    private Tables(Class<?> beside, Set<String> resources) {
        this.beside = beside;
        this.resources = resources;
    }

    /** Tables that are in memory already. */
    public static Tables of(Table... tables) {
        Tables all = new Tables(Tables.class, Set.of());
        for (Table table : tables) {
            all.tables.put(table.name(), table);
        }
        return all;
    }

    /** The same, and tables of pairs that are in memory already. */
    public Tables and(Pairs... more) {
        Tables all = new Tables(beside, resources);
        all.tables.putAll(tables);
        all.pairs.putAll(pairs);
        for (Pairs table : more) {
            all.pairs.put(table.name(), table);
        }
        return all;
    }

    /**
     * The tables of a jar.
     *
     * @param beside a class beside which they lie
     * @param resources their files, each the table's name and {@code .table}, or {@code .pairs} for one of pairs
     */
    public static Tables of(Class<?> beside, String... resources) {
        return new Tables(beside, Set.of(resources));
    }

    /**
     * The table of that name, if there is one.
     *
     * @throws UncheckedIOException if it lies in a jar and cannot be read
     */
    public Optional<Table> named(String name) {
        return find(tables, name, TABLE, Table::read);
    }

    /**
     * The table of pairs of that name, if there is one.
     *
     * @throws UncheckedIOException if it lies in a jar and cannot be read
     */
    public Optional<Pairs> pairs(String name) {
        return find(pairs, name, PAIRS, Pairs::read);
    }

    private <T> Optional<T> find(Map<String, T> read, String name, String ending, Reading<T> reading) {
        T known = read.get(name);
        return known != null || resources.isEmpty() || !resources.contains(name + ending)
                ? Optional.ofNullable(known)
                : Optional.of(read.computeIfAbsent(name, absent -> load(name + ending, reading)));
    }

    private <T> T load(String resource, Reading<T> reading) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("`" + resource + "` is not in the jar");
            }
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a table is read. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }
}
