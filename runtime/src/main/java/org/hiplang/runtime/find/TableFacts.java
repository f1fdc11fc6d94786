package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Table;

/** What tables and presumptions say of an edition's facts, for claims of which nobody tells them. */
public final class TableFacts {
    private final Terms terms;
    private final Map<String, FactBits> facts = new HashMap<>();
    private final CodeClasses classes;

    /**
     * Reads the tables.
     *
     * @param codes the edition's code sets
     * @param firstDay the first day on which the edition is in force, since 1970-01-01
     * @param lastDay the last
     */
    TableFacts(List<FactInfo> all, Terms terms, CodeClasses codes, int firstDay, int lastDay) {
        this.terms = terms;
        List<FactLookup> lookups = new ArrayList<>();
        for (FactInfo fact : all) {
            if (fact.type() == FactInfo.Type.WORD && fact.values().size() <= FactBits.MOST_VALUES) {
                lookups.add(new FactLookup(fact, terms, firstDay, lastDay));
            }
        }
        FactLookup[] byCode = byCode(lookups);
        this.classes = codes.refined(codesOfChange(lookups), code -> ofCode(byCode, code));
        for (FactLookup lookup : lookups) {
            long[] ofClass = new long[classes.size()];
            for (int i = 0; i < ofClass.length; i++) {
                ofClass[i] = lookup.ofCode(classes.code(i));
            }
            lookup.of(ofClass);
            FactBits fact = new FactBits(lookup);
            fact.of(classes.size());
            facts.put(lookup.fact().name(), fact);
        }
    }

    /** The codes at which something changes in a table; several facts may stand in one. */
    private static int[] codesOfChange(List<FactLookup> facts) {
        Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        int[] codes = {};
        for (FactLookup fact : facts) {
            for (Table table : fact.codeTables()) {
                if (tables.add(table)) {
                    int[] more = table.codesOfChange();
                    int end = codes.length;
                    codes = Arrays.copyOf(codes, end + more.length);
                    System.arraycopy(more, 0, codes, end, more.length);
                }
            }
        }
        return codes;
    }

    private static FactLookup[] byCode(List<FactLookup> facts) {
        List<FactLookup> some = new ArrayList<>();
        for (FactLookup fact : facts) {
            if (!fact.codeTables().isEmpty()) {
                some.add(fact);
            }
        }
        return some.toArray(new FactLookup[0]);
    }

    /** What the facts are of a code. */
    private static long[] ofCode(FactLookup[] facts, int code) {
        long[] bits = new long[facts.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = facts[i].ofCode(code);
        }
        return bits;
    }

    /** The classes of codes that are alike in all sets and all these facts. */
    CodeClasses classes() {
        return classes;
    }

    /** What is said of a fact of words. */
    public FactBits of(FactInfo fact) {
        FactBits known = facts.get(fact.name());
        if (known == null) {
            throw new IllegalArgumentException("fact `" + fact.name() + "` is none of the edition's facts of words");
        }
        return known;
    }

    /** All where a number that no table tells is so against one of the amounts for sure. */
    public long surely(FactInfo fact, Comparison how, List<Amount> with) {
        return Bits.when(answers(fact, how, with).contains(Optional.of(true)));
    }

    /** All where it may be so. */
    public long perhaps(FactInfo fact, Comparison how, List<Amount> with) {
        return Bits.when(answers(fact, how, with).stream().anyMatch(so -> so.orElse(true)));
    }

    /** Whether it is so against each of the amounts; absent where that is not known. */
    private List<Optional<Boolean>> answers(FactInfo fact, Comparison how, List<Amount> with) {
        Optional<Long> number = number(Amount.of(fact));
        List<Optional<Boolean>> answers = new ArrayList<>();
        for (Amount amount : with) {
            answers.add(number.flatMap(ours -> number(amount).map(theirs -> how.holds(ours, theirs))));
        }
        return answers;
    }

    private Optional<Long> number(Amount amount) {
        if (amount instanceof Amount.Figure figure) {
            return Optional.of(figure.thousandths());
        }
        return ((Amount.OfFact) amount)
                .fact()
                .presumed(terms)
                .map(value -> Amount.thousandths(value).orElseThrow());
    }
}
