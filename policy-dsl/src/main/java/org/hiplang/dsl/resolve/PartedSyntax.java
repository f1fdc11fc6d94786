package org.hiplang.dsl.resolve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hiplang.dsl.syntax.PolicySyntax;

/** The declarations of a policy's file and of its parts together: first those of the file, then those of each part. */
public final class PartedSyntax {
    private final PolicySyntax policy;
    private final List<PolicySyntax> parts;

    private PartedSyntax(PolicySyntax policy, List<PolicySyntax> parts) {
        this.policy = policy;
        this.parts = parts;
    }

    /**
     * The whole of a policy.
     *
     * @param parts in the order of their files' names
     */
    public static PolicySyntax of(PolicySyntax policy, List<PolicySyntax> parts) {
        return parts.isEmpty() ? policy : new PartedSyntax(policy, parts).whole();
    }

    private PolicySyntax whole() {
        return new PolicySyntax(
                policy.span(),
                policy.headers(),
                policy.amendments(),
                all(PolicySyntax::parts),
                all(PolicySyntax::libraries),
                all(PolicySyntax::uses),
                all(PolicySyntax::codes),
                all(PolicySyntax::modifiers),
                all(PolicySyntax::diagnoses),
                all(PolicySyntax::lineKinds),
                all(PolicySyntax::reasons),
                all(PolicySyntax::tables),
                all(PolicySyntax::pairs),
                all(PolicySyntax::facts),
                all(PolicySyntax::readings),
                all(PolicySyntax::ruleGroups),
                all(PolicySyntax::rules),
                all(PolicySyntax::examples),
                all(PolicySyntax::broken));
    }

    private <T> List<T> all(Function<PolicySyntax, List<T>> declarations) {
        return Stream.concat(Stream.of(policy), parts.stream())
                .flatMap(file -> declarations.apply(file).stream())
                .toList();
    }
}
