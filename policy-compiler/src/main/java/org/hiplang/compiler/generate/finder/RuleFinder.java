package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.generate.Javadoc;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Subject;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.find.Board;

/** Generates the method that finds where one rule holds, and what is said of which lines it asks. */
final class RuleFinder {
    private static final CodeBlock NONE = CodeBlock.of("may == 0");

    private final FinderMembers members;
    private final Rule rule;
    private final String place;

    RuleFinder(FinderMembers members, Rule rule) {
        this.members = members;
        this.rule = rule;
        this.place = members.rule(rule.name());
    }

    /** What is said of the lines it asks. */
    CodeBlock ask() {
        CodeBlock.Builder ask = CodeBlock.builder();
        List<CodeBlock> needs = FastForm.has(rule) ? ofTheRun() : List.of();
        if (!needs.isEmpty()) {
            ask.beginControlFlow("if ($L)", needs.stream().collect(CodeBlock.joining(" && ")));
        }
        ask.addStatement("$L", FastForm.has(rule) ? narrowed(asked()) : asked());
        if (!needs.isEmpty()) {
            ask.endControlFlow();
        }
        return ask.build();
    }

    /** What is the same for all claims of a run, and must be so for the rule to hold. */
    private List<CodeBlock> ofTheRun() {
        List<CodeBlock> needs = new ArrayList<>();
        for (Condition part : FastForm.conjuncts(rule)) {
            if (part instanceof Condition.ReadingIs reading) {
                needs.add(CodeBlock.of("$L != 0", members.reads(reading)));
            } else if (part instanceof Condition.NumberIs number) {
                needs.add(CodeBlock.of("$L != 0", members.number(number.test()).may()));
            }
        }
        return needs;
    }

    private CodeBlock asked() {
        Subject subject = rule.subject();
        return subject.codes()
                .map(codes -> CodeBlock.of(
                        "asks.$L($L, $L)", subject.outside() ? "linesOutside" : "lines", place, members.codes(codes)))
                .orElse(CodeBlock.of("asks.lines($L)", place));
    }

    private CodeBlock narrowed(CodeBlock asked) {
        CodeBlock.Builder narrowed = CodeBlock.builder().add(asked);
        lookedFor().ifPresent(narrowed::add);
        FastForm.counted(rule).stream()
                .map(nth -> lines(isOnTheClaim(nth) ? "twice" : "twiceADay", nth.lines()))
                .distinct()
                .forEach(narrowed::add);
        FastForm.conjuncts(rule).stream()
                .filter(part -> !(part instanceof Condition.ReadingIs))
                .flatMap(part -> SortTest.of(members, part).may().stream())
                .distinct()
                .forEach(may -> narrowed.add("\n.where(s -> $L)", may));
        if (keepsAll().isPresent() && rule.subject().byDay() && atLeastOne()) {
            narrowed.add("\n.where(s -> s.moreUnits())");
        }
        return narrowed.build();
    }

    /** Whether a rule that bounds units bounds them at no less than one a day. */
    private boolean atLeastOne() {
        return ((Amount.Figure) ((Verdict.KeepsAtMost) rule.verdict()).units()).thousandths() >= Units.ONE;
    }

    /** Lines of which one must be on the claim for the rule to hold; of several such conditions that of the fewest codes. */
    private Optional<CodeBlock> lookedFor() {
        return FastForm.lookedFor(rule).stream()
                .min(Comparator.comparingLong(this::codes))
                .map(lines -> lines("beside", lines));
    }

    private long codes(List<LinePhrase> lines) {
        return lines.stream()
                .mapToLong(each -> members.meaning().of(each.codes()).span())
                .sum();
    }

    private Optional<CodeBlock> such(LinePhrase lines) {
        return SortTest.of(members, lines.filters()).may();
    }

    /** Two lines of different days are enough. */
    private static boolean isOnTheClaim(Condition.NthLine nth) {
        return nth.relation() == Condition.Relation.IS_ON_THE_CLAIM;
    }

    private CodeBlock lines(String how, List<LinePhrase> lines) {
        return lines.stream().map(each -> lines(how, each)).distinct().collect(CodeBlock.joining(""));
    }

    private CodeBlock lines(String how, LinePhrase lines) {
        return such(lines)
                .map(such -> CodeBlock.of("\n.$L($L, s -> $L)", how, codes(lines), such))
                .orElse(CodeBlock.of("\n.$L($L)", how, codes(lines)));
    }

    private CodeBlock codes(LinePhrase lines) {
        return members.codes(lines.codes().orElseThrow());
    }

