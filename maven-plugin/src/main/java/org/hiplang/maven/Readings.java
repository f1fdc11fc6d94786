package org.hiplang.maven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.hiplang.compiler.CompiledPolicy;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Reading;
import org.jspecify.annotations.Nullable;

/** The readings that a build switches. */
final class Readings {
    private Readings() {}

    /**
     * What the pom and the property say together; the property wins.
     *
     * @param property {@code NAME=WORD}, several with commas between them
     */
    static Map<String, String> of(Map<String, String> pom, @Nullable String property) throws MojoFailureException {
        Map<String, String> readings = new HashMap<>(pom);
        for (String one : property == null || property.isBlank() ? new String[0] : property.split(",", -1)) {
            String[] parts = one.strip().split("=", -1);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new MojoFailureException("hip.readings: `" + one.strip()
                        + "` is no reading and its word; write `hip.readings=billed-with=billed,other=word`");
            }
            readings.put(parts[0].strip(), parts[1].strip());
        }
        return readings;
    }

    /** Each reading is one of some policy; that its word is one of the reading's was checked with the policy. */
    static void check(Map<String, String> readings, List<CompiledPolicy> policies) throws MojoFailureException {
        List<String> known = policies.stream()
                .flatMap(policy -> policy.policy().editions().stream())
                .flatMap(edition -> edition.readings().stream())
                .map(Reading::name)
                .distinct()
                .sorted()
                .toList();
        for (String name : readings.keySet().stream().sorted().toList()) {
            if (!known.contains(name)) {
                throw new MojoFailureException(
                        "readings: no policy has a reading `" + name + "`; " + help(name, known));
            }
        }
    }

    private static String help(String name, List<String> known) {
        if (known.isEmpty()) {
            return "there are none at all";
        }
        return Spelling.nearest(name, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("there are "
                        + known.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")));
    }
}
