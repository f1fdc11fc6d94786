package org.hiplang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.Terms;

/** Which readings a run puts in force. */
final class ReadingChoice {
    private static final String FORM = "write `--reading NAME=WORD`, as in `--reading billed-with=billed`";

    private final List<ReadingInfo> known;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReadingChoice(List<PolicyEdits> policies) {
        known = policies.stream()
                .flatMap(policy -> policy.info().readings().stream())
                .toList();
    }

    /**
     * The readings of the policies, with those of them chosen.
     *
     * @param written {@code NAME=WORD} each; the word must be right for every policy that has the reading
     * @throws ProblemException with a problem for every one that is wrong
     */
    static Terms of(List<String> written, List<PolicyEdits> policies) {
        ReadingChoice choice = new ReadingChoice(policies);
        written.forEach(choice::choose);
        if (!choice.problems.isEmpty()) {
            throw new ProblemException(choice.problems);
        }
        return new Terms(choice.chosen);
    }

    private void choose(String written) {
        String[] parts = written.split("=", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            problem(CliCode.READING_FORM, "`--reading " + written + "` names no reading and its word", FORM);
            return;
        }
        String name = parts[0].strip();
        String word = parts[1].strip();
        String before = chosen.putIfAbsent(name, word);
        if (before != null && !before.equals(word)) {
            String message =
                    "`--reading` puts two words of `" + name + "` in force, `" + before + "` and `" + word + "`";
            problem(CliCode.READING_FORM, message, "leave one of the two out");
        }
        check(name, word);
    }

    private void check(String name, String word) {
        List<ReadingInfo> meant =
                known.stream().filter(reading -> reading.name().equals(name)).toList();
        if (meant.isEmpty()) {
            List<String> names =
                    known.stream().map(ReadingInfo::name).distinct().sorted().toList();
            String help = names.isEmpty() ? "no policy of this run has readings" : near(name, names, "there are ");
            problem(CliCode.UNKNOWN_READING, "no policy of this run has a reading `" + name + "`", help);
        }
        Optional<ReadingInfo> wrong = meant.stream()
                .filter(reading -> !reading.words().contains(word))
                .findFirst();
        wrong.ifPresent(reading -> problem(
                CliCode.READING_WORD,
                "`" + word + "` is not a word of reading `" + name + "`",
                near(word, reading.words(), "its words are ")));
    }

    private static String near(String word, List<String> known, String all) {
        return Spelling.nearest(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(
                        () -> all + known.stream().map(one -> "`" + one + "`").collect(Collectors.joining(", ")));
    }

    private void problem(CliCode code, String message, String help) {
        problems.add(Problem.of(code, message, help));
    }
}
