package org.hiplang.cli.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.problem.Unreadable;
import org.hiplang.runtime.policy.PolicyInfo;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code FACTS.csv}: the columns {@code claim,line,day,fact,value}, in any order.
 *
 * <p>Whatever can be wrong without looking at a claim is found here, all of it at once.
 */
public final class FactsFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Rows rows;
    private final KnownFacts known;
    private final List<FactRow> read = new ArrayList<>();
    private final Map<FactRow.Place, FactRow> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long last = 1;

    private FactsFile(Rows rows, KnownFacts known) {
        this.rows = rows;
        this.known = known;
    }

    /**
     * The facts of a file.
     *
     * @param policies the policies that will be asked
     * @throws ProblemException with a problem for every row that is wrong
     */
    public static FactTable read(Path path, List<PolicyInfo> policies) {
        Unreadable.why(path).ifPresent(why -> {
            throw Problem.of(CliCode.FACTS_UNREADABLE, "`" + path + "` " + why).exception();
        });
        FactsFile file = new FactsFile(new Rows(path.toString()), new KnownFacts(policies));
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            file.readAll(text);
        } catch (CsvParseException e) {
            throw unreadable(path, "is not CSV after row " + file.last, "a quotation mark may not be closed");
        } catch (IOException e) {
            throw file.broken(path, e);
        } catch (UncheckedIOException e) {
            throw file.broken(path, e.getCause());
        }
        ProblemException.throwIfAny(file.problems);
        return new FactTable(file.rows, file.read);
    }

    private ProblemException broken(Path path, @Nullable Throwable why) {
        // The text is read ahead of the rows, so the row is not known.
        return why instanceof CharacterCodingException
                ? unreadable(path, "is not UTF-8 in row " + last + " or further down", "save it as CSV UTF-8")
                : unreadable(path, "cannot be read to its end", "look whether the disk or the network is well");
    }

    private static ProblemException unreadable(Path path, String why, String help) {
        return Problem.of(CliCode.FACTS_UNREADABLE, "`" + path + "` " + why, help)
                .exception();
    }

    private void readAll(Reader text) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            Header header = records.hasNext() ? header(records.next()) : null;
            if (header == null) {
                problems.add(Problem.of(
                        CliCode.FACTS_HEADER,
                        rows.file() + " row 1: the header must name the columns `claim`, `line`, `day`, `fact` and"
                                + " `value`, each once, and no others",
                        "they are parted by commas, not by semicolons"));
                return;
            }
            while (records.hasNext()) {
                row(header, records.next());
            }
        }
    }

    private static @Nullable Header header(CsvRecord first) {
        List<String> fields = first.getFields().stream()
                .map(field -> field.replace(BYTE_ORDER_MARK, ""))
                .toList();
        return Header.of(fields).orElse(null);
    }

    private void row(Header header, CsvRecord csv) {
        long number = csv.getStartingLineNumber();
        last = number;
        RowReader reader = new RowReader(
                header, csv.getFields(), (code, message) -> problems.add(rows.problem(code, number, message)));
        FactRow row = reader.read(number);
        if (row != null) {
            known.problem(row, rows).ifPresentOrElse(problems::add, () -> keep(row));
        }
    }

    private void keep(FactRow row) {
        FactRow before = places.putIfAbsent(row.place(), row);
        if (before == null) {
            read.add(row);
        } else if (!before.value().equals(row.value())) {
            problems.add(rows.problem(
                    CliCode.FACT_TWICE,
                    row.number(),
                    "`" + row.fact() + "` has another value here than in row " + before.number()));
        }
    }
}
