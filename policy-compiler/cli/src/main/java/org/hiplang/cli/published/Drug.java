package org.hiplang.cli.published;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a drug.
 *
 * @param routes the routes of which one is the drug's; none where nobody knows
 * @param product what kind of product it is; empty where nobody knows
 * @param clotting whether it is a clotting factor, {@code yes} or {@code no}; empty where nobody knows
 */
record Drug(String label, Set<Route> routes, String product, String clotting) {
    static final Drug UNKNOWN = new Drug("", Set.of(), "", "");

    Drug labelled(String text) {
        return label.isEmpty() ? new Drug(text, routes, product, clotting) : this;
    }

    Drug given(Set<Route> known) {
        return new Drug(label, known, product, clotting);
    }

    Drug product(String known) {
        return new Drug(label, routes, known, clotting);
    }

    Drug clotting(boolean known) {
        return new Drug(label, routes, product, known ? "yes" : "no");
    }

    /** One that is one of several, nobody knows which: of it is known what is so of all. */
    static Drug oneOf(String label, List<Drug> drugs) {
        boolean given = drugs.stream().noneMatch(drug -> drug.routes.isEmpty());
        Set<Route> routes = EnumSet.noneOf(Route.class);
        if (given) {
            drugs.stream().map(Drug::routes).forEach(routes::addAll);
        }
        return new Drug(
                label,
                routes,
                common(drugs.stream().map(Drug::product).toList()),
                common(drugs.stream().map(Drug::clotting).toList()));
    }

    private static String common(Collection<String> words) {
        List<String> different = words.stream().distinct().toList();
        return different.size() == 1 ? different.get(0) : "";
    }

    /** The routes as a cell holds them. */
    String route() {
        return routes.stream().sorted().map(Route::word).collect(Collectors.joining(" or "));
    }
}
