package org.hiplang.benchmarks.cpcp019;

import java.util.List;
import java.util.Set;
import org.hiplang.runtime.table.Table;

/** The rows of the catalog of drugs as bits, made once when the tables are loaded. */
final class Catalog {
    private static final Set<String> NO_INFUSION = Set.of("oral", "inhaled", "topical");
    private static final Set<String> INJECTED = Set.of("subcutaneous", "intramuscular");
    private static final Set<String> ORAL = Set.of("oral");
    private static final Set<String> NO_DRUG = Set.of("device", "flush", "diluent");
    private static final Set<String> KNEE = Set.of("osteoarthritis");
    private static final Set<String> FLUSH = Set.of("flush");
    private static final Set<String> STRONG = Set.of("strong-amino-acid");
    private static final Set<String> STANDARD =
            Set.of("standard-amino-acid", "dextrose", "sterile-water", "electrolyte", "trace-element", "multivitamin");

    private final Table table;
    private final int route;
    private final int product;
    private final int selfAdministered;
    private final int clottingFactor;

    Catalog(Table table) {
        this.table = table;
        this.route = table.column("route");
        this.product = table.column("product");
        this.selfAdministered = table.column("self-administered");
        this.clottingFactor = table.column("clotting-factor");
    }

    Table table() {
        return table;
    }

    /** What a row says, with what is presumed where it says nothing. */
    long bits(int row) {
        return ofRoute(settled(row, route, "intravenous"))
                | ofProduct(table.values(row, product))
                | (isYes(row, selfAdministered) ? Bits.SELF_ADMINISTERED : 0)
                | (isYes(row, clottingFactor) ? Bits.CLOTTING_FACTOR : 0);
    }

    /** The bits of the columns in which a row says something. */
    long known(int row) {
        return known(row, route, Bits.ROUTES)
                | known(row, product, Bits.PRODUCTS)
                | known(row, selfAdministered, Bits.SELF_ADMINISTERED)
                | known(row, clottingFactor, Bits.CLOTTING_FACTOR);
    }

    private long known(int row, int column, long bits) {
        return table.values(row, column).isEmpty() ? 0 : bits;
    }

    /** Both are presumed to be no. */
    private boolean isYes(int row, int column) {
        return table.values(row, column).equals(List.of("yes"));
    }

    /** What a cell says; what is presumed, where it says nothing or leaves that open. */
    private List<String> settled(int row, int column, String presumed) {
        List<String> values = table.values(row, column);
        return values.isEmpty() || values.contains(presumed) ? List.of(presumed) : values;
    }

    private static long ofRoute(List<String> routes) {
        return both(routes, NO_INFUSION, Bits.NO_INFUSION_SURE, Bits.NO_INFUSION_MAYBE)
                | both(routes, INJECTED, Bits.INJECTED_SURE, Bits.INJECTED_MAYBE)
                | both(routes, ORAL, Bits.ORAL_SURE, Bits.ORAL_MAYBE);
    }

    private static long ofProduct(List<String> products) {
        return both(products, NO_DRUG, Bits.NO_DRUG_SURE, Bits.NO_DRUG_MAYBE)
                | both(products, KNEE, Bits.KNEE_SURE, Bits.KNEE_MAYBE)
                | both(products, FLUSH, Bits.IS_FLUSH_SURE, Bits.IS_FLUSH_MAYBE)
                | both(products, STANDARD, Bits.STANDARD_SURE, Bits.STANDARD_MAYBE)
                | both(products, STRONG, 0, Bits.STRONG_MAYBE);
    }

    private static long both(List<String> values, Set<String> asked, long sure, long maybe) {
        if (values.isEmpty()) {
            return maybe;
        }
        return (asked.containsAll(values) ? sure : 0) | (values.stream().anyMatch(asked::contains) ? maybe : 0);
    }
}
