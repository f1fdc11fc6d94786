package org.hiplang.dsl.resolve;

import static java.util.function.Predicate.not;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.UseSyntax;

/**
 * Words that are unknown because their library or their part is not there, which is told: that they are unknown is not told
 * again wherever they stand.
 */
public final class MissingWords {
    private static final Set<DiagnosticCode> UNKNOWN = EnumSet.of(
            DiagnosticCode.UNKNOWN_RULE,
            DiagnosticCode.UNKNOWN_CODES,
            DiagnosticCode.UNKNOWN_MODIFIERS,
            DiagnosticCode.UNKNOWN_REASON,
            DiagnosticCode.UNKNOWN_FACT,
            DiagnosticCode.UNKNOWN_READING,
            DiagnosticCode.UNKNOWN_TABLE,
            DiagnosticCode.UNKNOWN_DIAGNOSES,
            DiagnosticCode.UNKNOWN_PAIRS);

    private final Set<String> used;
    private final boolean any;

    private MissingWords(Set<String> used, boolean any) {
        this.used = used;
        this.any = any;
    }

    /**
     * Those of a policy or an amendment.
     *
     * @param file with the words that it uses among its own
     * @param partMissing whether a part of it is not there, so that any word may be one of that part
     */
    public static MissingWords of(PolicySyntax file, boolean partMissing) {
        List<Word> words = Word.of(file);
        Set<String> used = file.uses().stream()
                .flatMap(use -> use.words().stream().filter(not(word -> isThere(use, word, words))))
                .map(Name::text)
                .collect(Collectors.toSet());
        return new MissingWords(used, partMissing);
    }

    private static boolean isThere(UseSyntax use, Name word, List<Word> words) {
        return words.stream()
                .anyMatch(
                        each -> each.kind() == use.kind() && each.name().text().equals(word.text()));
    }

    /** What is found but for what follows from missing words. */
    public List<Diagnostic> leaveOut(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> !UNKNOWN.contains(each.code())
                        || !(any || used.contains(each.span().text())))
                .toList();
    }
}
