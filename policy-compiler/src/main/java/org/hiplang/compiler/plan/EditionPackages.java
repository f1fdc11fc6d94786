package org.hiplang.compiler.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;

/**
 * The package of each edition of a policy: a single one has the policy's, else each version has one below it, as in {@code
 * hip.cpcp019.v2_0}, and what an amendment makes of the version one below that. A package that the build names may hold
 * other policies too, so that the policy's number goes between.
 */
final class EditionPackages {
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, String> amended = new HashMap<>();

    private final String root;

    EditionPackages(PolicyFamily family, Optional<String> named, String root) {
        this.root = root;
        if (family.editions().size() == 1) {
            versions.put(family.newest().version(), root);
            return;
        }
        String below = named.map(given -> given + "." + JavaNames.packageWord("policy", family.id()))
                .orElse(root);
        Unique words = new Unique();
        for (Policy version : family.versions()) {
            versions.put(version.version(), below + "." + words.of("v" + JavaNames.packageWord("", version.version())));
        }
        Unique names = new Unique();
        for (Policy edition : family.amended()) {
            edition.amendment()
                    .ifPresent(amendment -> amended.computeIfAbsent(
                            amendment.name(), name -> names.of(JavaNames.packageWord("amendment", name))));
        }
    }

    /** The package of the class that implements the policy. */
    String root() {
        return root;
    }

    String of(Policy policy) {
        String version = String.valueOf(versions.get(policy.version()));
        return policy.amendment()
                .map(amendment -> version + "." + amended.get(amendment.name()))
                .orElse(version);
    }
}
