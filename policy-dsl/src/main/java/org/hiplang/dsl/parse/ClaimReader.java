package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.HEADER_FIELD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** The claim of an example: what it says for all its lines, and each line. */
final class ClaimReader {
    private static final String PLACE = "place of service";
    private static final List<String> FIELDS = List.of("plan", "group", "npi", "tin");

    private final Clauses clauses;
    private final Places places;
    private final Map<String, Name> said = new LinkedHashMap<>();

    ClaimReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
    }

    /** Takes in what stands after {@code claim}. */
    void said(HipParser.ClaimSaidContext said) {
        said.claimSays().forEach(this::says);
    }

    private void says(HipParser.ClaimSaysContext says) {
        HipParser.ClaimPlaceContext place = says.claimPlace();
        if (place != null) {
            say(PLACE, places.of(place), places.name(place.NUMBER().getSymbol()));
            return;
        }
        Name field = places.name(says.claimField());
        if (FIELDS.contains(field.text())) {
            say(field.text(), field.span(), places.text(says.text()));
        } else {
            unknown(field);
        }
    }

    private void say(String field, Span span, Name value) {
        if (said.putIfAbsent(field, value) != null) {
            clauses.report(Diagnostic.of(CLAUSE_TWICE, span, "the claim says its " + field + " twice")
                    .help("leave one of the two out"));
        }
    }

    private void unknown(Name field) {
        String help = Spelling.nearest(field.text(), FIELDS)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("after `claim` stand `at place of service`, `plan`, `group`, `npi` and `tin`");
        clauses.report(Diagnostic.of(HEADER_FIELD, field.span(), "a claim has no `" + field.text() + "`")
                .help(help));
    }

    /** What the claim says for all its lines. */
    ExampleSyntax.Head head() {
        return new ExampleSyntax.Head(said(PLACE), said("plan"), said("group"), said("npi"), said("tin"));
    }

    private Optional<Name> said(String field) {
        return Optional.ofNullable(said.get(field));
    }

    ExampleSyntax.Line line(HipParser.ClaimLineContext line) {
        return new ExampleSyntax.Line(
                places.of(line),
                places.name(line.lineNumber()),
                places.name(line.code()),
                places.names(line.modifierCode()),
                places.name(line.first),
                Optional.ofNullable(line.last).map(places::name),
                Optional.ofNullable(line.amount()).map(places::name),
                new ExampleSyntax.Detail(
                        value(Optional.ofNullable(line.lineDrug())),
                        value(Optional.ofNullable(line.lineProvider())),
                        value(Optional.ofNullable(line.lineTaxonomy()))));
    }

    /** What stands after a word. */
    private Optional<Name> value(Optional<? extends ParserRuleContext> written) {
        return written.map(pair -> places.name(pair.getStop()));
    }
}
