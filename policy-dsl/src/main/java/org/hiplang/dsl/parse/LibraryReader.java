package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LIBRARY;

import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.syntax.LibrarySyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.UseSyntax;

/** The head of a library, and what says which of its words are used. */
final class LibraryReader {
    private static final Set<Integer> KEYWORDS = Set.of(HipLexer.VERSION);

    private final Clauses clauses;
    private final Places places;

    LibraryReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
    }

    LibrarySyntax read() {
        Optional<HipParser.LibraryHeadContext> head = clauses.read(HipParser::libraryHead, KEYWORDS);
        Optional<Name> version = Optional.empty();
        if (clauses.nextType() == HipLexer.VERSION) {
            version = clauses.read(HipParser::version, KEYWORDS).map(c -> places.version(c.written));
        } else if (clauses.whole()) {
            clauses.report(Diagnostic.of(LIBRARY, places.of(clauses.keyword()), "the library does not say `version`")
                    .help("write `version 1.0`"));
        }
        stray();
        return new LibrarySyntax(
                clauses.span(),
                places.name(clauses.keyword()),
                head.map(h -> places.name(h.name())),
                head.map(h -> places.text(h.title)),
                version);
    }

    Optional<UseSyntax> use() {
        Optional<UseSyntax> use = clauses.read(HipParser::used, Set.of())
                .map(c -> new UseSyntax(
                        clauses.span(),
                        kind(c.usedKind().getStart().getType()),
                        places.names(c.names().name()),
                        places.name(c.library),
                        places.version(c.written)));
        stray();
        return use;
    }

    private void stray() {
        if (!clauses.atEnd()) {
            Token token = clauses.next();
            clauses.stray(
                    Diagnostic.of(LIBRARY, places.of(token), "`" + token.getText() + "` does not belong here")
                            .help("the head of a library has `version` alone, and `use` has words, a library and its"
                                    + " version"),
                    Set.of());
        }
    }

    private static NameKind kind(int keyword) {
        return switch (keyword) {
            case HipLexer.MODIFIERS -> NameKind.MODIFIER_SET;
            case HipLexer.DIAGNOSES -> NameKind.DIAGNOSIS_SET;
            case HipLexer.REASON -> NameKind.REASON;
            case HipLexer.TABLE -> NameKind.TABLE;
            case HipLexer.PAIRS -> NameKind.PAIRS;
            case HipLexer.FACT -> NameKind.FACT;
            case HipLexer.READING -> NameKind.READING;
            default -> NameKind.CODE_SET;
        };
    }
}
