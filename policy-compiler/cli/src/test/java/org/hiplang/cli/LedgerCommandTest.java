package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hip ledger}, and {@code hip check} of a policy with a ledger. */
final class LedgerCommandTest {
    private static final String DOCUMENT = World.resource("visits.txt");
    private static final String LEDGER = World.resource("visits.ledger.csv");

    private World world = new World(Path.of("."));
    private String policy = "";
    private String document = "";

    @BeforeEach
    void aPolicyWithALedger(@TempDir Path folder) {
        world = new World(folder);
        policy = world.file("policies/visits.hip", World.resource("visits.hip"));
        world.file("policies/visits.ledger.csv", LEDGER);
        document = world.file("documents/visits.txt", DOCUMENT);
    }

    @Test
    void theTableHasCounts() {
        Outcome outcome = world.hip("ledger", policy, "--document", document);
        World.assertPrints(outcome.out(), "visits.ledger.txt");
        assertThat(outcome.status()).isZero();
    }

    /** A part has no ledger: that of its policy is shown and gone on from. */
    @Test
    void aPartIsLookedUpInTheLedgerOfItsPolicy() {
        String id = World.resource("visits.hip").split(" ", 3)[1];
        String part = world.file("policies/more.hip", "part of " + id + " \"More\"\n\ncodes more \"more\": J0120\n");
        for (String[] options : new String[][] {{"--document", document}, {"--document", document, "--draft"}}) {
            assertThat(ledger(part, options)).isNotBlank().isEqualTo(ledger(policy, options));
        }
        String alone = world.file("alone/more.hip", "part of " + id + " \"More\"\n");
        assertThat(world.hip("ledger", alone).out()).contains("error[HIP381]");
    }

    private String ledger(String file, String[] options) {
        return world.hip(Stream.concat(Stream.of("ledger", file), Stream.of(options))
                        .toArray(String[]::new))
                .out();
    }

    @Test
    void withoutADocumentItSaysSo() {
        Outcome outcome = world.hip("ledger", policy);
        assertThat(outcome.out()).contains("note[HIP517]");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aLedgerThatDoesNotFitFails() {
        world.file("policies/visits.ledger.csv", LEDGER.replace("visit-day drug", "drug"));
        Outcome outcome = world.hip("ledger", policy);
        assertThat(outcome.out()).contains("error[HIP504]", "error[HIP508]");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aNewVersionNamesWhatItTouches() {
        String after = DOCUMENT.replace("only on a day", "also on a day").replace("- Teaching is no visit.\n", "");
        String changed = world.file("changed.txt", after + "\nA last sentence.\n");
        Outcome outcome = world.hip("ledger", policy, "--before", document, "--document", changed);
        World.assertPrints(outcome.out(), "visits.impact.txt");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aNewVersionInOtherPrintChangesNothing() {
        String changed = world.file("changed.txt", DOCUMENT.replace(" a ", "  a\n"));
        Outcome outcome = world.hip("ledger", policy, "--before", document, "--document", changed);
        assertThat(outcome.out()).startsWith("0 moved, 0 changed, 0 removed, 0 added");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aDraftIsALedger() {
        assertThat(world.hip("ledger", policy, "--draft", "--document", document)
                        .out())
                .isEqualTo(LEDGER);
        String bare = world.file("bare/visits.hip", World.resource("visits.hip"));
        Outcome outcome = world.hip("ledger", bare, "--draft", "--document", document);
        assertThat(outcome.out()).startsWith("statement,place,print,words,became,by,because\n,Visits,");
        world.file("bare/visits.ledger.csv", outcome.out());
        assertThat(world.hip("check", bare, "--document", document).out()).contains("error[HIP502]");
    }

    @Test
    void itTakesWhatItNeeds() {
        String bare = world.file("bare/visits.hip", World.resource("visits.hip"));
        assertThat(world.hip("ledger", bare).err()).contains("HIP821", "there is no ledger", "--draft");
        assertThat(world.hip("ledger", policy, "--draft").err()).contains("--draft needs --document");
        assertThat(world.hip("ledger", policy, "--before", document).err()).contains("--before needs --document");
        assertThat(world.hip("ledger", policy, "--document", world.folder + "/none")
                        .err())
                .contains("does not exist");
        assertThat(world.hip("ledger", policy, "--draft", "--document", world.folder + "/policies")
                        .err())
                .contains("holds no document that the policy names");
    }

    @Test
    void checkHoldsTheDocumentAgainstTheLedger() {
        assertThat(world.hip("check", policy).out()).contains("note[HIP517]", "0 errors, 0 warnings");
        Outcome folder = world.hip("check", policy, "--document", world.folder + "/documents");
        assertThat(folder.out()).isEqualTo("1 policy checked: 0 errors, 0 warnings\n");
        String changed = world.file("changed.txt", DOCUMENT.replace("twice", "once"));
        Outcome outcome = world.hip("check", policy, "--document", changed);
        assertThat(outcome.out()).contains("error[HIP513]", "policies/visits.ledger.csv:6:", "line 6 of changed.txt");
        assertThat(outcome.status()).isEqualTo(1);
    }
}
