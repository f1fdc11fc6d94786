package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Subject;
import org.hiplang.runtime.policy.Comparison;

/** A rule's condition as masks over the days of the line that is judged; what must be known first goes to the calls. */
final class ConditionMasks implements Condition.Visitor<Masks> {
    private final FinderMembers members;
    private final Subject subject;
    private final List<CodeBlock> calls;

    /**
     * Masks for the lines of a subject.
     *
     * @param calls gets what must be known first
     */
    ConditionMasks(FinderMembers members, Subject subject, List<CodeBlock> calls) {
        this.members = members;
        this.subject = subject;
        this.calls = calls;
    }

    /** A fact of a line is one of some values. */
    static Masks fact(FinderMembers members, Fact fact, List<String> values, String line) {
        String is = members.test(fact, values);
        return new Masks(CodeBlock.of("$L.sure(b, $L)", is, line), CodeBlock.of("$L.may(b, $L)", is, line));
    }

    @Override
    public Masks and(Condition.And condition) {
        List<CodeBlock> inner = new ArrayList<>();
        ConditionMasks within = new ConditionMasks(members, subject, inner);
        Masks all = Masks.and(
                condition.all().stream().map(part -> part.accept(within)).toList());
        addGuarded(members, condition, inner, calls);
        return all;
    }

    /** Adds to calls, such that what need not be known where a run reads the policy otherwise is not found out there. */
    static void addGuarded(FinderMembers members, Condition.And and, List<CodeBlock> inner, List<CodeBlock> calls) {
        List<CodeBlock> guards = and.readings().stream()
                .map(reading -> CodeBlock.of("$L != 0", members.reads(reading)))
                .toList();
        if (guards.isEmpty() || inner.isEmpty()) {
            calls.addAll(inner);
        } else {
            calls.add(guarded(guards, inner));
        }
    }

    private static CodeBlock guarded(List<CodeBlock> guards, List<CodeBlock> inner) {
        CodeBlock.Builder block =
                CodeBlock.builder().beginControlFlow("if ($L)", guards.stream().collect(CodeBlock.joining(" && ")));
        inner.forEach(call -> RuleFinder.addCall(block, call));
        return block.endControlFlow().build();
    }

    @Override
    public Masks or(Condition.Or condition) {
        return Masks.or(condition.any().stream().map(part -> part.accept(this)).toList());
    }

    @Override
    public Masks not(Condition.Not condition) {
        return condition.condition().accept(this).not();
    }

    @Override
    public Masks linesMeet(Condition.LinesMeet condition) {
        LineMasks lines = new LineMasks(members, subject, condition.lines(), condition.relation());
        int count = condition.quantity().count();
        return switch (condition.quantity().bound()) {
            case AT_LEAST -> lines.atLeast(count, calls);
            case AT_MOST -> lines.atLeast(count + 1, calls).not();
            case EXACTLY ->
                Masks.and(List.of(
                        lines.atLeast(count, calls),
                        lines.atLeast(count + 1, calls).not()));
        };
    }

    @Override
    public Masks nthLine(Condition.NthLine condition) {
        LineMasks lines = new LineMasks(members, subject, condition.lines(), condition.relation());
        List<Masks> masks = new ArrayList<>();
        masks.add(lines.before(condition.n() - 1, calls));
        if (!condition.orLater()) {
            masks.add(lines.before(condition.n(), calls).not());
        }
        masks.add(lines.itself(calls));
        return Masks.and(masks);
    }

    @Override
    public Masks hasModifier(Condition.HasModifier condition) {
        return Masks.test(plain(condition));
    }

    /** What is so of each code that is judged need not be asked. */
    @Override
    public Masks codeIn(Condition.CodeIn condition) {
        if (members.areAllIn(subject, condition.codes())) {
            return condition.is() ? Masks.ALWAYS : Masks.NEVER;
        }
        return Masks.test(plain(condition));
    }

    @Override
    public Masks placeIs(Condition.PlaceIs condition) {
        return Masks.test(plain(condition));
    }

    @Override
    public Masks carries(Condition.Carries condition) {
        return Masks.test(plain(condition));
    }

    @Override
    public Masks headerIs(Condition.HeaderIs condition) {
        return Masks.test(plain(condition));
    }

    @Override
    public Masks unitsAre(Condition.UnitsAre condition) {
        return Masks.test(plain(condition));
    }

    @Override
    public Masks daysAre(Condition.DaysAre condition) {
        return Masks.test(plain(condition));
    }

    /** Whether a condition is never unknown, and rests on the line that is judged alone. */
    static boolean isPlain(Condition condition) {
        return condition instanceof Condition.HasModifier
                || condition instanceof Condition.CodeIn
                || condition instanceof Condition.PlaceIs
                || condition instanceof Condition.Carries
                || condition instanceof Condition.HeaderIs
                || condition instanceof Condition.UnitsAre
                || condition instanceof Condition.DaysAre;
    }

    private CodeBlock plain(Condition condition) {
        return plain(members, condition, true);
    }

    /**
     * Such a condition as a test that is true or false.
     *
     * @param so whether it is asked to hold, or not to
     */
    static CodeBlock plain(FinderMembers members, Condition condition, boolean so) {
        if (condition instanceof Condition.HasModifier modifier) {
            return CodeBlock.of(
                    "$Lb.hasModifier(line, $L)",
                    modifier.has() == so ? "" : "!",
                    members.modifiers(modifier.modifiers()));
        }
        if (condition instanceof Condition.CodeIn code) {
            return CodeBlock.of("$Lb.in(line, $L)", code.is() == so ? "" : "!", members.codes(code.codes()));
        }
        if (condition instanceof Condition.UnitsAre units) {
            return compared(units.how(), "units", units.units(), so);
        }
        if (condition instanceof Condition.DaysAre days) {
            return compared(days.how(), "daysCovered", days.days(), so);
        }
        return LineTests.of(members, condition, "line", so);
    }

    private static CodeBlock compared(org.hiplang.dsl.model.Comparison how, String what, Amount with, boolean so) {
        return CodeBlock.of(
                "$L$T.$L.holds(b.$L(line), $LL)",
                so ? "" : "!",
                Comparison.class,
                how.name(),
                what,
                ((Amount.Figure) with).thousandths());
    }

    @Override
    public Masks factIs(Condition.FactIs condition) {
        Masks is = fact(members, condition.fact(), condition.values(), "line");
        return condition.is() ? is : is.not();
    }

    @Override
    public Masks numberIs(Condition.NumberIs condition) {
        return members.number(condition.test());
    }

    @Override
    public Masks readingIs(Condition.ReadingIs condition) {
        return Masks.both(CodeBlock.of("$L", members.reads(condition)));
    }

    @Override
    public Masks linesTotal(Condition.LinesTotal condition) {
        throw hasNone();
    }

    @Override
    public Masks linesCame(Condition.LinesCame condition) {
        throw hasNone();
    }

    @Override
    public Masks cameTotal(Condition.CameTotal condition) {
        throw hasNone();
    }

    @Override
    public Masks cameInEach(Condition.CameInEach condition) {
        throw hasNone();
    }

    @Override
    public Masks diagnosisIn(Condition.DiagnosisIn condition) {
        throw hasNone();
    }

    @Override
    public Masks ageIs(Condition.AgeIs condition) {
        throw hasNone();
    }

    @Override
    public Masks receivedAfter(Condition.ReceivedAfter condition) {
        throw hasNone();
    }

    @Override
    public Masks daysInOne(Condition.DaysInOne condition) {
        throw hasNone();
    }

    private static IllegalStateException hasNone() {
        return new IllegalStateException("has no fast form");
    }
}
