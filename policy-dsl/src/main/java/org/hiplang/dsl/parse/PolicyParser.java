package org.hiplang.dsl.parse;

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
        Chunks.cut(Words.of(places, findings), places, findings).stream()
                .map(chunk -> new Clauses(chunk, places, findings))
                .forEach(declarations::read);
        return new Parsed(declarations.policy(), findings.sorted());
    }
}
