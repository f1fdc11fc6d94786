package org.hiplang.dsl.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** From text to syntax: words, then declarations, then the clauses of each. */
public final class PolicyParser {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    private PolicyParser() {}

    /** Every name that stands in a declaration, also in braces within its texts. */
    public static Set<String> names(Span declaration) {
        Set<String> names = new HashSet<>();
        for (Token token : Words.lexer(declaration.text()).getAllTokens()) {
            if (token.getType() == HipLexer.WORD) {
                names.add(token.getText());
            } else if (token.getType() == HipLexer.STRING) {
                IN_BRACES.matcher(token.getText()).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    /** Reads what can be read, and says what cannot. */
    public static Parsed parse(Source source) {
        Findings findings = new Findings();
        Places places = new Places(source);
        Declarations declarations = new Declarations(places);
        Heads heads = new Heads(places, findings);
        List<List<Token>> chunks = Chunks.cut(Words.of(places, findings), places, findings).stream()
                .map(chunk -> heads.mend(Parentheses.shallow(chunk, places, findings)))
                .toList();
        if (chunks.isEmpty()) {
            // No policy at all: that it lacks a header says enough.
            return new Parsed(declarations.policy(), List.of());
        }
        chunks.stream()
                .map(chunk -> new Clauses(chunk, places, findings, heads.reserved()))
                .forEach(declarations::read);
        return new Parsed(declarations.policy(), findings.sorted());
    }
}
