package org.hiplang.compiler.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.model.Every;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;

/** The names that the rules of a policy use, by kind. */
public final class Used implements Condition.Visitor<Boolean> {
    private final Set<String> codes = new HashSet<>();
    private final Set<String> lineKinds = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> diagnoses = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Map<String, Set<Set<String>>> readings = new HashMap<>();
    private final Set<String> reasons = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    /** The names used in a policy. */
    public Used(Policy policy) {
        policy.appliesWhere().ifPresent(where -> where.accept(this));
        policy.amendment().ifPresent(amendment -> amendment.appliesWhere().accept(this));
        policy.rules().forEach(this::rule);
        policy.facts().stream()
                .flatMap(fact -> fact.presumed().stream())
                .flatMap(presumption -> presumption.where().stream())
                .forEach(where -> where.accept(this));
    }

    /** Names of code sets, also those used by way of another. */
    public Set<String> codes() {
        return codes;
    }

    /** Names of kinds of lines. */
    public Set<String> lineKinds() {
        return lineKinds;
    }

    /** Modifiers, one by one. */
    public Set<String> modifiers() {
        return modifiers;
    }

    /** Names of diagnosis sets, also those used by way of another. */
    public Set<String> diagnoses() {
        return diagnoses;
    }

    /** Names of facts. */
    public Set<String> facts() {
        return facts;
    }

    /** The words that conditions ask for together, by the reading's name. */
    public Map<String, Set<Set<String>>> readings() {
        return readings;
    }

    /** Names of tables of pairs. */
    public Set<String> pairs() {
        return pairs;
    }

    /** Names of reasons. */
    public Set<String> reasons() {
        return reasons;
    }

    /** Names of rules that others give way to or are judged after. */
    public Set<String> rules() {
        return rules;
    }

    private void rule(Rule rule) {
        rule.subject().codes().ifPresent(this::codes);
        rule.where().ifPresent(where -> where.accept(this));
        rule.reason().ifPresent(this::reason);
        if (rule.verdict() instanceof Verdict.KeepsAtMost keeps) {
            amount(keeps.units());
            keeps.together().ifPresent(together -> lines(together.lines()));
            Reads.bounded(rule).ifPresent(this::period);
            keeps.every().flatMap(Every::days).ifPresent(this::amount);
        }
        if (rule.verdict() instanceof Verdict.Pays pays) {
            amount(pays.pay().amount());
            facts.add(pays.allowed().name());
            facts.add(pays.charge().name());
        }
        rules.addAll(rule.givesWayTo());
    }

    private void reason(Reason reason) {
        reasons.add(reason.name());
        reason.message().facts().forEach(fact -> facts.add(fact.name()));
    }

    private boolean amount(Amount amount) {
        amount.asFact().ifPresent(fact -> facts.add(fact.name()));
        return true;
    }

    private boolean test(NumberTest test) {
        test.facts().forEach(fact -> facts.add(fact.name()));
        return true;
    }

    private void codes(CodeSet set) {
        if (codes.add(set.name())) {
            set.items().forEach(this::item);
            set.except().forEach(this::item);
        }
    }

    private void item(CodeItem item) {
        if (item instanceof CodeItem.Reference reference) {
            codes(reference.set());
        }
    }

    private void diagnoses(DiagnosisSet set) {
        if (diagnoses.add(set.name())) {
            Stream.concat(set.items().stream(), set.except().stream()).forEach(item -> {
                if (item instanceof DiagnosisSet.Reference reference) {
                    diagnoses(reference.set());
                }
            });
        }
    }

    private boolean lines(LinePhrase lines) {
        lines.codes().ifPresent(this::codes);
        lines.after().ifPresent(group -> rules.addAll(group.rules()));
        filters(lines.filters());
        return true;
    }

