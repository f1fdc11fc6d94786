package org.hiplang.compiler.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** How a document is cut. */
class DocumentTest {
    /** Run with {@code -Dhip.rewrite=true} to write how it is cut now, then read the difference. */
    @Test
    void everyUnitHasItsPlace() throws IOException {
        Path expected = Path.of("src/test/documents/visits.units.txt");
        String cut = Document.of(Documents.madeUp()).units().stream()
                .map(unit -> (unit.heading() ? "# " : "  ") + unit.place() + ": " + unit.text() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("hip.rewrite")) {
            Files.writeString(expected, cut);
        }
        assertThat(cut).isEqualTo(Files.readString(expected));
    }

    @Test
    void aUnitKnowsItsCharacters() {
        for (Unit unit : Document.of(Documents.madeUp()).units()) {
            if (!unit.span().text().contains("\n\n") && !unit.text().endsWith("| ")) {
                assertThat(Print.of(unit.span().text())).isEqualTo(unit.print());
            }
        }
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(texts("One drug, e.g. Heparin, i.e. J1642. Another (see no. 5) vs. Dr. Jones. “Third.” 4 more."))
                .containsExactly(
                        "One drug, e.g. Heparin, i.e. J1642.",
                        "Another (see no. 5) vs. Dr. Jones.",
                        "“Third.”",
                        "4 more.");
    }

    @Test
    void headingsAreToldByTheirForm() {
        String text = """
                # Marked

                Terms of Payment

                HOME CODES & RULES

                Per diem: each day.

                Note: this is none.

                A sentence of capitals is Not One

                Applies to: this is none either.
                """;
        assertThat(Document.of(new Source("headings.txt", text)).units())
                .filteredOn(Unit::heading)
                .extracting(unit -> unit.place().text())
                .containsExactly("Marked", "Terms of Payment", "Home Codes & Rules", "Per diem", "Applies to");
    }

    @Test
    void aPlaceIsCitedFromTheWidestToTheNarrowest() {
        Place row = new Place("Home Infusion Codes row S9329");
        Place item = new Place("Reimbursement Information 4, item 1.3");

        assertThat(List.of("HOME INFUSION CODES", "Home Infusion Codes row S9329", "code S9329"))
                .allMatch(row::isCitedAs);
        assertThat(List.of("Home Infusion Codes 1", "Home Infusion", "code S9330"))
                .noneMatch(row::isCitedAs);
        assertThat(List.of("Reimbursement Information", "Reimbursement Information 4"))
                .allMatch(item::isCitedAs);
        assertThat(List.of("Reimbursement Information 1", "Reimbursement Information row 4"))
                .noneMatch(item::isCitedAs);
    }

    @Test
    void aPrintLooksAtWordsAndNumbersOnly() {
        String print = Print.of("Non-specialty “amino acids” (e.g., Travasol®), S9365 – S9368");

        assertThat(Print.isOne(print)).isTrue();
        assertThat(Print.of("**Non specialty** \"amino  acids\" (e.g.,\nTravasol[®]), S9365-S9368"))
                .isEqualTo(print);
        assertThat(Print.of("Non-specialty “amino acids” (e.g., Travasol®), S9365 S9368"))
                .isNotEqualTo(print);
        assertThat(Print.of("1 2")).isNotEqualTo(Print.of("12"));
        assertThat(Print.of("is")).isNotEqualTo(Print.of("Is"));
    }

    private static List<String> texts(String text) {
        return Document.of(new Source("text.txt", text)).units().stream()
                .map(Unit::text)
                .toList();
    }
}
