package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Policy;

/**
 * Something of a policy that cites its document.
 *
 * @param owner whether the ledger must name it beside what it cites: rules and words, but not examples
 * @param kind what it is, as messages call it
 */
record Citing(boolean owner, String kind, String name, List<Citation> cites) {
    Citing {
        cites = List.copyOf(cites);
    }

    /** All of a policy. */
    static List<Citing> of(Policy policy) {
        List<Citing> all = new ArrayList<>();
        policy.rules().forEach(rule -> all.add(new Citing(true, "rule", rule.name(), rule.cites())));
        policy.codeSets().forEach(set -> all.add(new Citing(true, "code set", set.name(), set.cites())));
        policy.examples().forEach(example -> all.add(new Citing(false, "example", example.name(), example.cites())));
        return all;
    }

    /** The rows that one of its citations means: those of its statement, or of its place where it names none. */
    static List<LedgerRow> rows(Ledger ledger, Citation cite) {
        List<LedgerRow> rows = cite.statement().map(ledger::rows).orElse(ledger.rows());
        return rows.stream().filter(row -> row.place().isCitedAs(cite.place())).toList();
    }
}
