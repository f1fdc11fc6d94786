package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CODE_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACT_SOURCE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NEEDS_NO_DECLARATION;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_VALUE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.VALUE_TWICE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.FactSource;
import org.hiplang.dsl.model.Presumption;
import org.hiplang.dsl.syntax.FactSourceSyntax;
import org.hiplang.dsl.syntax.FactSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PresumptionSyntax;

/**
 * Facts and their values.
 *
 * @param dictionary for the readings that presumptions hang on
 */
record Facts(Dictionary dictionary, Findings findings) {
    /** What other languages call the types of facts. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "boolean", "did you mean `yes or no`?",
            "bool", "did you mean `yes or no`?",
            "logical", "did you mean `yes or no`?",
            "flag", "did you mean `yes or no`?",
            "integer", "did you mean `number`?",
            "decimal", "did you mean `number`?",
            "numeric", "did you mean `number`?");

    Fact fact(FactSyntax syntax) {
        if (ClaimFacts.isTaken(syntax.name().text())) {
            findings.report(Diagnostic.of(
                            NEEDS_NO_DECLARATION,
                            syntax.name().span(),
                            "`" + syntax.name().text() + "` needs no declaration: a claim may say it")
                    .help("leave it out, or take another name"));
        }
        Set<String> seen = new HashSet<>();
        syntax.values().stream().filter(value -> !seen.add(value.text())).forEach(this::twice);
        Fact fact = new Fact(
                syntax.span(),
                syntax.name().text(),
                syntax.scope(),
                syntax.type(),
                syntax.values().stream().map(Name::text).toList(),
                syntax.from().flatMap(from -> source(syntax, from)),
                syntax.proof().map(Name::text),
                syntax.presumed().map(this::presumption));
        syntax.presumed().ifPresent(presumed -> value(fact, presumed.value()));
        if (syntax.values().size() == 1) {
            only(syntax.values().get(0));
        }
        return fact;
    }

    private Optional<FactSource> source(FactSyntax fact, FactSourceSyntax from) {
        if (fact.scope() == Fact.Scope.CLAIM) {
            findings.report(Diagnostic.of(FACT_SOURCE, from.span(), "a fact of the claim stands in no table")
                    .help("tables know codes, NDCs, modifiers and taxonomies: let it be a fact `of a line`"));
        }
        boolean yesOrNo = fact.values().stream()
                .map(Name::text)
                .collect(Collectors.toSet())
                .equals(Set.of("yes", "no"));
        if (from.by().contains(FactSource.By.EACH_MODIFIER)
                && (!yesOrNo || from.by().size() > 1)) {
            findings.report(Diagnostic.of(
                            FACT_SOURCE, from.span(), "by each modifier a fact is yes or no, and nothing else")
                    .help("it is `no` if the table says so of one modifier: write `yes or no`, and no other `by`"));
        }
        return dictionary.table(from.table()).map(table -> new FactSource(from.span(), table, from.by()));
    }

    private Presumption presumption(PresumptionSyntax syntax) {
        return new Presumption(syntax.value().text(), syntax.where().map(dictionary::presumedWhere));
    }

    /** A fact as an example needs it, of which its own file says what is wrong. */
    static Fact ofAnotherFile(FactSyntax syntax) {
        return new Fact(
                syntax.span(),
                syntax.name().text(),
                syntax.scope(),
                syntax.type(),
                syntax.values().stream().map(Name::text).toList(),
                Optional.empty(),
                syntax.proof().map(Name::text),
                Optional.empty());
    }

    /** A fact that takes any value without a word: what is wrong with it is reported elsewhere. */
    static Fact standIn(Name name) {
        return new Fact(
                name.span(),
                name.text(),
                Fact.Scope.CLAIM,
                Fact.Type.WORD,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static boolean isStandIn(Fact fact) {
        return fact.type() == Fact.Type.WORD && fact.values().isEmpty();
    }

    private void number(Fact fact, Name value) {
        if (Character.isDigit(value.text().charAt(0))) {
            new Values(findings).thousandths(value);
        } else {
            findings.report(Diagnostic.of(NOT_A_NUMBER, value.span(), "`" + value.text() + "` is no number")
                    .help("`" + fact.name() + "` is one: write it in digits, as in `7` or `2.5`"));
        }
    }

    private void code(Fact fact, Name value) {
        if (!Shapes.isCode(value.text())) {
            findings.report(Diagnostic.of(CODE_SHAPE, value.span(), "`" + value.text() + "` is not a code")
                    .help("`" + fact.name() + "` is one: it has five characters, digits and capitals, as in `43235`"));
        }
    }

    private void day(Fact fact, Name value) {
        if (Character.isDigit(value.text().charAt(0))) {
            new Values(findings).day(value);
        } else {
            findings.report(Diagnostic.of(UNKNOWN_VALUE, value.span(), "`" + value.text() + "` is no day")
                    .help("`" + fact.name() + "` is one, as in `2020-09-01`"));
        }
    }

    private void twice(Name value) {
        findings.report(Diagnostic.of(VALUE_TWICE, value.span(), "`" + value.text() + "` is listed twice"));
    }

    private void only(Name value) {
        findings.report(Diagnostic.of(VALUE_TWICE, value.span(), "a fact with one value says nothing")
                .help(ELSEWHERE.getOrDefault(value.text(), "list the other values, or write `yes or no`")));
    }

    String value(Fact fact, Name value) {
        if (fact.type() == Fact.Type.NUMBER) {
            number(fact, value);
            return value.text();
        }
        if (fact.type() == Fact.Type.CODE) {
            code(fact, value);
            return value.text();
        }
        if (fact.type() == Fact.Type.DAY) {
            day(fact, value);
            return value.text();
        }
        if (!isStandIn(fact) && !fact.values().contains(value.text())) {
            String all = fact.values().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            String help = Spelling.nearest(value.text(), fact.values())
                    .or(() -> begun(value.text(), fact.values()))
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("the values of `" + fact.name() + "` are " + all);
            findings.report(Diagnostic.of(
                            UNKNOWN_VALUE,
                            value.span(),
                            "`" + value.text() + "` is not a value of `" + fact.name() + "`")
                    .help(help));
        }
        return value.text();
    }

    /** The one word that begins so. */
    private static Optional<String> begun(String text, List<String> values) {
        List<String> begun =
                values.stream().filter(value -> value.startsWith(text)).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }
}
