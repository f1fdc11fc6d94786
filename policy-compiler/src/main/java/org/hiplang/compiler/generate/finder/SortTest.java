package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.ModifierSet;

/** Whether a condition holds of a line, or a phrase means it, as far as the line's sort tells: {@code s}. */
final class SortTest {
    private static final CodeBlock NAMED = CodeBlock.of("s.named()");

    private SortTest() {}

    static Told of(FinderMembers members, Condition condition) {
        if (condition instanceof Condition.And and) {
            return Told.and(and.all().stream().map(part -> of(members, part)).toList(), " && ");
        }
        if (condition instanceof Condition.Or or) {
            return Told.or(or.any().stream().map(part -> of(members, part)).toList(), " || ");
        }
        if (condition instanceof Condition.Not not) {
            return of(members, not.condition()).not(SortTest::not);
        }
        return ofAtom(members, condition);
    }

    private static Told ofAtom(FinderMembers members, Condition atom) {
        if (atom instanceof Condition.CodeIn in) {
            return is(in.is(), Told.exactly(in(members, in.codes())));
        }
        if (atom instanceof Condition.HasModifier modifier) {
            return is(modifier.has(), carries(members, modifier.modifiers()));
        }
        if (atom instanceof Condition.FactIs fact) {
            return is(fact.is(), fact(members, fact.fact(), fact.values()));
        }
        if (atom instanceof Condition.ReadingIs reading) {
            return Told.exactly(CodeBlock.of("($L != 0)", members.reads(reading)));
        }
        if (atom instanceof Condition.Carries carries && carries.what() == Condition.Carried.NDC) {
            return is(carries.has(), Told.exactly(NAMED));
        }
        return atom instanceof Condition.NthLine nth ? ofNth(members, nth) : Told.NOTHING;
    }

    private static Told is(boolean so, Told told) {
        return so ? told : told.not(SortTest::not);
    }

    private static Told carries(FinderMembers members, ModifierSet modifiers) {
        String some = members.modifiers(modifiers);
        return new Told(
                Optional.of(CodeBlock.of("s.mayCarry($L)", some)), Optional.of(CodeBlock.of("s.carries($L)", some)));
    }

    private static Told fact(FinderMembers members, Fact fact, List<String> values) {
        String is = members.test(fact, values);
        return new Told(Optional.of(CodeBlock.of("$L.may(s)", is)), Optional.of(CodeBlock.of("$L.sure(s)", is)));
    }

    /** The line itself must be one of those that are counted. */
    private static Told ofNth(FinderMembers members, Condition.NthLine nth) {
        List<Told> parts = new ArrayList<>(filters(members, nth.lines().filters()));
        nth.lines().codes().ifPresent(set -> parts.add(Told.exactly(in(members, set))));
        return new Told(Told.and(parts, " && ").may(), Optional.empty());
    }

    /** Whether filters mean a line. */
    static Told of(FinderMembers members, List<LineFilter> filters) {
        return Told.and(filters(members, filters), " && ");
    }

    private static List<Told> filters(FinderMembers members, List<LineFilter> filters) {
        return filters.stream().map(filter -> ofFilter(members, filter)).toList();
    }

    private static Told ofFilter(FinderMembers members, LineFilter filter) {
        if (filter instanceof LineFilter.Modified modified) {
            return is(modified.with(), carries(members, modified.modifiers()));
        }
        if (filter instanceof LineFilter.WhoseFact whose) {
            return is(whose.is(), fact(members, whose.fact(), whose.values()));
        }
        if (filter instanceof LineFilter.Own own) {
            return of(members, own.what());
        }
        return filter instanceof LineFilter.OneOf kind ? ofKind(members, kind) : Told.NOTHING;
    }

    /** Whether a line is of a declared kind. */
    static Told ofKind(FinderMembers members, LineFilter.OneOf kind) {
        return members.sortTest(
                kind.name(),
                () -> Told.or(
                        kind.options().stream()
                                .map(option -> ofOption(members, option))
                                .toList(),
                        "\n|| "));
    }

    private static Told ofOption(FinderMembers members, LineFilter.OneOf.Option option) {
        List<Told> parts = new ArrayList<>(List.of(Told.exactly(in(members, option.codes()))));
        parts.addAll(filters(members, option.filters()));
        return Told.and(parts, " && ");
    }

    private static CodeBlock in(FinderMembers members, CodeSet set) {
        return CodeBlock.of("asks.in(s, $L)", members.codes(set));
    }

    private static CodeBlock not(CodeBlock test) {
        return CodeBlock.of("!$L", test);
    }
}
