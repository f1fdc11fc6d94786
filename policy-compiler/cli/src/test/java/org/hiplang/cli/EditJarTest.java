package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.hiplang.cli.World.Outcome;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditJarTest {
    private static final String SERVICE = "META-INF/services/" + PolicyEdits.class.getName();

    private World world = new World(Path.of("."));
    private String claims = "";

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
        claims = world.file(
                "claims.837", new ClaimText().claim("B", "J0696 1 20210201").toString());
    }

    @Test
    void judgesInsteadOfTheClassPath() throws IOException {
        String jar = jar("edits.jar", InJar.class.getName(), InJar.class.getName());
        Outcome outcome = world.hip("run", "--edits", jar, claims);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .isEqualTo("{\"claim\":\"B\",\"policy\":\"JAR1\",\"version\":\"7\",\"amendments\":[],"
                        + "\"lines\":[],\"applies\":true}\n");
    }

    @Test
    void jarsDoNotSeeEachOther() throws IOException {
        String jar = jar("edits.jar", InJar.class.getName(), InJar.class.getName());
        String again = jar("again.jar", InJar.class.getName(), InJar.class.getName());
        assertThat(world.hip("run", "--edits", jar, "--edits", again, claims)
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithAJar() throws IOException {
        assertThat(world.hip("run", "--edits", world.folder + "/none.jar", claims)
                        .err())
                .contains("HIP821")
                .contains("does not exist");
        String none = jar("none.jar", "", InJar.class.getName());
        assertThat(world.hip("run", "--edits", none, claims).err())
                .contains("HIP824")
                .contains("holds no compiled policy");
        String missing = jar("missing.jar", "hip.cpcp000.Missing", InJar.class.getName());
        Outcome outcome = world.hip("run", "--edits", missing, claims);
        assertThat(outcome.err()).contains("HIP824").contains("do not go with this version");
        assertThat(outcome.status()).isEqualTo(2);
    }

    private String jar(String name, String service, String className) throws IOException {
        Path file = world.folder.resolve(name);
        String entry = className.replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
                InputStream code = Objects.requireNonNull(getClass().getResourceAsStream("/" + entry))) {
            jar.putNextEntry(new JarEntry(SERVICE));
            jar.write(service.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
        return file.toString();
    }

    /** A policy that has nothing to say. */
    public static final class InJar implements PolicyEdits {
        @Override
        public PolicyInfo info() {
            return new PolicyInfo(
                    "JAR1",
                    "In a jar",
                    "7",
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        @Override
        public Decision judge(Claim claim, Facts facts, Terms terms) {
            return new Decision(claim.number(), info(), true, List.of(), List.of(), Map.of());
        }

        @Override
        public Judge judge() {
            throw new UnsupportedOperationException();
        }
    }
}
