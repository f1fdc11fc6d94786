package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.FactSource;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What tables and presumptions say of a fact of words, and what is told of it, looked up for one line, with its values as bits
 * in the order of their declaration.
 */
final class FactLookup {
    /** In place of values: nobody knows. */
    static final long UNKNOWN = 1L << 62;

    /** In place of values: the line must be looked at. */
    static final long BY_LINE = 1L << 63;

    /** In place of values: what the table says changes within the days of the edition. */
    private static final long CHANGES = 1L << 63;

    private static final int MODIFIERS = 36 * 36;

    private final FactInfo fact;
    private final int number;
    private final boolean told;
    private final boolean byDay;
    private final FactSource.By[] by;
    private final Known[] tables;
    private final long presumed;
    private final long yes;
    private final long no;
    private final long[] ofModifier;
    private final Supplier<NdcClasses> ndcs;
    private long[] ofClass = {};

    /**
     * For an edition.
     *
     * @param number which one it is of all lookups
     * @param ndcs what tables say of NDCs
     * @param told whether something is told of the claims: then no sort tells what is so of its lines
     * @param firstDay the first day on which the edition is in force, since 1970-01-01
     * @param lastDay the last
     */
    FactLookup(
            FactInfo fact,
            int number,
            Supplier<NdcClasses> ndcs,
            Terms terms,
            boolean told,
            int firstDay,
            int lastDay) {
        this.fact = fact;
        this.number = number;
        this.ndcs = ndcs;
        this.told = told;
        this.byDay = fact.scope() == FactInfo.Scope.DAY;
        this.by = fact.source()
                .map(source -> source.by().toArray(FactSource.By[]::new))
                .orElse(new FactSource.By[0]);
        List<Table> read = tables(fact, terms);
        this.tables = new Known[read.size()];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new Known(fact, read.get(i), firstDay, lastDay);
        }
        this.presumed = fact.presumed(terms).map(value -> bits(List.of(value))).orElse(0L);
        this.yes = bits(List.of("yes"));
        this.no = bits(List.of("no"));
        this.ofModifier = new long[List.of(by).contains(FactSource.By.EACH_MODIFIER) ? MODIFIERS : 0];
        for (int modifier = 0; modifier < ofModifier.length; modifier++) {
            ofModifier[modifier] = steady(Keys.modifier(modifier));
        }
    }

    private static List<Table> tables(FactInfo fact, Terms terms) {
        List<Table> read = new ArrayList<>();
        if (fact.source().isPresent()) {
            FactSource source = fact.source().get();
            for (Tables all : List.of(terms.tables(), source.tables())) {
                Table table = all.named(source.table()).orElse(null);
                if (table != null && table.column(fact.name()) >= 0) {
                    read.add(table);
                }
            }
        }
        return read;
    }

    /** Which one it is of all lookups. */
    int number() {
        return number;
    }

    /** Whether the fact can have that value. */
    boolean allows(String value) {
        return fact.allows(value);
    }

    /** Those of the values that the fact has, as bits. */
    long bits(List<String> values) {
        return bits(fact, values);
    }

    private static long bits(FactInfo fact, List<String> values) {
        long bits = 0;
        for (String value : values) {
            int place = fact.values().indexOf(value);
            bits |= place < 0 ? 0 : 1L << place;
        }
        return bits;
    }

    /** The tables in which it is looked up by that. */
    List<Table> tables(FactSource.By what) {
        List<Table> found = new ArrayList<>();
        if (List.of(by).contains(what)) {
            for (Known known : tables) {
                found.add(known.table);
            }
        }
        return found;
    }

    /** What the tables say of a code on all days of the edition. */
    long ofCode(int code) {
        return steady(Keys.code(code));
    }

    /** From here on the classes of codes are known. */
    void of(long[] classes) {
        ofClass = classes;
    }

    /** What a sort tells of its lines. */
    private long saidOf(Sort sort) {
        if (told) {
            return CHANGES;
        }
        for (FactSource.By what : by) {
            long said = saidOf(sort, what);
            if (said != 0) {
                return said;
            }
        }
        return 0;
    }

    private long saidOf(Sort sort, FactSource.By what) {
        return switch (what) {
            case CODE -> ofClass[sort.ofClass()];
            case EACH_MODIFIER -> sort.modifiers() == Sort.SOME ? CHANGES : ofModifiers(sort.modifiers());
            case NDC ->
                !sort.named()
                        ? 0
                        : sort.ndc() == NdcClasses.ANY ? CHANGES : ndcs.get().said(sort.ndc(), number);
            case TAXONOMY -> CHANGES;
        };
    }

    /** The values that lines of a sort settle on, or {@link #UNKNOWN}, or {@link #BY_LINE}. */
    long settledOf(Sort sort) {
        long said = saidOf(sort);
        return said == CHANGES ? BY_LINE : known(settled(said));
    }

    /** The values that are possible of lines of a sort, or in their place the same. */
    long possibleOf(Sort sort) {
        long said = saidOf(sort);
        return said == CHANGES ? BY_LINE : known(said == 0 ? presumed : said);
    }

    private static long known(long values) {
        return values == 0 ? UNKNOWN : values;
    }

    /** The days of the line on which the fact surely has one of the values. */
    long sure(Board board, int line, long values) {
        long said = said(board, line);
        if (said == CHANGES) {
            return eachDay(board, line, values, true);
        }
        long settled = settled(said);
        return settled != 0 && (settled & ~values) == 0 ? board.days(line) : 0;
    }

    /** The days of the line on which it may have one of them. */
    long may(Board board, int line, long values) {
        long said = said(board, line);
        if (said == CHANGES) {
            return eachDay(board, line, values, false);
        }
        long settled = settled(said);
        return settled == 0 || (settled & values) != 0 ? board.days(line) : 0;
    }

    /** The values that are possible of a line, of a fact of a line, or {@link #UNKNOWN}. */
    long possible(Board board, int line) {
        long said = said(board, line);
        return known(said == 0 ? presumed : said);
    }

    private long eachDay(Board board, int line, long values, boolean sure) {
        long days = 0;
        for (long rest = board.days(line); rest != 0; rest = Bits.rest(rest)) {
            long settled = settled(onDay(board, line, board.day(Bits.first(rest))));
            boolean so = sure ? settled != 0 && (settled & ~values) == 0 : settled == 0 || (settled & values) != 0;
            days |= so ? rest & -rest : 0;
        }
        return days;
    }

    /** What is told of a line, or what tables say; of a fact of a day, on all its days. A board remembers it. */
    private long said(Board board, int line) {
        Memory memory = board.memory();
        if (!memory.has(number, line)) {
            memory.put(number, line, find(board, line));
        }
        return memory.get(number, line);
    }

    private long find(Board board, int line) {
        if (board.isTold(number)) {
            long said = byDay ? CHANGES : toldOn(board, line, Facts.ANY);
            if (said != 0) {
                return said;
            }
        }
        for (int i = 0; i < by.length; i++) {
            long said = said(by[i], board, line);
            if (said == CHANGES) {
                return byDay
                        ? CHANGES
                        : onDay(board.claim(), line, board.claim().firstDay(line));
            }
            if (said != 0) {
                return said;
            }
        }
        return 0;
    }

    private long said(FactSource.By what, Board board, int line) {
        return switch (what) {
            case CODE -> ofClass[board.classOf(line)];
            case NDC ->
                board.claim().ndc(line) == Codes.NONE
                        ? 0
                        : steady(Keys.ndc(board.claim().ndc(line)));
            case TAXONOMY -> steady(taxonomy(board.claim(), line));
            case EACH_MODIFIER -> ofModifiers(board.claim().packedModifiers(line));
        };
    }

    /** The value that is told of a line on a day, or none. */
    private long toldOn(Board board, int line, int day) {
        boolean ofTheClaim = fact.scope() == FactInfo.Scope.CLAIM;
        String value = board.facts()
                .value(fact.name(), ofTheClaim ? Facts.ANY : board.claim().lineNumber(line), day);
        return value == null ? 0 : bits(List.of(value));
    }

    /** What is told of a line on a day; where nothing is, what tables say. */
    private long onDay(Board board, int line, int day) {
        long said = byDay && board.isTold(number) ? toldOn(board, line, day) : 0;
        return said == 0 ? onDay(board.claim(), line, day) : said;
    }

    /** What tables say of a line on a day. */
    private long onDay(Claim claim, int line, int day) {
        for (FactSource.By what : by) {
            long said = switch (what) {
                case CODE -> on(Keys.code(claim.code(line)), day);
                case NDC -> on(ndc(claim, line), day);
                case TAXONOMY -> on(taxonomy(claim, line), day);
                case EACH_MODIFIER -> ofModifiers(claim, line, day);
            };
            if (said != 0) {
                return said;
            }
        }
        return 0;
    }

    private static long ndc(Claim claim, int line) {
        return claim.ndc(line) == Codes.NONE ? -1 : Keys.ndc(claim.ndc(line));
    }

    private static long taxonomy(Claim claim, int line) {
        return claim.taxonomy(line) == Codes.NONE ? -1 : Keys.taxonomy(claim.taxonomy(line));
    }

    /** No where one is no, yes where all are; a line without any has only good ones. */
    private long ofModifiers(long modifiers) {
        boolean known = true;
        boolean changes = false;
        for (long rest = modifiers; rest != 0; rest >>>= 16) {
            long said = ofModifier[(int) (rest & 0xFFFF) - 1];
            if (said == no) {
                return no;
            }
            known &= said == yes;
            changes |= said == CHANGES;
        }
        return changes ? CHANGES : known ? yes : 0;
    }

    private long ofModifiers(Claim claim, int line, int day) {
        boolean known = true;
        for (long rest = claim.packedModifiers(line); rest != 0; rest >>>= 16) {
            long said = on(Keys.modifier((int) (rest & 0xFFFF) - 1), day);
            if (said == no) {
                return no;
            }
            known &= said == yes;
        }
        return known ? yes : 0;
    }

    /** What the tables say of a key on all days of the edition. */
    long steady(long key) {
        for (int i = 0; key >= 0 && i < tables.length; i++) {
            long said = tables[i].steady(key);
            if (said != 0) {
                return said;
            }
        }
        return 0;
    }

    private long on(long key, int day) {
        for (int i = 0; key >= 0 && i < tables.length; i++) {
            long said = tables[i].on(key, day);
            if (said != 0) {
                return said;
            }
        }
        return 0;
    }

    /** Of several values that are possible the one that is presumed, and where there are none, that one, too. */
    private long settled(long said) {
        return said == 0 || ((said & (said - 1)) != 0 && (said & presumed) != 0) ? presumed : said;
    }

    /** One column of one table. */
    private static final class Known {
        private final Table table;
        private final int column;
        private final int firstDay;
        private final int lastDay;
        private final long[] ofCells;
        private @Nullable KeyBits steady;

        Known(FactInfo fact, Table table, int firstDay, int lastDay) {
            this.table = table;
            this.column = table.column(fact.name());
            this.firstDay = firstDay;
            this.lastDay = lastDay;
            this.ofCells = new long[table.cells(column)];
            for (int cell = 0; cell < ofCells.length; cell++) {
                ofCells[cell] = bits(fact, table.valuesOf(cell, column));
            }
        }

        /** The values on all days of the edition, or that they change. */
        long steady(long key) {
            return key <= KeyBits.LAST_CODE ? ofTable(key) : keys().bits(key);
        }

        /** Most claims never ask for a key other than a code. */
        private KeyBits keys() {
            KeyBits known = steady;
            if (known == null) {
                known = KeyBits.of(table, this::ofTable);
                steady = known;
            }
            return known;
        }

        private long ofTable(long key) {
            int row = table.steadyRow(key, firstDay, lastDay);
            return row == Table.CHANGES ? ofAllDays(key) : row < 0 ? 0 : values(row);
        }

        /** Several rows may say the same. */
        private long ofAllDays(long key) {
            long first = on(key, firstDay);
            boolean same = table.changes(key, firstDay, lastDay).allMatch(day -> on(key, day) == first);
            return same ? first : CHANGES;
        }

        long on(long key, int day) {
            int row = table.row(key, day);
            return row < 0 ? 0 : values(row);
        }

        private long values(int row) {
            return ofCells[table.cell(row, column)];
        }
    }
}
