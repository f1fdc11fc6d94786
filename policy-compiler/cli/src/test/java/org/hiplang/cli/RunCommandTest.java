package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

final class RunCommandTest {
    private static final ClaimText CLAIMS = new ClaimText()
            .claim(
                    "A-1",
                    "S9500:SH:SJ 5 20210201-20210205",
                    "J0696 2.5 20210201",
                    "J3370 1 20210203",
                    "A4221 1 20210201-20210203")
            .claim("A-2", "99601 2 20210201-20210202", "S9810 1 20210201", "S9500 4 20201230-20210102")
            .claim("A-3", "S9500 1 20210230")
            .claim("A-4", "J0696 1 20201231");

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void writesOneJsonObjectAClaim() {
        Outcome outcome = world.hip("run", world.file("claims.837", CLAIMS.toString()));
        World.assertPrints(outcome.out(), "claims.ndjson");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("claims.837: claim A-3 was refused at segment ")
                .endsWith(" [HIP728]");
    }

    @Test
    void writesTablesForPeopleOnATerminal() {
        world.onTerminal().variable("NO_COLOR", "1");
        Outcome outcome = world.hip("run", world.file("claims.837", CLAIMS.toString()));
        World.assertPrints(outcome.out(), "claims.txt");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void coloursOnlyOnATerminal() {
        String file = world.file("claims.837", CLAIMS.toString());
        assertThat(world.hip("run", "--format", "text", file).out()).doesNotContain("\u001B");
        assertThat(world.onTerminal().hip("run", file).out()).contains("\u001B[33mreduced");
    }

    @Test
    void showsNothingOfAPerson() {
        String file = world.file("claims.837", CLAIMS.toString());
        for (String format : new String[] {"text", "ndjson"}) {
            Outcome outcome = world.hip("run", "--format", format, file);
            assertThat(outcome.out() + outcome.err())
                    .doesNotContain("ROWANTREE", "M99887766", "19500505", "GRP-7", "1000000004", "K5090", "ADA");
        }
    }

    @Test
    void showsProgressOnlyWhereSomebodyWatches() {
        String file = world.file(
                "claims.837", new ClaimText().claim("B", "J0696 1 20210201").toString());
        assertThat(world.hip("run", file).err()).isEmpty();
        assertThat(world.errOnTerminal().hip("run", file).err()).contains("1 claim judged, 0 refused; 1 line: 1 clear");
    }

    @Test
    void endsWellWhereEveryClaimIsDecided() {
        String file = world.file(
                "claims.837", new ClaimText().claim("B", "J0696 1 20210201").toString());
        assertThat(world.hip("run", file).status()).isZero();
    }

    @Test
    void readsStandardInputAndNamesFilesWhereThereAreSeveral() {
        String bad = world.file(
                "bad.837", new ClaimText().claim("C", "J0696 x 20210201").toString());
        Outcome outcome = world.in(
                        new ClaimText().claim("B", "J0696 1 20210201").toString())
                .hip("run", "-", bad);
        assertThat(outcome.out().lines()).hasSize(2);
        assertThat(outcome.out()).startsWith("{\"claim\":\"B\"").contains("\"file\":\"bad.837\"}}");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        String file = world.file("claims.837", CLAIMS.toString());
        Path out = world.folder.resolve("out.ndjson");
        assertThat(world.hip("run", "--out", out.toString(), file)).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
        });
        assertThat(Files.readString(out)).isEqualTo(World.resource("claims.ndjson"));
        String facts = world.file("facts.csv", "claim,line,day,fact,value\nZ,,,route,oral\n");
        world.in(CLAIMS.toString());
        assertThat(world.hip("run", "--out", out.toString(), "--facts", facts, "-")
                        .status())
                .isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo(World.resource("claims.ndjson"));
        try (Stream<Path> left = Files.list(world.folder)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("claims.837", "out.ndjson", "facts.csv");
        }
    }

    @Test
    void neverOverwritesTheClaims() {
        String file = world.file("claims.837", CLAIMS.toString());
        Outcome outcome = world.hip("run", "--out", file, file);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP820");
    }

    @Test
    void saysWhereItCannotWrite() {
        String file = world.file("claims.837", CLAIMS.toString());
        String nowhere = world.folder.resolve("no/where.ndjson").toString();
        assertThat(world.hip("run", "--out", nowhere, file).err()).contains("HIP825");
        assertThat(world.hip("run", "--out", world.folder.toString(), file).err())
                .contains("HIP825")
                .contains("is a directory");
    }

    @Test
    void refusesFilesThatCannotBeReadBeforeItBegins() {
        String file = world.file("claims.837", CLAIMS.toString());
        for (String bad : new String[] {world.folder.toString(), world.folder + "/none.837", ""}) {
            Outcome outcome = world.hip("run", file, bad);
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("HIP821");
        }
    }

    @Test
    void choosesPolicies() {
        String other = World.resource("demo.hip").replace("DEMO1", "OTHER");
        world.policies(World.policy(other), World.demo());
        String file = world.file(
                "claims.837", new ClaimText().claim("B", "J0696 1 20210201").toString());
        assertThat(world.hip("run", file).out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"DEMO1\""),
                        line -> assertThat(line).contains("\"OTHER\""));
        assertThat(world.hip("run", "--policy", "other", file).out().lines()).hasSize(1);
        Outcome unknown = world.hip("run", "--policy", "NONE", file);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("HIP823").contains("there are `DEMO1`, `OTHER`");
    }

    @Test
    void saysWhatToDoWithoutAPolicy() {
        Outcome outcome = world.policies().hip("run", world.file("claims.837", CLAIMS.toString()));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP822").contains("--edits JAR");
    }

    @Test
    void goesOnAfterAClaimThatCouldNotBeJudged() {
        world.policies(new Failing(World.demo()));
        String file = world.file(
                "claims.837",
                new ClaimText()
                        .claim("B", "J0696 1 20210201")
                        .claim("C", "J3370 1 20210201")
                        .toString());
        Outcome outcome = world.hip("run", file);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("{\"claim\":\"B\",\"error\":{\"code\":\"HIP831\"")
                .contains("\"claim\":\"C\"");
        assertThat(outcome.out() + outcome.err()).doesNotContain("secret");
        assertThat(world.variable("HIP_DEBUG", "1").hip("run", file).err()).contains("secret");
    }

    @Test
    void endsQuietlyWhereNobodyReads() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String file = world.file(
                "claims.837", new ClaimText().claim("B", "J0696 1 20210201").toString());
        for (String format : new String[] {"text", "ndjson"}) {
            Outcome outcome = world.hip(gone, new ByteArrayOutputStream(), "run", "--format", format, file);
            assertThat(outcome.status()).isEqualTo(141);
            assertThat(outcome.err()).isEmpty();
        }
        for (String[] told : new String[][] {{"--help"}, {"run", "--help"}, {"--version"}}) {
            Outcome outcome = world.hip(gone, new ByteArrayOutputStream(), told);
            assertThat(outcome.status()).isEqualTo(141);
            assertThat(outcome.err()).isEmpty();
        }
    }

    @Test
    void saysWhenTheDiskIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        String file = world.file(
                "claims.837", new ClaimText().claim("B", "J0696 1 20210201").toString());
        Outcome outcome = world.hip(full, new ByteArrayOutputStream(), "run", file);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP825");
    }

    /** Fails on claim B. */
    private record Failing(PolicyEdits other) implements PolicyEdits {
        @Override
        public PolicyInfo info() {
            return other.info();
        }

        @Override
        public Decision judge(Claim claim, Facts facts, Terms terms) {
            if (claim.number().equals("B")) {
                throw new IllegalStateException("secret");
            }
            return other.judge(claim, facts, terms);
        }

        @Override
        public Judge judge() {
            return other.judge();
        }
    }
}
