package org.hiplang.dsl.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.syntax.Name;

/** Facts that need no declaration, since a claim may say them itself. */
final class ClaimFacts {
    /** What is asked for where a diagnosis is not known; the answer is another claim, so that no condition names it. */
    static final String DIAGNOSES = "diagnosis-codes";

    /** What is asked for where the member's history is not known as a whole; the answer is a history. */
    static final String HISTORY = "member-history";

    private static final Map<String, Known> KNOWN = known();

    private ClaimFacts() {}

    private record Known(Fact.Scope scope, Fact.Type type, List<String> values, String proof) {
        static Known ofTheClaim(Fact.Type type, List<String> values, String proof) {
            return new Known(Fact.Scope.CLAIM, type, values, proof);
        }

        /** A number of dollars. */
        static Known ofALine(String proof) {
            return new Known(Fact.Scope.LINE, Fact.Type.NUMBER, List.of(), proof);
        }
    }

    private static Map<String, Known> known() {
        Map<String, Known> known = new LinkedHashMap<>();
        known.put("sex", Known.ofTheClaim(Fact.Type.WORD, List.of("female", "male"), "the sex of the patient"));
        known.put(
                Fact.ANOTHER_PAYER_FIRST,
                Known.ofTheClaim(
                        Fact.Type.WORD, List.of("yes", "no"), "who pays first, from the coordination of benefits"));
        known.put(Fact.BIRTH_DATE, Known.ofTheClaim(Fact.Type.DAY, List.of(), "the patient's day of birth"));
        known.put(Fact.RECEIVED, Known.ofTheClaim(Fact.Type.DAY, List.of(), "the day on which the claim was received"));
        known.put(Fact.CHARGE, Known.ofALine("what is charged for the line"));
        known.put(Fact.ALLOWED, Known.ofALine("what the plan allows for the line"));
        return known;
    }

    /** Whether a policy must not declare a fact of that name. */
    static boolean isTaken(String name) {
        return KNOWN.containsKey(name) || isAnswered(name);
    }

    /** Whether it is a fact of the patient, which no message tells. */
    static boolean isOfThePatient(String name) {
        return name.equals("sex") || name.equals(Fact.BIRTH_DATE);
    }

    /** Whether something is asked for by that name that no condition and no example names as a fact. */
    static boolean isAnswered(String name) {
        return name.equals(DIAGNOSES) || name.equals(HISTORY);
    }

    /** Their names. */
    static Set<String> names() {
        return KNOWN.keySet();
    }

    /** The fact of a name, if it is one of them. */
    static Optional<Fact> of(Name name) {
        return Optional.ofNullable(KNOWN.get(name.text()))
                .map(known -> new Fact(
                        name.span(),
                        name.text(),
                        known.scope(),
                        known.type(),
                        known.values(),
                        Optional.empty(),
                        Optional.of(known.proof()),
                        Optional.empty()));
    }
}
