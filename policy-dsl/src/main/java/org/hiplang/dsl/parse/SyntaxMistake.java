package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.NAME_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RESERVED_WORD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;

/** Says in the author's words why a clause cannot be read. */
final class SyntaxMistake {
    static final String VERDICTS = Expected.VERDICTS;
    /** In {@code there is a line} only the third word shows that the first is no fact. */
    private static final int WORDS_BACK = 2;

    /** From the value to the field in {@code plan is not GOLD}. */
    private static final int FIELD_BACK = 3;

    private static final Set<Integer> VERDICT_WORDS =
            Set.of(HipLexer.DENIED, HipLexer.INCLUDED, HipLexer.PENDED, HipLexer.NOTED);

    private static final int MODIFIER = 2;

    private final Token token;
    private final Clauses clauses;
    private final Expected expected;
    private final Optional<Expected> within;
    private final Set<String> wanted;
    private final boolean mayClose;
    private final Optional<String> only;
    private final Set<Integer> resumeAt;

    private SyntaxMistake(RecognitionException mistake, Clauses clauses, Set<Integer> resumeAt) {
        this.clauses = clauses;
        this.resumeAt = resumeAt;
        token = unfinished(mistake);
        expected = expected(mistake.getCtx());
        within = Optional.ofNullable(mistake.getCtx().getParent()).map(SyntaxMistake::expected);
        wanted = wanted(mistake.getExpectedTokens());
        mayClose = mistake.getExpectedTokens().contains(HipLexer.RPAREN);
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
        return reservedValue()
                .or(this::bareText)
                .or(this::sexByLetter)
                .or(this::otherWord)
                .or(this::bareFact)
                .or(this::parenthesis)
                .or(this::sameClaim)
                .or(this::article)
                .or(this::smallCode)
                .or(this::listedModifiers)
                .or(this::codesByOr)
                .orElseGet(this::expected);
    }

    /** A word that people write in the place of another is the mistake, even if it could be read as a name. */
    private Optional<Diagnostic> otherWord() {
        return ends()
                ? Optional.empty()
                : clauses.upTo(token, WORDS_BACK).stream()
                        .flatMap(word -> cure(word)
                                .map(cure -> Diagnostic.of(
                                                expected.code(),
                                                clauses.places().of(word),
                                                "`" + word.getText() + "` does not belong here")
                                        .help(cure))
                                .stream())
                        .findFirst();
    }

    private Optional<String> cure(Token word) {
        return switch (expected.code()) {
            case CODE_LIST, MODIFIER_LIST -> Cures.inList(word);
            case SAME, RECURRING -> Optional.empty();
            case RELATION -> word.equals(token) ? Cures.missingComma(word) : Optional.empty();
            default -> Cures.of(word);
        };
    }

    /** In {@code and owned} a fact is meant to be asked; the verdict follows, or another condition. */
    private Optional<Diagnostic> bareFact() {
        List<Token> words = clauses.upTo(token, WORDS_BACK);
        boolean verdict = words.size() > WORDS_BACK
                && VERDICT_WORDS.contains(token.getType())
                && words.get(1).getType() == HipLexer.IS
                && clauses.places().beginsLine(words.get(1));
        boolean joined =
                token.getType() == HipLexer.AND || token.getType() == HipLexer.OR || token.getType() == HipLexer.RPAREN;
        boolean alone = words.size() > 1 && only.filter("is"::equals).isPresent() && (joined || ends());
        Token fact = words.get(verdict ? 0 : Math.max(0, words.size() - 2));
        return (verdict || alone)
                        && fact.getType() == HipLexer.WORD
                        && clauses.keyword().getType() == HipLexer.RULE
                ? Optional.of(Diagnostic.of(
                                DiagnosticCode.CONDITION,
                                clauses.places().of(fact),
                                "`" + fact.getText() + "` alone is no condition")
                        .help("a fact is asked with `is`, as in `" + fact.getText() + " is yes`"))
                : Optional.empty();
    }

    /** Claims say the sex by a letter, and policies by a word. */
    private Optional<Diagnostic> sexByLetter() {
        boolean sex = expected.code() == DiagnosticCode.VALUE
                && clauses.upTo(token, FIELD_BACK).stream()
                        .anyMatch(word -> word.getText().equals("sex"));
        String meant = token.getText().equals("F") ? "female" : token.getText().equals("M") ? "male" : "";
        return sex && !meant.isEmpty()
                ? Optional.of(at(DiagnosticCode.VALUE, "`" + token.getText() + "` is not a value of `sex`")
                        .help("did you mean `" + meant + "`?"))
                : Optional.empty();
    }

    private Optional<Diagnostic> parenthesis() {
        if (ends() && mayClose) {
            return Optional.of(at(DiagnosticCode.CONDITION, "`)` is missing")
                    .help("write it where the condition in parentheses ends"));
        }
        if (token.getType() == HipLexer.WORD && only.filter("("::equals).isPresent()) {
            return Optional.of(at(DiagnosticCode.CONDITION, "expected `(` after `not`, but " + found())
                    .help("write `" + token.getText() + " is no`, or `not ( … )` around a condition"));
        }
        return Optional.empty();
    }

