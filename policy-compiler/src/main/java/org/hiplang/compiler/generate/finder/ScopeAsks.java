package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Condition;
import org.hiplang.runtime.find.Asks;

/** Generates what a claim must have for the policy to judge it, as far as codes and places of service tell. */
final class ScopeAsks {
    private final FinderMembers members;

    private ScopeAsks(FinderMembers members) {
        this.members = members;
    }

    /** The statements; none where the policy may judge any claim. */
    static CodeBlock of(FinderMembers members) {
        return members.plan()
                .policy()
                .appliesWhere()
                .flatMap(new ScopeAsks(members)::any)
                .map(any -> CodeBlock.builder()
                        .addStatement("$T only = asks.only()", Asks.Only.class)
                        .add(any)
                        .build())
                .orElse(CodeBlock.of(""));
    }

    /** What the claim must have one of for the condition to hold; absent where that is not told. */
    private Optional<CodeBlock> any(Condition condition) {
        if (condition instanceof Condition.Or or) {
            List<Optional<CodeBlock>> parts = or.any().stream().map(this::any).toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(parts.stream().map(Optional::get).collect(CodeBlock.joining("")))
                    : Optional.empty();
        }
        if (condition instanceof Condition.And and) {
            return and.all().stream()
                    .flatMap(part -> any(part).stream())
                    .findFirst()
                    .map(any -> guarded(and, any));
        }
        if (condition instanceof Condition.LinesMeet meet) {
            boolean some = meet.quantity().bound() != Condition.Quantity.Bound.AT_MOST
                    && meet.quantity().count() > 0;
            return meet.lines()
                    .codes()
                    .filter(codes -> some)
                    .map(codes -> CodeBlock.builder()
                            .addStatement(
                                    "only.with($L.$L)",
                                    members.plan().codesClass(),
                                    members.plan().constant(codes))
                            .build());
        }
        return condition instanceof Condition.PlaceIs place && place.is() ? Optional.of(at(place)) : Optional.empty();
    }

    private CodeBlock at(Condition.PlaceIs place) {
        CodeBlock.Builder at = CodeBlock.builder();
        place.places().forEach(one -> at.addStatement("only.at($L)", members.place(one)));
        return at.build();
    }

    /** Where the policy is read otherwise in a run, it need not be there. */
    private CodeBlock guarded(Condition.And and, CodeBlock any) {
        List<CodeBlock> readings = and.readings().stream()
                .map(reading -> CodeBlock.of("$L != 0", members.reads(reading)))
                .toList();
        return readings.isEmpty()
                ? any
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", readings.stream().collect(CodeBlock.joining(" && ")))
                        .add(any)
                        .endControlFlow()
                        .build();
    }
}
