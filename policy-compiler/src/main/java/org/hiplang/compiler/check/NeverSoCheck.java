package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Subject;

/** No part of a condition is excluded by what has to be so with it, the codes that the rule judges among that. */
final class NeverSoCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy policy) {
        Exclusion exclusion = new Exclusion(policy.codes());
        List<Diagnostic> found = new ArrayList<>();
        for (Rule rule : policy.policy().rules()) {
            rule.where().ifPresent(where -> new Look(rule, exclusion, found).at(where, judged(rule.subject())));
        }
        return found;
    }

    private static List<Condition> judged(Subject subject) {
        return subject.codes()
                .map(codes -> List.<Condition>of(new Condition.CodeIn(subject.span(), !subject.outside(), codes)))
                .orElse(List.of());
    }

    /** At the condition of one rule. */
    private record Look(Rule rule, Exclusion exclusion, List<Diagnostic> found) {
        /** At one part, which has to be so beside others. */
        void at(Condition part, List<Condition> beside) {
            if (part instanceof Condition.And and) {
                and.all().forEach(each -> at(each, and.all(), beside));
                return;
            }
            Optional<Condition> excluding = excluding(part, beside);
            if (excluding.isPresent()) {
                found.add(diagnostic(part, excluding.get()));
            } else if (part instanceof Condition.Or or) {
                or.any().forEach(alternative -> at(alternative, beside));
            }
        }

        /** Of two parts that exclude each other the later one is told. */
        private void at(Condition part, List<Condition> all, List<Condition> beside) {
            int place = all.indexOf(part);
            List<Condition> before = with(beside, all.subList(0, place));
            List<Condition> after = all.subList(place + 1, all.size());
            if (excluding(part, before).isPresent()) {
                at(part, before);
            } else if (excluding(part, after).isEmpty()) {
                at(part, with(before, after));
            }
        }

        private Optional<Condition> excluding(Condition part, List<Condition> beside) {
            return beside.stream()
                    .filter(other -> exclusion.excludes(other, part))
                    .findFirst();
        }

        private Diagnostic diagnostic(Condition part, Condition other) {
            boolean judged = other.span().equals(rule.subject().span());
            return Diagnostic.of(
                            DiagnosticCode.NEVER_SO,
                            part.span(),
                            "rule `" + rule.name() + "` asks for what can never be so")
                    .label(judged ? "not of a line that the rule judges" : "not together with `" + words(other) + "`")
                    .help(
                            judged
                                    ? "look at the codes that the rule judges, and at these"
                                    : "look at both, and at the `and` between them: perhaps it is an `or`");
        }

        private static String words(Condition condition) {
            return String.join(" ", condition.span().text().strip().split("\\s+"));
        }

        private static List<Condition> with(List<Condition> some, List<Condition> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }
}
