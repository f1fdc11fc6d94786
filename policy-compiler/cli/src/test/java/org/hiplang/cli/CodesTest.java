package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hip codes}. */
final class CodesTest {
    private static final String POLICY = World.resource("demo.hip").replace("codes per-diem \"per diem\": S9500", """
            table hcpcs "code list" from "hcpcs.csv"

            codes per-diem "per diem": S9490 to S9502 except S9501""");

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
        world.file("hcpcs.csv", """
                key,from,to,kind,label,code-valid
                S9000-S9999,,,,all of them,
                S9490,2002-01-01,2019-12-31,per-diem,ended before the policy,yes
                S9494,2002-01-01,2021-06-30,per-diem,corticosteroids,yes
                S9494,2021-07-01,,per-diem,corticosteroids,no
                S9500,2002-01-01,,per-diem,once a day,yes
                S9501,2002-01-01,,per-diem,taken out,yes
                S9502,2022-01-01,,per-diem,three times a day,yes
                """);
    }

    @Test
    void aRangeIsTheCodesThatAreInForceOnSomeDayOfThePolicy() {
        Outcome outcome = world.hip("codes", "--set", "per-diem", world.file("demo.hip", POLICY));
        assertThat(outcome.out()).isEqualTo("""
                DEMO1 version 1.0, per-diem: 3 codes
                  S9494  2002-01-01 to 2021-06-30  corticosteroids
                  S9500  2002-01-01 to             once a day
                  S9502  2022-01-01 to             three times a day
                """);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void onADayThoseOfTheDay() {
        Outcome outcome = world.hip("codes", "--on", "2021-07-01", "--set", "per-diem", world.file("demo.hip", POLICY));
        assertThat(outcome.out())
                .contains("per-diem: 1 code\n")
                .contains("S9500")
                .doesNotContain("S9494", "S9502");
    }

    @Test
    void withoutSetsAllAreShown() {
        assertThat(world.hip("codes", world.file("demo.hip", POLICY)).out())
                .contains("per-diem: 3 codes", "visit: 0 codes");
    }

    @Test
    void aSetThatNoPolicyHasIsTold() {
        Outcome outcome = world.hip("codes", "--set", "per-deim", world.file("demo.hip", POLICY));
        assertThat(outcome.err()).isEqualTo("hip codes: no policy has a code set `per-deim`\n");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void withoutATableOfCodesNothingIsKnown() {
        Outcome outcome = world.hip("codes", world.file("demo.hip", World.resource("demo.hip")));
        assertThat(outcome.err())
                .contains("DEMO1 version 1.0 has no table that lists codes: one with a column `kind` or `code-valid`");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aBrokenPolicyIsNotShown() {
        Outcome outcome =
                world.hip("codes", world.file("demo.hip", POLICY.replace("in drug covers", "in drog covers")));
        assertThat(outcome.err()).contains("error[HIP203]");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }
}
