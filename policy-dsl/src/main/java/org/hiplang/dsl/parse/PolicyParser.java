package org.hiplang.dsl.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.source.Source;

/** From text to syntax: words, then declarations, then the clauses of each. */
public final class PolicyParser {
    private PolicyParser() {}

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
