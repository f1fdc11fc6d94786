package org.hiplang.compiler.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.DiagnosisMeaning;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Every;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Together;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.CodeSet;

/**
 * What conditions can come to on some claim, as far as their own words and the rules below tell.
 *
 * <p>Only what rests on a fact that nobody presumes or on the member's history can be unknown, and what asks whether lines are payable that such
 * a rule judges. What cannot be yes, or cannot be no, is left out only where the codes prove it; conditions that hang
 * together in other ways are taken to be independent.
 */
final class Possible {
    private final Policy policy;
    private final CodeMeaning codes = new CodeMeaning();
    private final PossibleLines lines = new PossibleLines(codes, new PossiblePayment(this));
    private final Map<String, Set<Truth>> rules = new HashMap<>();

    Possible(Policy policy) {
        this.policy = policy;
    }

    /** What a rule comes to on lines that it judges. */
    Set<Truth> of(Rule rule) {
        Set<Truth> known = rules.get(rule.name());
        if (known == null) {
            known = rule.where().map(where -> of(rule, where)).orElse(Set.of(Truth.YES));
            rules.put(rule.name(), known);
        }
        return known;
    }

    /** What a part of its condition comes to. */
    Set<Truth> of(Rule rule, Condition part) {
        return part.accept(new Part(codes(rule)));
    }

    List<Rule> rules() {
        return policy.rules();
    }

    Rule rule(String name) {
        return policy.rule(name);
    }

    /** The codes of the lines that a rule judges. */
    CodeSet codes(Rule rule) {
        return codes.of(rule.subject());
    }

    /** Whether a fact has one of some values, or none of them. */
    static Set<Truth> of(Fact fact, List<String> values, boolean is) {
        Set<String> others = new HashSet<>(fact.values());
        boolean some = others.removeAll(values) || fact.type() == Fact.Type.CODE;
        Set<Truth> truths =
                Truths.of(some, !others.isEmpty() || fact.type() == Fact.Type.CODE, !isAlwaysPresumed(fact));
        return is ? truths : Truths.not(truths);
    }

    /** Whether a fact is so against numbers. */
    static Set<Truth> of(NumberTest test) {
        return Truths.of(true, true, mayBeUnknown(test.facts().stream()));
    }

    /** Whether a number of one line is so against that of another. */
    static Set<Truth> compared(Fact number) {
        return Truths.of(true, true, mayBeUnknown(Stream.of(number)));
    }

    private static boolean mayBeUnknown(Stream<Fact> facts) {
        return !facts.allMatch(Possible::isAlwaysPresumed);
    }

    /** Whether it may be unknown what a bound leaves. */
    static boolean mayBeUnknown(Verdict.KeepsAtMost keeps) {
        boolean looksBack = keeps.together().flatMap(Together::came).isPresent();
        return looksBack
                || mayBeUnknown(
                        Stream.of(Optional.of(keeps.units()), keeps.every().flatMap(Every::days))
                                .flatMap(Optional::stream)
                                .flatMap(amount -> amount.asFact().stream()));
    }

    /** Whether some value of a fact is presumed where nobody knows, however the policy is read. */
    static boolean isAlwaysPresumed(Fact fact) {
        return fact.presumed().stream()
                .anyMatch(presumption -> presumption
                        .where()
                        .map(reading -> !of(reading).contains(Truth.NO))
                        .orElse(true));
    }

    private static Set<Truth> of(Condition.ReadingIs is) {
        int words = is.holdsWith().size();
        return Truths.of(words > 0, words < is.reading().words().size(), false);
    }

    /** Whether lines may have a diagnosis of a set, or a claim; which ones is unknown where it lists none. */
    static Set<Truth> of(Condition.DiagnosisIn in) {
        Set<Truth> truths = Truths.of(!DiagnosisMeaning.of(in.diagnoses()).isEmpty(), true, true);
        return in.has() ? truths : Truths.not(truths);
    }

    /** Parts of the condition of a rule that judges lines with those codes. */
    private final class Part implements Condition.Visitor<Set<Truth>> {
        private final CodeSet subject;

        private Part(CodeSet subject) {
            this.subject = subject;
        }

