package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CLAUSE_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DATE_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.HEADER_FIELD;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TEXT_MISSING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Example.Field;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** A claim of an example, or one that was paid before it: what it says for all its lines, and each line. */
final class ClaimReader {
    private static final List<String> FIELDS =
            Arrays.stream(Field.values()).map(Field::word).toList();

    private static final String BORN = "born";

    private final Clauses clauses;
    private final Places places;
    private final boolean earlier;
    private final Map<Field, Name> said = new EnumMap<>(Field.class);
    private Optional<Name> born = Optional.empty();
    private Optional<Name> placeOfService = Optional.empty();
    private final List<Name> diagnoses = new ArrayList<>();
    private final List<ExampleSyntax.Line> lines = new ArrayList<>();

    ClaimReader(Clauses clauses, boolean earlier) {
        this.clauses = clauses;
        this.earlier = earlier;
        places = clauses.places();
    }

    /** Takes in what stands after {@code claim} or {@code history}. */
    void said(HipParser.ClaimSaidContext said) {
        said.claimSays().forEach(this::says);
    }

    private void says(HipParser.ClaimSaysContext says) {
        HipParser.ClaimPlaceContext place = says.claimPlace();
        if (place != null) {
            place(place);
            return;
        }
        if (says.claimDiagnoses() != null) {
            diagnoses(says.claimDiagnoses());
            return;
        }
        Name field = places.name(says.claimField());
        HipParser.ClaimValueContext value = says.claimValue();
        if (field.text().equals(BORN)) {
            born(field, value);
            return;
        }
        Optional<Field> known = Arrays.stream(Field.values())
                .filter(each -> each.word().equals(field.text()))
                .findFirst();
        known.ifPresentOrElse(
                each -> {
                    if (said.putIfAbsent(each, text(value)) != null) {
                        twice(field.span(), "its " + field.text());
                    }
                },
                () -> unknown(field));
    }

    private void place(HipParser.ClaimPlaceContext place) {
        if (placeOfService.isPresent()) {
            twice(places.of(place), "its place of service");
        }
        placeOfService = Optional.of(places.name(place.NUMBER().getSymbol()));
    }

    private void diagnoses(HipParser.ClaimDiagnosesContext written) {
        if (!diagnoses.isEmpty()) {
            clauses.report(Diagnostic.of(CLAUSE_TWICE, places.of(written), "the claim says its diagnoses twice")
                    .help("write them behind one another, as in `diagnosis \"E11.9\", \"I10\"`"));
        }
        written.text().forEach(text -> diagnoses.add(places.text(text)));
    }

    private Name text(HipParser.ClaimValueContext value) {
        if (value.text() == null) {
            Name bare = places.name(value);
            clauses.report(
                    TEXT_MISSING,
                    value.getStart(),
                    "what a claim says stands in quotes",
                    "write `\"" + bare.text() + "\"`");
            return bare;
        }
        return places.text(value.text());
    }

    private void born(Name word, HipParser.ClaimValueContext value) {
        if (earlier) {
            clauses.report(
                    Diagnostic.of(HEADER_FIELD, word.span(), "an earlier claim does not say when the patient was born")
                            .help("the patient is one and the same: write it after `claim`"));
            return;
        }
        if (value.date() == null) {
            clauses.report(DATE_MISSING, value.getStart(), "a day has no quotes", "as in `born 2015-03-01`");
            return;
        }
        if (born.isPresent()) {
            twice(word.span(), "when the patient was born");
        }
        born = born.or(() -> Optional.of(places.name(value.date())));
    }

    private void twice(Span span, String what) {
        clauses.report(Diagnostic.of(CLAUSE_TWICE, span, "the claim says " + what + " twice")
                .help("leave one of the two out"));
    }

    private void unknown(Name field) {
        String help = Spelling.nearest(field.text(), FIELDS)
                .map(near -> "did you mean `" + near + "`?")
                .orElse((earlier
                                ? "after `history` stand `at place of service`, `diagnosis`, `"
                                : "after `claim` stand `at place of service`, `diagnosis`, `born`, `")
                        + String.join("`, `", FIELDS.subList(0, FIELDS.size() - 1))
                        + "` and `" + FIELDS.get(FIELDS.size() - 1) + "`");
        clauses.report(Diagnostic.of(HEADER_FIELD, field.span(), "a claim has no `" + field.text() + "`")
                .help(help));
    }

    /** What the claim says for all its lines. */
    ExampleSyntax.Head head() {
        return new ExampleSyntax.Head(placeOfService, born, said, diagnoses);
    }

    List<ExampleSyntax.Line> lines() {
        return lines;
    }

    ExampleSyntax.EarlierClaim earlierClaim() {
        return new ExampleSyntax.EarlierClaim(head(), lines);
    }

    /** Takes in one of its lines. */
    void line(HipParser.ClaimLineContext line) {
        lines.add(read(line));
    }

    private ExampleSyntax.Line read(HipParser.ClaimLineContext line) {
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
                        Optional.ofNullable(line.lineCharge()).map(charge -> places.name(charge.amount())),
                        value(Optional.ofNullable(line.lineDrug())),
                        value(Optional.ofNullable(line.lineProvider())),
                        value(Optional.ofNullable(line.lineTaxonomy())),
                        Optional.ofNullable(line.lineAuthorization()).map(given -> places.text(given.text())),
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
