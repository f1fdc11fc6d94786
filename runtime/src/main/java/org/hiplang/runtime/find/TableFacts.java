package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.FactSource;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What tables and presumptions say of an edition's facts; and what is told of a claim, where they are made for claims of
 * which something is.
 */
public final class TableFacts {
    private final Terms terms;
    private final boolean told;
    private final CodeClasses codes;
    private final int firstDay;
    private final int lastDay;
    private final Map<String, FactLookup> lookups = new LinkedHashMap<>();
    private final Map<List<Object>, FactTest> tests = new LinkedHashMap<>();
    private final Map<String, FactValues> values = new LinkedHashMap<>();
    private @Nullable NdcClasses ndcs;

    /**
     * For what a finder asks.
     *
     * @param told whether something is told of the claims
     * @param codes the edition's code sets
     * @param firstDay the first day on which the edition is in force, since 1970-01-01
     * @param lastDay the last
     */
    TableFacts(Terms terms, boolean told, CodeClasses codes, int firstDay, int lastDay) {
        this.terms = terms;
        this.told = told;
        this.codes = codes;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * Whether a fact of words has one of some values.
     *
     * @throws IllegalArgumentException if it is not a fact of words, or one of too many
     */
    public FactTest test(FactInfo fact, List<String> of) {
        FactLookup lookup = lookup(fact);
        return tests.computeIfAbsent(
                List.of(fact.name(), of), key -> new FactTest(lookup, lookup.bits(of), tests.size()));
    }

    /** Which values a fact of words may have; likewise. */
    public FactValues values(FactInfo fact) {
        FactLookup lookup = lookup(fact);
        return values.computeIfAbsent(fact.name(), name -> new FactValues(lookup));
    }

    private FactLookup lookup(FactInfo fact) {
        if (fact.type() != FactInfo.Type.WORD || fact.values().size() > FactTest.MOST_VALUES) {
            throw new IllegalArgumentException("fact `" + fact.name() + "` is not one of a few words");
        }
        return lookups.computeIfAbsent(
                fact.name(), name -> new FactLookup(fact, lookups.size(), this::ndcs, terms, told, firstDay, lastDay));
    }

    /** Which one a fact is of all that are looked up, or −1. */
    int number(String fact) {
        FactLookup lookup = lookups.get(fact);
        return lookup == null ? -1 : lookup.number();
    }

    /** Whether a fact that is looked up can have a value. */
    boolean allows(String fact, String value) {
        FactLookup lookup = lookups.get(fact);
        return lookup != null && lookup.allows(value);
    }

    /** When all is asked: the classes of codes that are alike in all sets and all facts that are asked. */
    CodeClasses classes() {
        List<FactLookup> asked = List.copyOf(lookups.values());
        FactLookup[] byCode = byCode(asked);
        CodeClasses classes = codes.refined(codesOfChange(asked), code -> ofCode(byCode, code));
        for (FactLookup lookup : asked) {
            long[] ofClass = new long[classes.size()];
            for (int i = 0; i < ofClass.length; i++) {
                ofClass[i] = lookup.ofCode(classes.code(i));
            }
            lookup.of(ofClass);
        }
        int word = afterTests();
        for (FactValues fact : values.values()) {
            fact.at(word++);
        }
        return classes;
    }

    private int afterTests() {
        return Rows.FIRST + FactTest.WORDS * ((tests.size() + Long.SIZE - 1) / Long.SIZE);
    }

    /** What tables say of NDCs; when all is asked. Most runs of few claims never need it. */
    NdcClasses ndcs() {
        NdcClasses known = ndcs;
        if (known == null) {
            known = new NdcClasses(List.copyOf(lookups.values()));
            ndcs = known;
        }
        return known;
    }

    /** How many facts of words are asked. */
    int size() {
        return lookups.size();
    }

    /** The first word of a row after the facts. */
    int end() {
        return afterTests() + values.size();
    }

    /** Puts down what a sort tells of the facts. */
    void put(Sort sort, long[] row) {
        for (FactTest test : tests.values()) {
            test.put(sort, row);
        }
        for (FactValues fact : values.values()) {
            fact.put(sort, row);
        }
    }

    /** The codes at which something changes in a table; several facts may stand in one. */
    private static int[] codesOfChange(List<FactLookup> facts) {
        Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        int[] codes = {};
        for (FactLookup fact : facts) {
            for (Table table : fact.tables(FactSource.By.CODE)) {
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
            if (!fact.tables(FactSource.By.CODE).isEmpty()) {
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