    private void filters(List<LineFilter> filters) {
        for (LineFilter filter : filters) {
            if (filter instanceof LineFilter.OneOf kind) {
                lineKinds.add(kind.name());
                kind.options().forEach(option -> {
                    codes(option.codes());
                    filters(option.filters());
                });
            } else if (filter instanceof LineFilter.Modified modified) {
                modifiers.addAll(modified.modifiers().modifiers());
            } else if (filter instanceof LineFilter.Paired paired) {
                pairs.add(paired.pairs().name());
            } else if (filter instanceof LineFilter.Own own) {
                own.what().accept(this);
            } else if (filter instanceof LineFilter.Compared compared) {
                compared.number().ifPresent(number -> facts.add(number.name()));
            } else if (filter instanceof LineFilter.Common common) {
                facts.add(common.fact().name());
            } else if (filter instanceof LineFilter.WhoseNumber number) {
                test(number.test());
            } else if (filter instanceof LineFilter.WhoseFact fact) {
                facts.add(fact.fact().name());
            }
        }
    }

    private boolean all(List<Condition> conditions) {
        conditions.forEach(condition -> condition.accept(this));
        return true;
    }

    @Override
    public Boolean and(Condition.And condition) {
        return all(condition.all());
    }

    @Override
    public Boolean or(Condition.Or condition) {
        return all(condition.any());
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return condition.condition().accept(this);
    }

    @Override
    public Boolean linesMeet(Condition.LinesMeet condition) {
        return lines(condition.lines());
    }

    @Override
    public Boolean linesTotal(Condition.LinesTotal condition) {
        return lines(condition.lines()) && amount(condition.number());
    }

    @Override
    public Boolean linesCame(Condition.LinesCame condition) {
        return lines(condition.lines()) && period(condition.period());
    }

    @Override
    public Boolean cameTotal(Condition.CameTotal condition) {
        return lines(condition.lines()) && amount(condition.number()) && period(condition.period());
    }

    private boolean period(Period period) {
        if (period instanceof Period.Since since) {
            return lines(since.lines());
        }
        return !(period instanceof Period.Back back) || amount(back.count());
    }

    @Override
    public Boolean cameInEach(Condition.CameInEach condition) {
        return lines(condition.lines());
    }

    @Override
    public Boolean nthLine(Condition.NthLine condition) {
        condition.by().ifPresent(by -> facts.add(by.number().name()));
        return lines(condition.lines());
    }

    @Override
    public Boolean hasModifier(Condition.HasModifier condition) {
        return modifiers.addAll(condition.modifiers().modifiers());
    }

    @Override
    public Boolean diagnosisIn(Condition.DiagnosisIn condition) {
        diagnoses(condition.diagnoses());
        return true;
    }

    @Override
    public Boolean codeIn(Condition.CodeIn condition) {
        codes(condition.codes());
        return true;
    }

    @Override
    public Boolean factIs(Condition.FactIs condition) {
        return facts.add(condition.fact().name());
    }

    @Override
    public Boolean numberIs(Condition.NumberIs condition) {
        return test(condition.test());
    }

    @Override
    public Boolean ageIs(Condition.AgeIs condition) {
        facts.add(condition.birth().name());
        return amount(condition.age().number());
    }

    @Override
    public Boolean receivedAfter(Condition.ReceivedAfter condition) {
        facts.add(condition.received().name());
        return amount(condition.time().number());
    }

    @Override
    public Boolean readingIs(Condition.ReadingIs condition) {
        return readings.computeIfAbsent(condition.reading().name(), name -> new HashSet<>())
                .add(new HashSet<>(condition.words()));
    }

    @Override
    public Boolean placeIs(Condition.PlaceIs condition) {
        return true;
    }

    @Override
    public Boolean unitsAre(Condition.UnitsAre condition) {
        return amount(condition.units());
    }

    @Override
    public Boolean daysAre(Condition.DaysAre condition) {
        return amount(condition.days());
    }

    @Override
    public Boolean daysInOne(Condition.DaysInOne condition) {
        return true;
    }

    @Override
    public Boolean carries(Condition.Carries condition) {
        return true;
    }

    @Override
    public Boolean headerIs(Condition.HeaderIs condition) {
        return true;
    }
}
