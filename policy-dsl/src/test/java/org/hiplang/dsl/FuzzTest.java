package org.hiplang.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author types, there is a policy or an error, and never a crash. */
final class FuzzTest {
    private static final int ROUNDS = 400;
    private static final String ALPHABET = "aZ9 -\"\n\t:,().=/#'\u00a0\u201c\u201d\u2019\u2013\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
                55, 56, 57, 58, 59, 60
            })
    void neverThrows(long seed) {
        Random random = new Random(seed);
        List<String> texts = Cases.good().stream().map(Cases::text).toList();
        for (int round = 0; round < ROUNDS; round++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
                text = random.nextBoolean() ? words(text, random) : characters(text, random);
            }
            check(text);
        }
    }

    private static void check(String text) {
        Reading reading = PolicyReader.read(new Source("fuzz.hip", text));
        boolean error = reading.diagnostics().stream().anyMatch(FuzzTest::isError);
        assertThat(reading.policy().isEmpty()).as(text).isEqualTo(error);
        reading.diagnostics()
                .forEach(diagnostic ->
                        assertThat(DiagnosticPrinter.print(diagnostic)).contains(" | "));
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.code().severity() == Severity.ERROR;
    }

    /** Deletes, doubles or swaps words; what stands between them stays. */
    private static String words(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=\\s)|(?=\\s)", -1)));
        int i = random.nextInt(words.size());
        int j = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.remove(i);
            case 1 -> words.add(j, words.get(i));
            default -> Collections.swap(words, i, j);
        }
        return String.join("", words);
    }

    private static String characters(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int i = random.nextInt(text.length());
        String other = ALPHABET.substring(i % ALPHABET.length(), i % ALPHABET.length() + 1);
        return text.substring(0, i) + (random.nextBoolean() ? other : "") + text.substring(i + 1);
    }
}
