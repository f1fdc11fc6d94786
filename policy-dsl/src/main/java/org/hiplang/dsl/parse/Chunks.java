package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.HEADER_LATE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.INDENTATION;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_DECLARATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;

/** Cuts the words of a file into declarations, so that a mistake in one never reaches another. */
final class Chunks {
    private static final Set<Integer> KEYWORDS = Set.of(
            HipLexer.POLICY,
            HipLexer.AMENDMENT,
            HipLexer.PART,
            HipLexer.LIBRARY,
            HipLexer.USE,
            HipLexer.CODES,
            HipLexer.MODIFIERS,
            HipLexer.DIAGNOSES,
            HipLexer.LINES,
            HipLexer.REASON,
            HipLexer.RULES,
            HipLexer.TABLE,
            HipLexer.PAIRS,
            HipLexer.FACT,
            HipLexer.READING,
            HipLexer.RULE,
            HipLexer.EXAMPLE);
    private static final List<String> WORDS = List.of(
            "policy",
            "amendment",
            "part",
            "library",
            "use",
            "codes",
            "modifiers",
            "diagnoses",
            "lines",
            "reason",
            "rules",
            "table",
            "pairs",
            "fact",
            "reading",
            "rule",
            "example");
    private static final String EVERY =
            "a declaration begins with `policy`, `amendment`, `part`, `library`, `use`, `codes`, `modifiers`, `diagnoses`, `lines`, `reason`, "
                    + "`rules`, `table`, `pairs`, `fact`, `reading`, `rule` or `example`";

    private static final Set<Integer> HEADERS =
            Set.of(HipLexer.POLICY, HipLexer.AMENDMENT, HipLexer.PART, HipLexer.LIBRARY);

    private final List<Token> tokens;
    private final Places places;
    private final Findings findings;
    private final List<List<Token>> chunks = new ArrayList<>();
    private boolean unindented;

    private Chunks(List<Token> tokens, Places places, Findings findings) {
        this.tokens = tokens;
        this.places = places;
        this.findings = findings;
    }

    /** The declarations, each from its keyword to its last word; one that begins with another word is left out. */
    static List<List<Token>> cut(List<Token> tokens, Places places, Findings findings) {
        Chunks chunks = new Chunks(tokens, places, findings);
        for (int i = 0; i < tokens.size(); i++) {
            chunks.add(i);
        }
        List<List<Token>> declarations = chunks.chunks.stream()
                .filter(chunk ->
                        !chunk.isEmpty() && KEYWORDS.contains(chunk.get(0).getType()))
                .toList();
        chunks.headerFirst(declarations);
        return declarations;
    }

    private void headerFirst(List<List<Token>> declarations) {
        declarations.stream()
                .map(declaration -> declaration.get(0))
                .filter(keyword -> HEADERS.contains(keyword.getType()))
                .findFirst()
                .filter(header -> !header.equals(declarations.get(0).get(0)))
                .ifPresent(header -> findings.report(Diagnostic.of(
                                HEADER_LATE,
                                places.of(header),
                                "the " + header.getText() + " header does not stand first")
                        .help("move it to the top of the file")));
    }

    private void add(int i) {
        Token token = tokens.get(i);
        if (!places.beginsLine(token)) {
            append(token);
        } else if (KEYWORDS.contains(token.getType())) {
            declaration(token);
        } else if (token.getCharPositionInLine() == 0) {
            firstColumn(i, token);
        } else {
            append(token);
        }
    }

    private void declaration(Token token) {
        if (token.getCharPositionInLine() != 0) {
            findings.report(Diagnostic.of(
                            INDENTATION, places.of(token), "`" + token.getText() + "` must begin in the first column")
                    .help("only what belongs to a declaration is indented"));
        }
        begin(token);
    }

    private void begin(Token token) {
        unindented = false;
        chunks.add(new ArrayList<>(List.of(token)));
    }

    private void append(Token token) {
        if (chunks.isEmpty()) {
            begin(token);
            firstWord(token);
        } else {
            chunks.get(chunks.size() - 1).add(token);
        }
    }

    private void firstWord(Token token) {
        findings.report(Diagnostic.of(
                        UNKNOWN_DECLARATION, places.of(token), "`" + token.getText() + "` belongs to no declaration")
                .help(EVERY));
    }

    private void firstColumn(int i, Token token) {
        boolean alone = i + 1 == tokens.size() || places.beginsLine(tokens.get(i + 1));
        Optional<String> meant =
                alone ? Optional.empty() : meant(token.getText().toLowerCase(Locale.ROOT));
        boolean fact = i + 1 < tokens.size() && tokens.get(i + 1).getType() == HipLexer.IS;
        if (meant.isPresent()) {
            misspelt(token, meant.get());
        } else if ((token.getType() == HipLexer.WORD && !fact) || chunks.isEmpty()) {
            report(token, "there is no declaration `" + token.getText() + "`", EVERY);
            begin(token);
        } else {
            indent(token);
        }
    }

    private static Optional<String> meant(String word) {
        return WORDS.contains(word) ? Optional.of(word) : Spelling.nearest(word, WORDS);
    }

    private void misspelt(Token token, String meant) {
        report(token, "there is no declaration `" + token.getText() + "`", "did you mean `" + meant + "`?");
        CommonToken right = new CommonToken(token);
        right.setType(Keywords.keyword(meant).orElseThrow());
        begin(right);
    }

    private void report(Token token, String message, String help) {
        findings.report(
                Diagnostic.of(UNKNOWN_DECLARATION, places.of(token), message).help(help));
    }

    private void indent(Token token) {
        if (!unindented) {
            findings.report(
                    Diagnostic.of(INDENTATION, places.of(token), "only a declaration begins in the first column")
                            .label("does not begin a declaration")
                            .help("indent what belongs to the declaration above"));
        }
        unindented = true;
        append(token);
    }
}
