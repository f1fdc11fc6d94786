package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.EVERY_SUBJECT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.THAT_LINE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Quantity;
import org.hiplang.dsl.model.Every;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Pay;
import org.hiplang.dsl.model.Together;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.VerdictSyntax;

/**
 * Verdicts, and which line is {@code that line}.
 *
 * @param setting what the rule judges
 * @param whole whether the condition could be read: only then is a missing line reported
 */
record Verdicts(Dictionary dictionary, Findings findings, Setting setting, Optional<Condition> where, boolean whole)
        implements VerdictSyntax.Visitor<Optional<Verdict>> {
    /** For one day, rules judge each day of a line. */
    private static final int SHORTEST_BLOCK = 2;

    @Override
    public Optional<Verdict> denied(VerdictSyntax.Denied verdict) {
        return Optional.of(new Verdict.Denied(verdict.span()));
    }

    @Override
    public Optional<Verdict> pended(VerdictSyntax.Pended verdict) {
        return Optional.of(new Verdict.Pended(verdict.span()));
    }

    @Override
    public Optional<Verdict> noted(VerdictSyntax.Noted verdict) {
        return Optional.of(new Verdict.Noted(verdict.span()));
    }

    @Override
    public Optional<Verdict> keepsAtMost(VerdictSyntax.KeepsAtMost verdict) {
        Amounts amounts = new Amounts(dictionary, findings, setting);
        if (verdict.every().isPresent() && setting == Setting.DAY) {
            findings.report(
                    Diagnostic.of(EVERY_SUBJECT, verdict.every().get().span(), "here each day is judged by itself")
                            .help("let the rule judge `each line`: `in every` speaks of the days of a line"));
        }
        Optional<Every> every = verdict.every()
                .map(blocks -> new Every(blocks.days().map(days -> amounts.whole(days, SHORTEST_BLOCK))));
        Optional<Together> together =
                verdict.together().map(lines -> new Lines(dictionary, findings, setting).together(lines));
        return Optional.of(new Verdict.KeepsAtMost(verdict.span(), amounts.whole(verdict.units(), 0), every, together));
    }

    @Override
    public Optional<Verdict> pays(VerdictSyntax.Pays verdict) {
        Fact allowed = dictionary.fact(new Name(verdict.span(), Fact.ALLOWED));
        Fact charge = dictionary.fact(new Name(verdict.span(), Fact.CHARGE));
        Pay pay = new Payments(dictionary, findings, setting).of(verdict.pay());
        return Optional.of(new Verdict.Pays(verdict.span(), pay, allowed, charge));
    }

    @Override
    public Optional<Verdict> included(VerdictSyntax.Included verdict) {
        Optional<LineFilter.OneOf> kind = verdict.codes().flatMap(dictionary.lineKinds()::of);
        Optional<CodeSet> codes = verdict.codes().filter(set -> kind.isEmpty()).map(dictionary.codeSets()::of);
        Optional<String> asked = kind.map(LineFilter.OneOf::name).or(() -> codes.map(CodeSet::name));
        List<Condition.LinesMeet> named =
                where.stream().flatMap(Verdicts::named).toList();
        List<Condition.LinesMeet> meant = named.stream()
                .filter(meet -> asked.isEmpty() || name(meet.lines()).equals(asked))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(new Verdict.Included(verdict.span(), meant.get(0)));
        }
        boolean known = Stream.concat(codes.stream(), named.stream().flatMap(meet -> meet.lines().codes().stream()))
                .noneMatch(CodeSets::isStandIn);
        if (whole && known) {
            unclear(verdict, named, meant);
        }
        return Optional.empty();
    }

    /** By which name a verdict can mean such lines: that of the lines, or of their codes. */
    private static Optional<String> name(LinePhrase lines) {
        return lines.filters().stream()
                .flatMap(filter -> filter instanceof LineFilter.OneOf kind ? Stream.of(kind.name()) : Stream.empty())
                .findFirst()
                .or(() -> lines.codes().map(CodeSet::name));
    }

    private void unclear(
            VerdictSyntax.Included verdict, List<Condition.LinesMeet> named, List<Condition.LinesMeet> meant) {
        Diagnostic diagnostic = Diagnostic.of(THAT_LINE, verdict.span(), message(named, meant));
        findings.report(diagnostic.help(
                named.isEmpty()
                        ? "name the line in `where`, alone or joined by `and`: `where a line in per-diem covers …`"
                        : "say which, as in `is included in that line in " + example(named) + "`"));
    }

    private static String message(List<Condition.LinesMeet> named, List<Condition.LinesMeet> meant) {
        if (named.isEmpty()) {
            return "the condition names no line that could be `that line`";
        }
        return meant.isEmpty()
                ? "the condition names no line in this set"
                : "the condition names " + meant.size() + " lines that could be `that line`";
    }

    private static String example(List<Condition.LinesMeet> named) {
        return named.stream()
                .flatMap(meet -> name(meet.lines()).stream())
                .findFirst()
                .orElse("per-diem");
    }

    /** Every {@code a … line …}, alone or joined by {@code and}. */
    private static Stream<Condition.LinesMeet> named(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().flatMap(Verdicts::named);
        }
        return condition instanceof Condition.LinesMeet meet
                        && meet.quantity().equals(new Quantity(Quantity.Bound.AT_LEAST, 1))
                ? Stream.of(meet)
                : Stream.empty();
    }
}
