package org.hiplang.compiler.plan;

import java.util.List;
import java.util.stream.Stream;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Table;

/**
 * The generated code of a policy in all its editions, before it is written.
 *
 * @param packageName the Java package of the class that implements the policy
 * @param className that class
 * @param versions its versions, the oldest first
 * @param amended the versions as amendments change them, by name of the amendment
 */
public record FamilyPlan(String packageName, String className, List<PolicyPlan> versions, List<PolicyPlan> amended) {
    /** Copies the lists. */
    public FamilyPlan {
        versions = List.copyOf(versions);
        amended = List.copyOf(amended);
    }

    /** The newest version. */
    public PolicyPlan newest() {
        return versions.get(versions.size() - 1);
    }

    /** The names of the tables that some edition looks facts up in. */
    public List<String> tables() {
        return editions().stream()
                .flatMap(edition -> edition.policy().tables().stream())
                .map(Table::name)
                .distinct()
                .toList();
    }

    /** The names of the tables of pairs that some edition reads. */
    public List<String> pairs() {
        return editions().stream()
                .flatMap(edition -> edition.policy().pairs().stream())
                .map(Pairs::name)
                .distinct()
                .toList();
    }

    /** Every edition. */
    public List<PolicyPlan> editions() {
        return Stream.concat(versions.stream(), amended.stream()).toList();
    }
}
