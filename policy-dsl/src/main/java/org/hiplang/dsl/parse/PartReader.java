package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.PART;

import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.syntax.PartSyntax;

/** The head of a part of a policy, which has no clauses. */
final class PartReader {
    private final Clauses clauses;
    private final Places places;

    PartReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
    }

    PartSyntax read() {
        Optional<HipParser.PartHeadContext> head = clauses.read(HipParser::partHead, Set.of());
        if (!clauses.atEnd()) {
            stray();
        }
        return new PartSyntax(
                clauses.span(),
                places.name(clauses.keyword()),
                head.map(h -> places.name(h.id)),
                head.flatMap(h -> Optional.ofNullable(h.written)).map(places::version),
                head.map(h -> places.text(h.title)));
    }

    private void stray() {
        Token token = clauses.next();
        clauses.stray(
                Diagnostic.of(PART, places.of(token), "`" + token.getText() + "` does not belong in the head of a part")
                        .help("what holds of the whole policy stands in the header of its own file"),
                Set.of());
    }
}
