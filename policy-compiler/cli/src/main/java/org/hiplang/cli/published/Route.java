package org.hiplang.cli.published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a drug is given, in the order in which tables name it. */
enum Route {
    ORAL("ORAL PO"),
    INHALED("INH"),
    TOPICAL("TOP"),
    INTRAVENOUS("IV"),
    SUBCUTANEOUS("SC SQ"),
    INTRAMUSCULAR("IM"),
    /** Into the spine, into an artery, and whatever else is none of the others. */
    OTHER_ROUTE("IT IA OTH");

    /** Published of drugs that are given in various ways, which are not named. */
    static final String VARIOUS = "VAR";

    private final String published;

    Route(String published) {
        this.published = published;
    }

    static Optional<Route> of(String abbreviation) {
        return Arrays.stream(values())
                .filter(route -> List.of(route.published.split(" ")).contains(abbreviation))
                .findFirst();
    }

    /** As tables write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