        @Override
        public Set<Truth> and(Condition.And condition) {
            return condition.all().stream().map(part -> part.accept(this)).reduce(Set.of(Truth.YES), Truths::and);
        }

        @Override
        public Set<Truth> or(Condition.Or condition) {
            return condition.any().stream().map(part -> part.accept(this)).reduce(Set.of(Truth.NO), Truths::or);
        }

        @Override
        public Set<Truth> not(Condition.Not condition) {
            return Truths.not(condition.condition().accept(this));
        }

        @Override
        public Set<Truth> linesMeet(Condition.LinesMeet condition) {
            return lines.meet(condition.quantity(), condition.lines(), subject);
        }

        @Override
        public Set<Truth> linesTotal(Condition.LinesTotal condition) {
            boolean unknown = mayBeUnknown(condition.number().asFact().stream());
            return Truths.of(true, true, unknown || lines.mayBeUnknown(condition.lines()));
        }

        @Override
        public Set<Truth> linesCame(Condition.LinesCame condition) {
            return lines.came(condition);
        }

        @Override
        public Set<Truth> cameTotal(Condition.CameTotal condition) {
            return Set.of(Truth.values());
        }

        @Override
        public Set<Truth> cameInEach(Condition.CameInEach condition) {
            return Set.of(Truth.values());
        }

        @Override
        public Set<Truth> nthLine(Condition.NthLine condition) {
            return lines.nth(condition, subject);
        }

        @Override
        public Set<Truth> hasModifier(Condition.HasModifier condition) {
            return Truths.EITHER;
        }

        @Override
        public Set<Truth> diagnosisIn(Condition.DiagnosisIn condition) {
            return Possible.of(condition);
        }

        @Override
        public Set<Truth> codeIn(Condition.CodeIn condition) {
            CodeSet set = codes.of(condition.codes());
            boolean in = !subject.and(set).isEmpty();
            boolean out = !subject.except(set).isEmpty();
            return condition.is() ? Truths.of(in, out, false) : Truths.of(out, in, false);
        }

        @Override
        public Set<Truth> factIs(Condition.FactIs condition) {
            return of(condition.fact(), condition.values(), condition.is());
        }

        @Override
        public Set<Truth> numberIs(Condition.NumberIs condition) {
            return of(condition.test());
        }

        @Override
        public Set<Truth> ageIs(Condition.AgeIs condition) {
            return Truths.of(true, true, true);
        }

        @Override
        public Set<Truth> receivedAfter(Condition.ReceivedAfter condition) {
            return Truths.of(true, true, true);
        }

        @Override
        public Set<Truth> readingIs(Condition.ReadingIs condition) {
            return of(condition);
        }

        @Override
        public Set<Truth> placeIs(Condition.PlaceIs condition) {
            return Truths.EITHER;
        }

        @Override
        public Set<Truth> unitsAre(Condition.UnitsAre condition) {
            if (condition.units().is(0) && condition.how() == Comparison.LESS_THAN) {
                return Set.of(Truth.NO);
            }
            return condition.units().is(0) && condition.how() == Comparison.AT_LEAST
                    ? Set.of(Truth.YES)
                    : Truths.of(true, true, mayBeUnknown(condition.units().asFact().stream()));
        }

        @Override
        public Set<Truth> daysAre(Condition.DaysAre condition) {
            boolean one = condition.days().is(Units.ONE);
            if (condition.days().is(0) || (one && condition.how() == Comparison.LESS_THAN)) {
                boolean more = condition.how() == Comparison.MORE_THAN || condition.how() == Comparison.AT_LEAST;
                return Set.of(more ? Truth.YES : Truth.NO);
            }
            return one && condition.how() == Comparison.AT_LEAST
                    ? Set.of(Truth.YES)
                    : Truths.of(true, true, mayBeUnknown(condition.days().asFact().stream()));
        }

        @Override
        public Set<Truth> daysInOne(Condition.DaysInOne condition) {
            return Truths.EITHER;
        }

        @Override
        public Set<Truth> carries(Condition.Carries condition) {
            return Truths.EITHER;
        }

        @Override
        public Set<Truth> headerIs(Condition.HeaderIs condition) {
            return Truths.EITHER;
        }
    }
}
