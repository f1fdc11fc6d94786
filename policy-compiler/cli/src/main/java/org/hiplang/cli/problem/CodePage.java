package org.hiplang.cli.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.x12.RefusalCode;

/**
 * What {@code hip explain} says of one code, wherever in Hip it belongs.
 *
 * @param number the code, as in {@code HIP203}
 * @param kind how much it matters: error, warning or refusal
 * @param title the kind in one line
 * @param text what it means and how to mend it
 */
public record CodePage(String number, String kind, String title, String text) {
    private static final int NEAR = 3;

    /** Every page, by number. */
    public static List<CodePage> all() {
        Stream<CodePage> policy = Arrays.stream(DiagnosticCode.values())
                .map(code -> new CodePage(code.number(), code.severity().word(), code.title(), code.page()));
        Stream<CodePage> claims = Arrays.stream(RefusalCode.values())
                .map(code -> new CodePage(code.number(), "refusal", code.title(), code.page()));
        Stream<CodePage> commands = Arrays.stream(CliCode.values())
                .map(code -> new CodePage(code.number(), "error", code.title(), code.page()));
        return Stream.of(policy, claims, commands)
                .flatMap(pages -> pages)
                .sorted(Comparator.comparing(CodePage::number))
                .toList();
    }

    /** The page of a code: {@code HIP203}, {@code hip203} or {@code 203}. */
    public static Optional<CodePage> find(String code) {
        String number = full(code);
        return all().stream().filter(page -> page.number.equals(number)).findFirst();
    }

    /** The pages whose numbers are nearest to one that does not exist, in order; none where it is no number. */
    public static List<CodePage> near(String code) {
        String digits = full(code).substring("HIP".length());
        if (!digits.matches("[0-9]{1,6}")) {
            return List.of();
        }
        int wanted = Integer.parseInt(digits);
        return all().stream()
                .sorted(Comparator.comparingInt(page -> Math.abs(page.digits() - wanted)))
                .limit(NEAR)
                .sorted(Comparator.comparing(CodePage::number))
                .toList();
    }

    private static String full(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return upper.startsWith("HIP") ? upper : "HIP" + upper;
    }

    private int digits() {
        return Integer.parseInt(number.substring("HIP".length()));
    }
}
