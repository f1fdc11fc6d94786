package org.hiplang.dsl.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.model.Table;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.TableSyntax;

/** Everything that a policy declares, by its name. */
final class Dictionary {
    private final Around around;
    private final Names names;
    private final CodeSets codeSets;
    private final ModifierSets modifierSets;
    private final DiagnosisSets diagnosisSets;
    private final LineKinds lineKinds;
    private final PairsTables pairs;
    private final RuleGroups groups;
    private final Facts factChecks;
    private final Findings findings;
    private final Readings readingChecks;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    Dictionary(PolicySyntax syntax, Around around, Findings findings) {
        this.around = around;
        this.findings = findings;
        names = new Names(syntax, findings);
        Set<String> kinds =
                syntax.lineKinds().stream().map(kind -> kind.name().text()).collect(Collectors.toSet());
        codeSets = new CodeSets(syntax.codes(), kinds, names, findings);
        modifierSets = new ModifierSets(syntax.modifiers(), names, findings);
        diagnosisSets = new DiagnosisSets(syntax.diagnoses(), names, findings);
        Set<String> rules =
                syntax.rules().stream().map(rule -> rule.name().text()).collect(Collectors.toSet());
        groups = new RuleGroups(syntax.ruleGroups(), rules, names, findings);
        readingChecks = new Readings(around.inForce(), findings);
        factChecks = new Facts(this, findings);
        Reasons reasonChecks = new Reasons(this, findings);
        syntax.readings()
                .forEach(reading -> readings.putIfAbsent(reading.name().text(), readingChecks.reading(reading)));
        syntax.tables().forEach(table -> tables.putIfAbsent(table.name().text(), table(table)));
        syntax.facts().forEach(fact -> facts.putIfAbsent(fact.name().text(), factChecks.fact(fact)));
        syntax.reasons().forEach(reason -> reasons.putIfAbsent(reason.name().text(), reasonChecks.reason(reason)));
        pairs = new PairsTables(syntax.pairs(), names, findings);
        lineKinds = new LineKinds(syntax.lineKinds(), names, new Lines(this, findings, Setting.UNCLEAR));
    }

    Names names() {
        return names;
    }

    CodeSets codeSets() {
        return codeSets;
    }

    ModifierSets modifierSets() {
        return modifierSets;
    }

    DiagnosisSets diagnosisSets() {
        return diagnosisSets;
    }

    LineKinds lineKinds() {
        return lineKinds;
    }

    PairsTables pairs() {
        return pairs;
    }

    RuleGroups groups() {
        return groups;
    }

    private static Table table(TableSyntax table) {
        return new Table(
                table.span(), table.name().text(), table.label(), table.file().text());
    }

    /** The table of a name; absent where it is unknown, which is reported. */
    Optional<Table> table(Name name) {
        names.require(NameKind.TABLE, DiagnosticCode.UNKNOWN_TABLE, name);
        return Optional.ofNullable(tables.get(name.text()));
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    List<Reason> reasons() {
        return List.copyOf(reasons.values());
    }

    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /** The fact of a name; where it is unknown, which is reported, one without values. */
    Fact fact(Name name) {
        if (isReading(name)) {
            findings.report(Diagnostic.of(
                            DiagnosticCode.READING_PLACE,
                            name.span(),
                            "`" + name.text() + "` is a reading, and no fact")
                    .label("a fact is asked for")
                    .help("a reading is one for all lines: write `and " + name.text()
                            + " is …` as a condition of its own"));
            return Facts.standIn(name);
        }
        ClaimFacts.of(name).ifPresent(fact -> facts.putIfAbsent(name.text(), fact));
        if (names.has(NameKind.FACT, name.text()) || !facts.containsKey(name.text())) {
            names.require(NameKind.FACT, DiagnosticCode.UNKNOWN_FACT, name);
        }
        return facts.getOrDefault(name.text(), Facts.standIn(name));
    }

    /** The fact of a name in an example, which another file of the policy may declare. */
    Fact toldFact(Name name) {
        Optional<Fact> ofTheClaim = ClaimFacts.of(name);
        if (ofTheClaim.isPresent()) {
            return ofTheClaim.get();
        }
        return Optional.ofNullable(around.facts().get(name.text()))
                .filter(fact -> !names.has(NameKind.FACT, name.text()))
                .map(Facts::ofAnotherFile)
                .orElseGet(() -> fact(name));
    }

    /** The name of a fact that an example expects to be asked for. */
    String askedFact(Name name) {
        return ClaimFacts.isAnswered(name.text()) ? name.text() : toldFact(name).name();
    }

    /** The name of a rule that may win in an example, which another file of the policy may declare. */
    String winner(Name name) {
        boolean elsewhere = around.rules().contains(name.text()) && !names.has(NameKind.RULE, name.text());
        return elsewhere || name.text().equals(Amendment.DISAGREE) ? name.text() : groups.rule(name);
    }

    /** The values as the fact has them. */
    List<String> values(Fact fact, List<Name> values) {
        return values.stream().map(value -> factChecks.value(fact, value)).toList();
    }

    /** Whether a name is that of a reading; facts and readings share one kind of name. */
    boolean isReading(Name name) {
        return names.has(NameKind.READING, name.text());
    }

    /** The reading of a name. */
    Reading reading(Name name) {
        if (isReading(name)) {
            names.require(NameKind.READING, DiagnosticCode.UNKNOWN_READING, name);
        }
        return readings.getOrDefault(name.text(), Readings.standIn(name));
    }

    /** The condition that a reading has one of the words. */
    Condition.ReadingIs readingIs(ConditionSyntax.FactIs is) {
        Reading reading = reading(is.fact());
        List<String> words = is.values().stream()
                .map(word -> readingChecks.word(reading, word))
                .toList();
        return new Condition.ReadingIs(is.span(), is.is(), reading, words);
    }

    /** The reading that a presumption hangs on; a fact is none. */
    Condition.ReadingIs presumedWhere(ConditionSyntax.FactIs is) {
        names.require(NameKind.READING, DiagnosticCode.UNKNOWN_READING, is.fact());
        return readingIs(is);
    }

    /** The word as the reading has it. */
    String word(Reading reading, Name word) {
        return readingChecks.word(reading, word);
    }

    /** The reason of a name; absent where it is unknown, which is reported. */
    Optional<Reason> reason(Name name) {
        names.require(NameKind.REASON, DiagnosticCode.UNKNOWN_REASON, name);
        return Optional.ofNullable(reasons.get(name.text()));
    }
}
