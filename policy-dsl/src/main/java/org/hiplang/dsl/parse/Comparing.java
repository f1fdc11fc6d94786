package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_CHARACTER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.ODD_WORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Numbers compared in other words than the language's, or by signs. */
final class Comparing {
    /** The longer signs first. */
    private static final List<Map.Entry<String, List<String>>> SIGNS = List.of(
            Map.entry(">=", List.of("at", "least")),
            Map.entry("<=", List.of("at", "most")),
            Map.entry("=>", List.of("at", "least")),
            Map.entry("=<", List.of("at", "most")),
            Map.entry("==", List.of()),
            Map.entry("!=", List.of("not")),
            Map.entry("<>", List.of("not")),
            Map.entry(">", List.of("more", "than")),
            Map.entry("<", List.of("less", "than")),
            Map.entry("=", List.of()),
            Map.entry("\u2265", List.of("at", "least")),
            Map.entry("\u2264", List.of("at", "most")),
            Map.entry("\u2260", List.of("not")));

    private static final Map<String, String> BEFORE_THAN = Map.of(
            "greater", "more",
            "larger", "more",
            "higher", "more",
            "longer", "more",
            "older", "more",
            "smaller", "less",
            "lower", "less",
            "shorter", "less",
            "younger", "less");

    private static final Set<Integer> COMPARED = Set.of(HipLexer.MORE_, HipLexer.LESS, HipLexer.FEWER);

    private final WordList words;

    Comparing(WordList words) {
        this.words = words;
    }

    /** Reads a sign that compares, where a number or a fact stands before it. */
    boolean sign(Token token) {
        boolean after = words.before(1) == HipLexer.WORD || words.before(1) == HipLexer.IS;
        String line = words.line(token.getStartIndex());
        return after
                && SIGNS.stream()
                        .filter(sign -> line.startsWith(sign.getKey()))
                        .findFirst()
                        .filter(sign -> inWords(token, sign.getKey(), sign.getValue()))
                        .isPresent();
    }

    private boolean inWords(Token token, String sign, List<String> compared) {
        String written = "is" + (compared.isEmpty() ? "" : " " + String.join(" ", compared));
        words.report(ODD_CHARACTER, token, "`" + sign + "` means nothing here", "write `" + written + "`");
        if (words.before(1) != HipLexer.IS) {
            words.addWord(token, "is", 0);
        }
        compared.forEach(word -> words.addWord(token, word, 0));
        words.readTo(token.getStartIndex() + sign.length());
        return true;
    }

    /** {@code is greater than} is {@code is more than}. */
    void than(Token token) {
        if (words.before(1) == HipLexer.WORD && words.before(2) == HipLexer.IS) {
            Token before = words.last();
            String right = BEFORE_THAN.get(before.getText());
            if (right != null) {
                words.report(
                        ODD_WORD,
                        before,
                        "numbers are compared by `more than` and `less than`",
                        "write `is " + right + " than`, as in `age is " + right + " than 18 years`");
                words.removeLast();
                words.addWord(before, right, 0);
            }
        }
        words.add(token);
    }

    /** {@code more then} is {@code more than}. */
    boolean then(Token token) {
        if (!token.getText().equals("then") || !COMPARED.contains(words.before(1))) {
            return false;
        }
        words.report(ODD_WORD, token, "`then` compares nothing", "did you mean `than`?");
        words.addWord(token, "than", 0);
        return true;
    }
}
