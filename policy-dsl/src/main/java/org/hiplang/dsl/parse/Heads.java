package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.NAME_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RESERVED_WORD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;

/** The names that declarations give, put right where it is clear what was meant, so that their uses are no mistakes. */
final class Heads {
    private static final Set<Integer> NAMED = Set.of(
            HipLexer.AMENDMENT,
            HipLexer.LIBRARY,
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
            HipLexer.RULE);
    /** Words with which the name has ended. */
    private static final Set<Integer> CLAUSES =
            Set.of(HipLexer.CITES, HipLexer.EACH, HipLexer.FROM, HipLexer.OF, HipLexer.PROVEN);

    private static final Set<Integer> AFTER_NAME =
            Set.of(HipLexer.STRING, HipLexer.COLON, HipLexer.FROM, HipLexer.OF, HipLexer.CODEWORD);

    private final Places places;
    private final Findings findings;
    private final Set<String> reserved = new HashSet<>();

    Heads(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /** Words of the language that declarations give as names. */
    Set<String> reserved() {
        return reserved;
    }

    /** The declaration, its name one word that is none of the language. */
    List<Token> mend(List<Token> declaration) {
        int end = end(declaration);
        boolean named = NAMED.contains(declaration.get(0).getType())
                && end < declaration.size()
                && AFTER_NAME.contains(declaration.get(end).getType());
        if (!named || end == 1 || (end == 2 && !Keywords.isKeyword(declaration.get(1)))) {
            return declaration;
        }
        List<Token> words = declaration.subList(1, end);
        List<Token> mended = new ArrayList<>();
        mended.add(declaration.get(0));
        mended.add(end == 2 ? reserved(words.get(0)) : joined(words));
        mended.addAll(declaration.subList(end, declaration.size()));
        return mended;
    }

    /** The first word after the name. */
    private int end(List<Token> declaration) {
        int end = 1;
        while (end < declaration.size() && mayBeName(declaration.get(end))) {
            end++;
        }
        return end;
    }

    private boolean mayBeName(Token token) {
        boolean word = token.getType() == HipLexer.WORD || Keywords.isKeyword(token);
        return word && !CLAUSES.contains(token.getType()) && !places.beginsLine(token);
    }

    private Token reserved(Token word) {
        findings.report(Diagnostic.of(
                        RESERVED_WORD,
                        places.of(word),
                        "`" + word.getText() + "` is a word of the language and cannot be a name")
                .help("join another word to it, as in `our-" + word.getText() + "`"));
        reserved.add(word.getText());
        return name(word, word.getText(), word);
    }

    private Token joined(List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        String name = words.stream().map(Token::getText).collect(Collectors.joining("-"));
        // What stands between the words may be a mistake of its own.
        if (!findings.hasErrorBetween(first.getStartIndex(), last.getStopIndex())) {
            findings.report(Diagnostic.of(
                            NAME_MISSING, places.of(first).to(places.of(last)), "a name is one word, without blanks")
                    .help("write `" + name + "`"));
        }
        return name(first, name, last);
    }

    private static Token name(Token first, String text, Token last) {
        CommonToken name = new CommonToken(first);
        name.setType(HipLexer.WORD);
        name.setText(text);
        name.setStopIndex(last.getStopIndex());
        return name;
    }
}
