package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hip run --jobs N}: however many threads there are, the user sees the same. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class JobsTest {
    /** So many that a file of them is read in several pieces. */
    private static final int CLAIMS = 2_500;

    private static final String BAD = "bad";
    private static final String LARGE = claims(CLAIMS);

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder).policies(new Failing(World.demo()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "text"})
    void theOutputIsTheSame(String format) throws IOException {
        world.file("large.837", LARGE);
        world.file("small.837", new ClaimText().claim("S", "J0696 1 20210201").toString());
        Outcome one = run(1, "--format", format, "large.837", "small.837");

        assertThat(one.status()).isEqualTo(1);
        assertThat(one.err().lines()).hasSizeGreaterThan(CLAIMS / 100);
        assertThat(one.out().lines()).hasSizeGreaterThan(CLAIMS);
        assertThat(run(2, "--format", format, "large.837", "small.837")).isEqualTo(one);
        assertThat(run(4, "--format", format, "large.837", "small.837")).isEqualTo(one);
        assertThat(run(3, "--format", format, "--out", "out", "large.837", "small.837")
                        .err())
                .isEqualTo(one.err());
        assertThat(Files.readString(world.folder.resolve("out")).replace(world.folder + "/", ""))
                .isEqualTo(one.out());
    }

    @Test
    void claimsComeInTheOrderOfTheInput() {
        world.file("large.837", LARGE);
        List<String> numbers = Pattern.compile("^\\{\"claim\":\"(.*?)\"", Pattern.MULTILINE)
                .matcher(run(4, "large.837").out())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(numbers)
                .isEqualTo(Stream.iterate(0, i -> i + 1)
                        .limit(CLAIMS)
                        .map(i -> "C-" + i)
                        .toList());
    }

    @Test
    void aFileMayBeCutOffOrBrokenAnywhere() {
        Random random = new Random(20210305);
        for (int round = 0; round < 2; round++) {
            int place = LARGE.length() / 3 + random.nextInt(LARGE.length() / 2);
            world.file("cut.837", LARGE.substring(0, place));
            world.file("broken.837", LARGE.substring(0, place) + "~\u00FF*~" + LARGE.substring(place));

            assertThat(run(4, "cut.837", "broken.837")).isEqualTo(run(1, "cut.837", "broken.837"));
        }
    }

    @Test
    void readingsAreCountedTheSame() {
        world.policies(World.policy(World.resource("readings.hip"))).file("large.837", LARGE);

        assertThat(run(4, "--count-readings", "large.837")).isEqualTo(run(1, "--count-readings", "large.837"));
    }

    @Test
    void policiesTogetherDecideTheSame() {
        String other = World.resource("demo.hip").replace("DEMO1", "OTHER");
        world.policies(World.policy(other), World.demo()).file("large.837", LARGE);

        assertThat(run(4, "--together", "large.837")).isEqualTo(run(1, "--together", "large.837"));
    }

    @Test
    void theHistoryIsReadTheSame() {
        world.file("large.837", LARGE);
        String[] arguments = {"--history", "large.837", "--whole-history", "large.837"};

        assertThat(run(4, arguments)).isEqualTo(run(1, arguments));
    }

    @Test
    void aWrongFactStopsTheRunAtItsClaim() {
        world.in(LARGE).file("facts.csv", "claim,line,day,fact,value\nC-2300,9,,route,oral\n");
        Outcome one = run(1, "--facts", "facts.csv", "-");

        assertThat(one.status()).isEqualTo(2);
        assertThat(one.out()).contains("C-2299").doesNotContain("C-2300");
        assertThat(run(4, "--facts", "facts.csv", "-")).isEqualTo(one);
    }

    @Test
    void factsReachTheirClaims() {
        world.file("large.837", LARGE);
        world.file(
                "facts.csv", "claim,line,day,fact,value\nC-2,,,route,oral\nC-11,,,route,oral\nC-2010,,,route,oral\n");
        Outcome one = run(1, "--facts", "facts.csv", "large.837");

        assertThat(one.out()).isNotEqualTo(run(1, "large.837").out());
        assertThat(run(4, "--facts", "facts.csv", "large.837")).isEqualTo(one);
    }

    @Test
    void endsQuietlyWhereTheReaderLeaves() {
        String file = world.file("large.837", LARGE);
        OutputStream gone = new OutputStream() {
            private int left = 300_000;

            @Override
            public void write(int b) throws IOException {
                left--;
                if (left < 0) {
                    throw new IOException("Broken pipe");
                }
            }
        };

        assertThat(world.hip(gone, new ByteArrayOutputStream(), "run", "--jobs", "4", file)
                        .status())
                .isEqualTo(141);
    }

    @Test
    void thereIsAtLeastOneJob() {
        assertThat(run(0, world.file("claims.837", claims(1))).err()).contains("HIP820", "`--jobs`");
    }

    @Test
    void saysWhereTheTimeWentIfAsked() {
        String file = world.file("claims.837", claims(3));

        assertThat(world.hip("run", "--jobs", "2", file).err()).isEmpty();
        assertThat(world.hip("run", "--jobs", "2", "--timing", file).err())
                .matches("\\d+\\.\\d s for 0\\.0 MB \\(\\d+\\.\\d MB/s\\) and 3 claims; 2 threads: "
                        + "reading .* s \\(.* µs a claim\\), judging .*, writing .*\n");
    }

    /** Runs where the files are. */
    private Outcome run(int jobs, String... arguments) {
        Stream<String> placed = Stream.of(arguments)
                .map(word -> word.endsWith(".837") || word.endsWith(".csv") || word.equals("out")
                        ? world.folder.resolve(word).toString()
                        : word);
        return world.hip(Stream.concat(Stream.of("run", "--jobs", String.valueOf(jobs)), placed)
                .toArray(String[]::new));
    }

    private static String claims(int count) {
        Random random = new Random(5);
        ClaimText text = new ClaimText();
        for (int i = 0; i < count; i++) {
            String units = i % 97 == 96 ? BAD : String.valueOf(1 + random.nextInt(7));
            text.claim(
                    "C-" + i,
                    "S9500:SH " + units + " 20210201-2021020" + (1 + random.nextInt(9)),
                    (random.nextBoolean() ? "J0696 2.5 " : "99601 1 ") + "2021020" + (1 + random.nextInt(9)));
        }
        return text.toString();
    }

    /** Fails on every hundredth claim or so. */
    private record Failing(PolicyEdits other) implements PolicyEdits {
        @Override
        public PolicyInfo info() {
            return other.info();
        }

        @Override
        public Decision judge(Claim claim, Facts facts, Terms terms) {
            if (claim.number().endsWith("77")) {
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
