package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.READING_FORM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.syntax.ReadingSyntax;

/** A reading, word by word. */
final class ReadingReader {
    static final String FORM =
            "as in `reading billed-with of N52 \"…\"` and below it " + "`billed \"…\"` and `payable \"…\" in force`";

    private static final Set<Integer> WORDS = Set.of(HipLexer.WORD, HipLexer.YES, HipLexer.NO, HipLexer.PAYABLE);

    private final Clauses clauses;
    private final Places places;

    ReadingReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
    }

    /** The reading; absent where a part of it could not be read. */
    Optional<ReadingSyntax> read() {
        Optional<HipParser.ReadingHeadContext> head = clauses.read(HipParser::readingHead, WORDS);
        List<ReadingSyntax.Option> options = new ArrayList<>();
        while (!clauses.atEnd()) {
            option().ifPresent(options::add);
        }
        if (clauses.whole() && options.isEmpty()) {
            missing();
        }
        boolean whole = clauses.whole();
        return head.filter(h -> whole)
                .map(h -> new ReadingSyntax(
                        clauses.span(),
                        places.name(h.name()),
                        Optional.ofNullable(h.statement).map(Token::getText),
                        Places.unquoted(h.question.getStart()),
                        options));
    }

    private Optional<ReadingSyntax.Option> option() {
        return clauses.read(HipParser::readingWord, WORDS)
                .map(option -> new ReadingSyntax.Option(
                        places.of(option),
                        places.name(option.value()),
                        Places.unquoted(option.text().getStart()),
                        Optional.ofNullable(option.IN())
                                .map(in -> places.of(in.getSymbol()).to(places.of(option.getStop())))));
    }

    private void missing() {
        clauses.broken(Diagnostic.of(READING_FORM, clauses.here(), "this reading has no words")
                .help(FORM));
    }
}
