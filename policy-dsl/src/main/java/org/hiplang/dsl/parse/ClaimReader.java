package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.HEADER_FIELD;

import java.util.ArrayList;
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
    private final List<Name> diagnoses = new ArrayList<>();

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
        if (says.claimDiagnoses() != null) {
            diagnoses(says.claimDiagnoses());
            return;
        }
        Name field = places.name(says.claimField());
        if (FIELDS.contains(field.text())) {
            say(field.text(), field.span(), places.text(says.text()));
        } else {
            unknown(field);
        }
    }

    private void diagnoses(HipParser.ClaimDiagnosesContext written) {
        if (!diagnoses.isEmpty()) {
            clauses.report(Diagnostic.of(CLAUSE_TWICE, places.of(written), "the claim says its diagnoses twice")
                    .help("write them behind one another, as in `diagnosis \"E11.9\", \"I10\"`"));
        }
        written.text().forEach(text -> diagnoses.add(places.text(text)));
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
                .orElse("after `claim` stand `at place of service`, `plan`, `group`, `npi`, `tin` and `diagnosis`");
        clauses.report(Diagnostic.of(HEADER_FIELD, field.span(), "a claim has no `" + field.text() + "`")
                .help(help));
    }

    /** What the claim says for all its lines. */
    ExampleSyntax.Head head() {
        return new ExampleSyntax.Head(said(PLACE), said("plan"), said("group"), said("npi"), said("tin"), diagnoses);
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
                Optional.ofNullable(line.linePlace()).map(at -> places.name(at.placeCode())),
                new ExampleSyntax.Detail(
                        value(Optional.ofNullable(line.lineDrug())),
                        value(Optional.ofNullable(line.lineProvider())),
                        value(Optional.ofNullable(line.lineTaxonomy())),
                        Optional.ofNullable(line.linePoints())
                                .map(this::pointers)
                                .orElse(List.of())));
    }

    private List<Name> pointers(HipParser.LinePointsContext points) {
        return points.NUMBER().stream()
                .map(number -> places.name(number.getSymbol()))
                .toList();
    }

    /** What stands after a word. */
    private Optional<Name> value(Optional<? extends ParserRuleContext> written) {
        return written.map(pair -> places.name(pair.getStop()));
    }
}
