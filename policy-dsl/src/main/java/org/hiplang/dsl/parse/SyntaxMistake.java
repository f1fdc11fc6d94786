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
    private final Optional<Expected> within;
    private final Set<String> wanted;
    private final Optional<String> only;
    private final Set<Integer> resumeAt;

    private SyntaxMistake(RecognitionException mistake, Clauses clauses, Set<Integer> resumeAt) {
        this.clauses = clauses;
        this.resumeAt = resumeAt;
        token = unfinished(mistake);
        expected = expected(mistake.getCtx());
        within = Optional.ofNullable(mistake.getCtx().getParent()).map(SyntaxMistake::expected);
        wanted = wanted(mistake.getExpectedTokens());
        only = Optional.of(mistake.getExpectedTokens())
                .filter(types -> types.size() == 1 && token.equals(mistake.getOffendingToken()))
                .flatMap(types -> Keywords.literal(types.getMinElement()));
    }

    /**
     * Describes a mistake.
     *
     * @param resumeAt the words with which the next clause can begin
     */
    static Diagnostic describe(RecognitionException mistake, Clauses clauses, Set<Integer> resumeAt) {
        return new SyntaxMistake(mistake, clauses, resumeAt).describe();
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
        if (token.getType() == HipLexer.AFTER && expected.code() == DiagnosticCode.RELATION) {
            return at(DiagnosticCode.LINES, "`after` stands only with `payable`")
                    .help("write `a payable line in SET after RULE`");
        }
        String verdicts = expected.help().equals(VERDICTS) ? " " + VERDICTS : "";
        return at(expected.code(), "expected " + what() + ", but " + found())
                .help(meant().map(meant -> meant + verdicts).orElse(help()));
    }

    /** How it is written; for a bare text, how the clause around it is. */
    private String help() {
        return within.filter(clause -> expected.code() == DiagnosticCode.TEXT_MISSING
                        || expected.code() == DiagnosticCode.COLON_MISSING)
                .orElse(expected)
                .help();
    }

    private Diagnostic name() {
        if (Keywords.isKeyword(token) && !clauses.places().beginsLine(token)) {
            return at(RESERVED_WORD, "`" + token.getText() + "` is a word of the language and cannot be a name")
                    .help("join another word to it, as in `our-" + token.getText() + "`");
        }
        return at(NAME_MISSING, "expected a name, but " + found())
                .help(within.map(Expected::help).orElse(Expected.NAME.help()));
    }

    private Diagnostic at(DiagnosticCode code, String message) {
        return Diagnostic.of(
                code, ends() ? clauses.before(token) : clauses.places().of(token), message);
    }

    /** The one word that can stand here is named. */
    private String what() {
        return only.filter(word -> expected.phrase())
                .map(word -> "`" + word + "`")
                .orElse(expected.what());
    }

    private String found() {
        if (ends()) {
            return token.getType() == Token.EOF ? "the declaration ends here" : "the line ends here";
        }
        return token.getType() == HipLexer.STRING
                ? "found the text " + token.getText()
                : "found `" + token.getText() + "`";
    }

    /** Whether nothing is left of the clause. */
    private boolean ends() {
        return token.getType() == Token.EOF
                || (resumeAt.contains(token.getType()) && clauses.places().beginsLine(token));
    }

    private Optional<String> meant() {
        return ends()
                ? Optional.empty()
                : Spelling.nearest(token.getText(), wanted).map(word -> "did you mean `" + word + "`?");
    }
}
