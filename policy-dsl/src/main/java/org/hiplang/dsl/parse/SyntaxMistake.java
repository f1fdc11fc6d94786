package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.NAME_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RESERVED_WORD;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Spelling;

/** Says in the author's words why a clause cannot be read. */
final class SyntaxMistake {
    static final String VERDICTS = Expected.VERDICTS;

    private final Token token;
    private final Clauses clauses;
    private final Expected expected;
    private final Set<String> wanted;

    private SyntaxMistake(RecognitionException mistake, Clauses clauses) {
        this.clauses = clauses;
        token = unfinished(mistake);
        expected = expected(mistake.getCtx());
        wanted = wanted(mistake.getExpectedTokens());
    }

    static Diagnostic describe(RecognitionException mistake, Clauses clauses) {
        return new SyntaxMistake(mistake, clauses).describe();
    }

    /** In {@code where no line in drug} with {@code is denied} below, {@code is} was meant for the next clause. */
    private static Token unfinished(RecognitionException mistake) {
        Token found = mistake.getOffendingToken();
        if (mistake.getCtx() instanceof HipParser.RelationContext relation
                && relation.getStart().getType() == HipLexer.IS
                && found.getTokenIndex() == relation.getStart().getTokenIndex() + 1) {
            return relation.getStart();
        }
        return found;
    }

    private static Expected expected(RuleContext context) {
        return Expected.in(context.getRuleIndex())
                .or(() -> Optional.ofNullable(context.getParent()).map(SyntaxMistake::expected))
                .orElse(Expected.ANYTHING);
    }

    private static Set<String> wanted(IntervalSet types) {
        return types.toList().stream()
                .filter(Keywords::isKeyword)
                .map(Keywords::word)
                .collect(Collectors.toSet());
    }

    private Diagnostic describe() {
        if (expected.equals(Expected.NAME)) {
            return name();
        }
        Diagnostic diagnostic = at(expected.code(), "expected " + what() + ", but " + found());
        return diagnostic.help(meant().orElse(expected.help()));
    }

    private Diagnostic name() {
        if (Keywords.isKeyword(token) && !clauses.places().beginsLine(token)) {
            return at(RESERVED_WORD, "`" + token.getText() + "` is a word of the language and cannot be a name")
                    .help("take a name that says more, as in `" + token.getText() + "-of-care`");
        }
        return at(NAME_MISSING, "expected a name, but " + found()).help(Expected.NAME.help());
    }

    private Diagnostic at(DiagnosticCode code, String message) {
        return Diagnostic.of(code, clauses.places().of(token), message);
    }

    /** One word that alone can stand here is named. */
    private String what() {
        return wanted.size() == 1 && expected.phrase()
                ? "`" + wanted.iterator().next() + "` in " + expected.what()
                : expected.what();
    }

    private String found() {
        if (token.getType() == Token.EOF) {
            return "the declaration ends here";
        }
        return token.getType() == HipLexer.STRING
                ? "found the text " + token.getText()
                : "found `" + token.getText() + "`";
    }

    private Optional<String> meant() {
        return Spelling.nearest(token.getText(), wanted).map(word -> "did you mean `" + word + "`?");
    }
}