    /** The call that finds where the rule holds. */
    CodeBlock find() {
        if (!FastForm.has(rule)) {
            return CodeBlock.of("b.leave()");
        }
        String name = members.name(JavaNames.methodName(rule.name()));
        members.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("$L: $L.\n", rule.name(), Javadoc.text(rule.title()))
                .addParameter(Board.class, "b")
                .addCode(body())
                .build());
        return CodeBlock.of("$L(b)", name);
    }

    /** What costs little comes first, and where nothing is left the rest is not asked. */
    private CodeBlock body() {
        List<Condition> parts = FastForm.conjuncts(rule).stream()
                .filter(part -> !(part instanceof Condition.ReadingIs || isSaidByItsCodes(part)))
                .sorted(Comparator.comparing(Cost::of))
                .toList();
        Set<CodeBlock> known = new HashSet<>();
        CodeBlock ofTheClaim = ofTheClaim(parts, known);
        CodeBlock.Builder body = CodeBlock.builder()
                .add(ofTheClaim)
                .beginControlFlow("for (long rest = $L; rest != 0; rest = $T.rest(rest))", subjects(), Bits.class)
                .addStatement("int line = $T.first(rest)", Bits.class);
        List<CodeBlock> outright = new ArrayList<>(keepsAll().stream().toList());
        parts.stream()
                .filter(ConditionMasks::isPlain)
                .forEach(part -> outright.add(ConditionMasks.plain(members, part, false)));
        if (!outright.isEmpty()) {
            skipWhere(body, outright.stream().collect(CodeBlock.joining(" || ")));
        }
        if (ofTheClaim.isEmpty()) {
            body.addStatement("long may = b.days(line)");
        } else {
            body.addStatement("long may = b.days(line) & days");
            skipWhere(body, NONE);
        }
        List<CodeBlock> sure = new ArrayList<>(List.of(CodeBlock.of("may")));
        for (Condition part : parts) {
            if (!ConditionMasks.isPlain(part)) {
                sure.add(narrow(body, part, known));
            }
        }
        return body.addStatement("$L", found(sure.stream().collect(CodeBlock.joining(" & "))))
                .endControlFlow()
                .build();
    }

    private boolean isSaidByItsCodes(Condition part) {
        return part instanceof Condition.CodeIn in && in.is() && members.areAllIn(rule.subject(), in.codes());
    }

    private static void skipWhere(CodeBlock.Builder body, CodeBlock test) {
        body.beginControlFlow("if ($L)", test).addStatement("continue").endControlFlow();
    }

    /**
     * Returns where the claim as a whole tells that the rule holds on no day of any line.
     *
     * @param known gets what need not be found out again, calls and masks
     */
    private CodeBlock ofTheClaim(List<Condition> parts, Set<CodeBlock> known) {
        CodeBlock.Builder body = CodeBlock.builder();
        boolean begun = false;
        for (Condition part : parts) {
            List<CodeBlock> calls = new ArrayList<>();
            ClaimTest test = new ClaimTest(members, rule, calls);
            Optional<CodeBlock> may = test.may(part);
            // Some line is judged, or the rule would not be asked.
            boolean tells = may.isPresent() && !may.equals(test.days());
            may.ifPresent(known::add);
            if (tells) {
                calls.stream().filter(known::add).forEach(call -> addCall(body, call));
                if (begun) {
                    body.addStatement("days &= $L", may.get());
                } else {
                    CodeBlock some = test.days()
                            .map(days -> CodeBlock.of("$L & $L", days, may.get()))
                            .orElse(may.get());
                    body.addStatement("long days = $L", some);
                }
                body.beginControlFlow("if (days == 0)").addStatement("return").endControlFlow();
                begun = true;
            }
        }
        return body.build();
    }

    /** Leaves the days on which a part may be so, or goes on; gives those on which it is so for sure. */
    private CodeBlock narrow(CodeBlock.Builder body, Condition part, Set<CodeBlock> known) {
        List<CodeBlock> calls = new ArrayList<>();
        Masks masks = part.accept(new ConditionMasks(members, rule.subject(), calls));
        calls.stream().filter(call -> !known.contains(call)).forEach(call -> addCall(body, call));
        if (!known.contains(masks.may())) {
            body.addStatement("may &= $L", masks.may());
            skipWhere(body, NONE);
        }
        return masks.sure();
    }

    /** A call is a statement, a guarded one has its own braces. */
    static void addCall(CodeBlock.Builder body, CodeBlock call) {
        if (call.toString().endsWith("}\n")) {
            body.add(call);
        } else {
            body.addStatement("$L", call);
        }
    }

    private CodeBlock subjects() {
        Subject subject = rule.subject();
        CodeBlock lines =
                CodeBlock.of("$L$L", subject.outside() ? "b.allLines() & ~" : "", members.linesIn(subject.codes()));
        return repeated().map(how -> CodeBlock.of("b.$L($L)", how, lines)).orElse(lines);
    }

    /** How lines are chosen of a rule that can hold only of such as are billed again. */
    private Optional<String> repeated() {
        List<List<LineFilter.Aspect>> again = FastForm.conjuncts(rule).stream()
                .map(FastForm::sameAgain)
                .filter(same -> same.contains(LineFilter.Aspect.CODE))
                .toList();
        if (again.isEmpty()) {
            return Optional.empty();
        }
        boolean onItsDays = again.stream().anyMatch(same -> same.contains(LineFilter.Aspect.DAYS));
        return Optional.of(onItsDays ? "rebilled" : "again");
    }

    private CodeBlock found(CodeBlock sure) {
        return CodeBlock.of("b.found($L, line, $L, may)", place, sure);
    }

    /**
     * Of a rule that bounds units and to which none gives way: that the line bills no more. What is taken of the others may
     * leave less, but then something else is found, and bounds are asked anew.
     */
    private Optional<CodeBlock> keepsAll() {
        boolean matters = members.plan().policy().rules().stream()
                .anyMatch(other -> other.givesWayTo().contains(rule.name()));
        if (matters
                || !(rule.verdict() instanceof Verdict.KeepsAtMost keeps)
                || keeps.every().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(CodeBlock.of(
                "!b.$L(line, $LL)",
                rule.subject().byDay() ? "exceedsADay" : "exceeds",
                ((Amount.Figure) keeps.units()).thousandths()));
    }
}
