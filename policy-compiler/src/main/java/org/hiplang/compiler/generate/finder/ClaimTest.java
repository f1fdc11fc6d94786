package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.find.Bits;

/**
 * On which days a condition may hold of any of the lines that a rule judges, as masks of the claim tell; and on which days it
 * holds for sure of each line that covers them. So a rule may be left before any of its lines is looked at.
 */
final class ClaimTest {
    private final FinderMembers members;
    private final Optional<CodeSet> judged;
    private final List<CodeBlock> calls;

    /**
     * Tests for the lines of a rule.
     *
     * @param calls gets what must be known first
     */
    ClaimTest(FinderMembers members, Rule rule, List<CodeBlock> calls) {
        this(members, judged(rule), calls);
    }

    private ClaimTest(FinderMembers members, Optional<CodeSet> judged, List<CodeBlock> calls) {
        this.members = members;
        this.judged = judged;
        this.calls = calls;
    }

    /** The set of codes that a rule judges, if it is one. */
    private static Optional<CodeSet> judged(Rule rule) {
        return rule.subject().codes().filter(codes -> !rule.subject().outside());
    }

    /** The days that are judged at all, where that is told. */
    Optional<CodeBlock> days() {
        return judged.map(members::covered);
    }

    /** Where a condition may hold of some line; absent where that is not told. */
    Optional<CodeBlock> may(Condition condition) {
        if (condition instanceof Condition.And and) {
            return Told.some(within(and, true), " & ");
        }
        if (condition instanceof Condition.Or or) {
            return Told.all(or.any().stream().map(this::may).toList(), " | ");
        }
        if (condition instanceof Condition.Not not) {
            return sure(not.condition()).map(ClaimTest::not);
        }
        if (condition instanceof Condition.CodeIn in) {
            return in.is() ? Optional.of(members.covered(in.codes())) : Optional.empty();
        }
        if (condition instanceof Condition.LinesMeet meet) {
            return may(meet);
        }
        return condition instanceof Condition.NthLine nth
                ? nth(nth)
                : ofTheRun(condition).map(Masks::may);
    }

    /** Where it holds of each line for sure; absent where that is not told. */
    private Optional<CodeBlock> sure(Condition condition) {
        if (condition instanceof Condition.And and) {
            return Told.all(within(and, false), " & ");
        }
        if (condition instanceof Condition.Or or) {
            return Told.some(or.any().stream().map(this::sure).toList(), " | ");
        }
        if (condition instanceof Condition.Not not) {
            return may(not.condition()).map(ClaimTest::not);
        }
        if (condition instanceof Condition.CodeIn in) {
            return in.is() ? Optional.empty() : Optional.of(not(members.covered(in.codes())));
        }
        return condition instanceof Condition.LinesMeet meet
                ? sure(meet)
                : ofTheRun(condition).map(Masks::sure);
    }

    /** What need not be known where a run reads the policy otherwise is not found out there. */
    private List<Optional<CodeBlock>> within(Condition.And and, boolean may) {
        List<CodeBlock> inner = new ArrayList<>();
        ClaimTest within = new ClaimTest(members, judged, inner);
        List<Optional<CodeBlock>> told = and.all().stream()
                .map(part -> may ? within.may(part) : within.sure(part))
                .toList();
        ConditionMasks.addGuarded(members, and, inner, calls);
        return told;
    }

    private Optional<Masks> ofTheRun(Condition condition) {
        if (condition instanceof Condition.ReadingIs reading) {
            return Optional.of(Masks.both(CodeBlock.of("$L", members.reads(reading))));
        }
        return condition instanceof Condition.NumberIs number
                ? Optional.of(members.number(number.test()))
                : Optional.empty();
    }

    private Optional<CodeBlock> may(Condition.LinesMeet meet) {
        int count = meet.quantity().count();
        return switch (meet.quantity().bound()) {
            case AT_LEAST, EXACTLY -> mayBe(count, meet);
            case AT_MOST -> surely(count + 1, meet).map(ClaimTest::not);
        };
    }

    private Optional<CodeBlock> sure(Condition.LinesMeet meet) {
        int count = meet.quantity().count();
        return switch (meet.quantity().bound()) {
            case AT_LEAST -> surely(count, meet);
            case AT_MOST -> mayBe(count + 1, meet).map(ClaimTest::not);
            case EXACTLY -> Optional.empty();
        };
    }

    /** Where so many or more lines may meet one that is judged: at least where one is that would do for some line. */
    private Optional<CodeBlock> mayBe(int count, Condition.LinesMeet meet) {
        LinePhrase lines = meet.lines();
        if (count == 0 || (lines.codes().isEmpty() && !isOfTheClaim(meet))) {
            return Optional.empty();
        }
        PhraseDays days = new PhraseDays(members, lines);
        PhraseDays some = isOfTheClaim(meet) ? days : days.forSome();
        return Optional.of(meets(some.all(calls).may(), meet.relation()));
    }

    /** Where so many or more lines surely meet each that is judged. */
    private Optional<CodeBlock> surely(int count, Condition.LinesMeet meet) {
        PhraseDays days = new PhraseDays(members, meet.lines());
        if (count != 1 || meet.relation() == Relation.COVERS_ALL_OF_ITS_DAYS) {
            return Optional.empty();
        }
        Optional<CodeBlock> all = isOfTheClaim(meet)
                ? Optional.of(days.all(calls).sure())
                : judged.filter(set -> days.hasForAll()).map(set -> days.forAll(set, calls));
        return all.map(mask -> meet.relation() == Relation.IS_ON_THE_CLAIM ? any(mask) : mask);
    }

    /** Whether the same lines are meant, whichever line is judged. */
    private static boolean isOfTheClaim(Condition.LinesMeet meet) {
        return !LineMasks.dependsOnTheSubject(meet.lines()) && meet.relation() != Relation.COVERS_ALL_OF_ITS_DAYS;
    }

    /** Where some of the days meet some line that is judged. */
    private CodeBlock meets(CodeBlock days, Relation relation) {
        return switch (relation) {
            case COVERS_THAT_DAY -> days;
            case IS_ON_THE_CLAIM -> any(days);
            default ->
                any(days().map(judging -> CodeBlock.of("$L & $L", days, judging))
                        .orElse(days));
        };
    }

    /** The second line of some, or a later one, is where two of them are. */
    private Optional<CodeBlock> nth(Condition.NthLine nth) {
        return nth.lines().codes().filter(codes -> nth.n() > 1).map(codes -> switch (nth.relation()) {
            case COVERS_THAT_DAY -> members.coveredTwice(codes);
            case COVERS_ONE_OF_ITS_DAYS -> any(members.coveredTwice(codes));
            default -> any(CodeBlock.of("$T.rest($L)", Bits.class, members.linesIn(codes)));
        });
    }

    private static CodeBlock any(CodeBlock days) {
        return CodeBlock.of("$T.any($L)", Bits.class, days);
    }

    private static CodeBlock not(CodeBlock days) {
        return CodeBlock.of("~$L", days);
    }
}