    /** In {@code is on the same claim} the claim is the one that is judged. */
    private Optional<Diagnostic> sameClaim() {
        return expected.code() == DiagnosticCode.RELATION && token.getType() == HipLexer.SAME
                ? Optional.of(at(DiagnosticCode.RELATION, "`same` does not belong here")
                        .help("write `is on the claim`, or `covers that day` of the same day"))
                : Optional.empty();
    }

    /** {@code in LT or RT} is meant to be a list, and {@code or} joins conditions. */
    private Optional<Diagnostic> codesByOr() {
        List<Token> words = clauses.upTo(token, WORDS_BACK);
        boolean codes = words.size() > WORDS_BACK
                && words.get(0).getType() == HipLexer.CODEWORD
                && words.get(1).getType() == HipLexer.OR
                && token.getType() == HipLexer.CODEWORD;
        return codes
                ? Optional.of(Diagnostic.of(
                                expected.code(),
                                clauses.places().of(words.get(1)),
                                "`or` joins conditions, not codes or modifiers")
                        .help("write `" + words.get(0).getText() + ", " + token.getText() + "`"))
                : Optional.empty();
    }

    /** {@code the line in drug} is meant to be some line. */
    private Optional<Diagnostic> article() {
        List<Token> words = clauses.upTo(token, 1);
        if (only.filter("claim"::equals).isEmpty() || words.get(0).getType() != HipLexer.THE) {
            return Optional.empty();
        }
        boolean ofAFact = clauses.keyword().getType() == HipLexer.FACT;
        String help = token.getType() == HipLexer.WORD
                ? "leave it out, as in `" + token.getText() + " is …`"
                : ofAFact
                        ? "write `of a line`, `of a day of a line` or `of the claim`"
                        : "write `a line in …`, as in `a line in per-diem covers that day`, or `the claim has a diagnosis in …`";
        return Optional.of(
                Diagnostic.of(expected.code(), clauses.places().of(words.get(0)), "`the` does not belong here")
                        .help(help));
    }

    private Optional<Diagnostic> reservedValue() {
        int keyword = clauses.keyword().getType();
        boolean here = keyword == HipLexer.READING
                || (keyword == HipLexer.FACT && !clauses.places().beginsLine(token));
        return here && expected.code() == DiagnosticCode.VALUE && Keywords.isKeyword(token)
                ? Optional.of(
                        at(RESERVED_WORD, "`" + token.getText() + "` is a word of the language and cannot be a value")
                                .help("join another word to it, as in `other-place`"))
                : Optional.empty();
    }

    /** What a claim says was meant, without its quotes. */
    private Optional<Diagnostic> bareText() {
        boolean text = within.filter(clause -> clause.code() == DiagnosticCode.HEADER_VALUE)
                .isPresent();
        boolean field = expected.code() == DiagnosticCode.VALUE
                && clauses.upTo(token, FIELD_BACK).stream()
                        .anyMatch(word -> word.getText().equals("plan")
                                || word.getText().equals("group")
                                || word.getText().equals("frequency"));
        return (text || field) && !ends() && token.getType() != HipLexer.STRING && !Keywords.isKeyword(token)
                ? Optional.of(at(DiagnosticCode.HEADER_VALUE, "what a claim says stands in quotes")
                        .help("write `\"" + token.getText() + "\"`"))
                : Optional.empty();
    }

    private Optional<Diagnostic> smallCode() {
        boolean claim = expected.code() == DiagnosticCode.CLAIM_LINE
                || within.filter(clause -> clause.code() == DiagnosticCode.CLAIM_LINE)
                        .isPresent();
        boolean modifier = token.getText().length() == MODIFIER;
        if (!claim || token.getType() != HipLexer.WORD || !(modifier || CodeRanges.isSmallCode(token))) {
            return Optional.empty();
        }
        String right = token.getText().toUpperCase(Locale.ROOT);
        return Optional.of(at(DiagnosticCode.CLAIM_LINE, "`" + token.getText() + "` has small letters")
                .help((modifier ? "modifiers" : "codes") + " are written in capitals: did you mean `" + right + "`?"));
    }

    private Optional<Diagnostic> listedModifiers() {
        boolean inALine = expected.code() == DiagnosticCode.DATE_MISSING
                && clauses.keyword().getType() == HipLexer.EXAMPLE;
        return inALine && token.getType() == HipLexer.COMMA
                ? Optional.of(at(DiagnosticCode.CLAIM_LINE, "modifiers stand without commas")
                        .help("write blanks between them, as in `97110 GP KX 2021-03-01`"))
                : Optional.empty();
    }

    private Diagnostic expected() {
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
        if (token.getType() == HipLexer.DECIMAL && expected.code() == DiagnosticCode.NUMBER_MISSING) {
            return "counts and bounds are whole numbers; facts that are numbers are compared with decimals, too";
        }
        return within.filter(clause -> expected.code() == DiagnosticCode.TEXT_MISSING
                        || expected.code() == DiagnosticCode.COLON_MISSING)
                .orElse(expected)
                .help();
    }

    private Diagnostic name() {
        if (within.filter(clause -> clause.code() == DiagnosticCode.PRESUMED_WHERE)
                .isPresent()) {
            return at(DiagnosticCode.PRESUMED_WHERE, "expected the name of a reading, but " + found())
                    .help(within.orElseThrow().help());
        }
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
        return ends() ? Optional.empty() : Keywords.meant(token, wanted);
    }
}
