package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.cli.World.Outcome;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hip run --together}: one decision a claim. */
final class TogetherTest {
    private static final Path SHIPPED = Path.of("../../policies");
    private static final String OTHER = """
            policy OTHER1 "Another policy"
              version 3
              in force from 2021-02-01
              gives way to DEMO1

            reason not-here CO 96 N180 "not covered"

            rule no-supplies "Supplies are not covered"
              cites "Coverage" 1
              each line in A4206 to A8004
              is denied
              as not-here
            """;

    private World world = new World(Path.of("."));
    private String claims = "";

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder).policies(World.demo(), World.policy(OTHER));
        claims = world.file(
                "claims.837",
                new ClaimText()
                        .claim("A", "S9500 2 20210131-20210201", "A4222 1 20210201", "J0696 4 20210201")
                        .toString());
    }

    @Test
    void writesOneJsonObjectAClaim() {
        World.assertPrints(world.hip("run", "--together", claims).out(), "together.ndjson");
    }

    @Test
    void writesOneTableAClaim() {
        World.assertPrints(
                world.hip("run", "--together", "--format", "text", claims).out(), "together.txt");
    }

    @Test
    void saysWhichPoliciesCannotJudgeTogether() {
        String demo = World.resource("demo.hip").replace("  version", "  gives way to OTHER1\n  version");
        world.policies(World.policy(demo), World.policy(OTHER));
        Outcome outcome = world.hip("run", "--together", claims);

        assertThat(outcome.err()).contains("HIP827").contains("policies give way to each other: DEMO1, then OTHER1");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(world.hip("run", claims).status()).isEqualTo(0);
        assertThat(world.hip("run", "--together", "--count-readings", claims).err())
                .contains("HIP820");
    }

    @Test
    void theShippedPoliciesJudgeTheirSamplesTogether() {
        world.policies(shipped("ncci", "ncci.hip"), shipped("home-infusion", "home-infusion.hip"));
        String[] samples = Stream.of("ncci/src/claims/edits.837", "home-infusion/src/claims/infusions.837")
                .map(file -> SHIPPED.resolve(file).toString())
                .toArray(String[]::new);
        Outcome outcome = world.hip(with(samples, "run", "--together", "--format", "text"));

        assertThat(outcome.status()).isEqualTo(0);
        assertThat(outcome.out())
                .contains(
                        "claim PAIRS-1, policies CPCP019 version 2.0, which does not judge this claim; NCCI version 1.0")
                .containsPattern("5  E0782  2024-07-01 +denied +0/1  CO-236 +NCCI N4, Procedure Pairs 2\n")
                .containsPattern("also  included in line 1 on 2024-07-01: .*\\[CO-97 M15, CPCP019 N52, .*]\n");
    }

    /** Of one policy it is that policy's own. */
    @Test
    void aDecisionOfOnePolicyIsItsOwn() {
        for (PolicyEdits policy : List.of(shipped("ncci", "ncci.hip"), shipped("home-infusion", "home-infusion.hip"))) {
            world.policies(policy);
            for (String sample : List.of("ncci/src/claims/edits.837", "home-infusion/src/claims/infusions.837")) {
                String file = SHIPPED.resolve(sample).toString();
                String id = policy.info().id();
                assertThat(lines(
                                world.hip("run", "--together", file).out().replace("{\"policy\":\"" + id + "\",", "{")))
                        .isNotEmpty()
                        .isEqualTo(lines(world.hip("run", file).out()));
            }
        }
    }

    /** The lines of each decision. */
    private static List<String> lines(String ndjson) {
        return ndjson.lines()
                .map(claim -> claim.substring(claim.indexOf("\"lines\""), claim.lastIndexOf(']') + 1))
                .toList();
    }

    private static String[] with(String[] files, String... arguments) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(files)).toArray(String[]::new);
    }

    private static PolicyEdits shipped(String project, String name) {
        Path folder = SHIPPED.resolve(project).resolve("src/main/hip");
        Beside beside = (policy, file) -> Optional.of(new StringReader(read(folder.resolve(file))));
        return PolicyCompiler.compile(
                        List.of(new Source(name, read(folder.resolve(name)))), beside, Optional.empty(), Map.of())
                .policy()
                .orElseThrow()
                .checked()
                .interpreter();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
