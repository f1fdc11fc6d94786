package org.hiplang.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.published.AddOnTables;
import org.hiplang.cli.published.DrugsTable;
import org.hiplang.cli.published.HcpcsTable;
import org.hiplang.cli.published.MueTable;
import org.hiplang.cli.published.Note;
import org.hiplang.cli.published.PtpTable;
import org.hiplang.cli.report.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hip import}: from files as CMS publishes them to the reference tables of policies. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(hcpcs | drugs | ptp | mue | aoc)",
        description = "Turns files as CMS publishes them into reference tables for policies.",
        footer = {
            "",
            "Examples:",
            "  hip import hcpcs HCPC2019.csv HCPC2020.csv --out hcpcs.csv",
            "  hip import drugs --routes table-of-drugs.csv --ndc asp-ndc.csv --limits asp-limits.csv --out drugs.csv",
            "  hip import ptp ccipra-f1.txt ccipra-f2.txt ccipra-f3.txt ccipra-f4.txt --out ptp.csv",
            "  hip import mue mue-practitioner.csv --out mue.csv",
            "  hip import aoc add-on-codes.txt --out aoc.csv --types add-ons.csv",
            "",
            "Columns are found by their names, in any order and below any title, with commas or tabs between them. A row",
            "that cannot be read is left out, and told; the table is there whole or not at all.",
            "",
            "Exit status: 0 every row was read, 1 some were left out, 2 nothing could be done."
        })
final class ImportCommand implements Runnable {
    private static final int SHOWN = 20;

    private final Setting setting;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Setting setting) {
        this.setting = setting;
    }

    /** Without a kind of table there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to import: hcpcs, drugs, ptp, mue or aoc");
    }

    @Command(
            name = "hcpcs",
            mixinStandardHelpOptions = true,
            description = {
                "Codes and modifiers of HCPCS Level II, by the days on which they are valid.",
                "What no edition lists is not valid from the year of the oldest to the quarter of the newest, if they"
                        + " list others that begin with its letter."
            })
    int hcpcs(
            @Parameters(arity = "1..*", paramLabel = "FILE.csv", description = "Editions, in any order.")
                    List<Path> files,
            @Option(names = "--out", required = true, paramLabel = "TABLE.csv", description = "The table to write.")
                    Path out) {
        return write(out, "key", files, (csv, notes) -> HcpcsTable.write(files, csv, notes));
    }

    @Command(
            name = "drugs",
            mixinStandardHelpOptions = true,
            description = "Drugs by code and by NDC: routes, products, clotting factors.")
    int drugs(
            @Option(names = "--routes", paramLabel = "FILE.csv", description = "CMS's table of drugs.") @Nullable
                    Path routes,
            @Option(names = "--ndc", paramLabel = "FILE.csv", description = "CMS's list of NDCs and their codes.")
                    @Nullable
                    Path ndc,
            @Option(names = "--limits", paramLabel = "FILE.csv", description = "CMS's payment limits of drugs.")
                    @Nullable
                    Path limits,
            @Option(names = "--out", required = true, paramLabel = "TABLE.csv", description = "The table to write.")
                    Path out) {
        List<Path> files =
                Stream.of(routes, ndc, limits).filter(Objects::nonNull).toList();
        if (files.isEmpty()) {
            throw Problem.of(CliCode.USAGE, "give one of `--routes`, `--ndc` and `--limits` at least")
                    .exception();
        }
        return write(out, "key", files, (csv, notes) -> {
            DrugsTable drugs = new DrugsTable(notes);
            Optional.ofNullable(routes).ifPresent(drugs::routes);
            Optional.ofNullable(limits).ifPresent(drugs::limits);
            Optional.ofNullable(ndc).ifPresent(drugs::ndcs);
            return drugs.write(csv);
        });
    }

    @Command(
            name = "ptp",
            mixinStandardHelpOptions = true,
            description = {
                "Procedure pairs of the NCCI (PTP edits), with their modifier indicators and days.",
                "A row of the table is about the code of column 2, which is not paid beside that of column 1."
            })
    int ptp(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files of one quarter.")
                    List<Path> files,
            @Option(names = "--out", required = true, paramLabel = "TABLE.csv", description = "The table to write.")
                    Path out) {
        try (Progress progress = progress(files)) {
            return write(out, "row", files, (csv, notes) -> PtpTable.write(files, csv, notes, progress::at));
        }
    }

    @Command(
            name = "mue",
            mixinStandardHelpOptions = true,
            description = "Maximum units of the NCCI (MUE) by code, and whether a line or a day may have them.")
    int mue(
            @Parameters(paramLabel = "FILE", description = "The file of one quarter and one kind of provider.")
                    Path file,
            @Option(names = "--out", required = true, paramLabel = "TABLE.csv", description = "The table to write.")
                    Path out) {
        return write(out, "key", List.of(file), (csv, notes) -> MueTable.write(file, csv, notes));
    }

    @Command(
            name = "aoc",
            mixinStandardHelpOptions = true,
            description =
                    "Add-on codes of the NCCI (AOC edits): in pairs with the codes that they add to, and by type.")
    int aoc(
            @Parameters(paramLabel = "FILE", description = "The file of one quarter.") Path file,
            @Option(names = "--out", required = true, paramLabel = "TABLE.csv", description = "The pairs to write.")
                    Path out,
            @Option(
                            names = "--types",
                            required = true,
                            paramLabel = "TABLE.csv",
                            description = "The table to write of add-on codes and whether what they add to is listed.")
                    Path types) {
        if (out.toAbsolutePath().normalize().equals(types.toAbsolutePath().normalize())) {
            throw Problem.of(CliCode.USAGE, "`--out` and `--types` name one file")
                    .exception();
        }
        unlike(types, List.of(file));
        return written(
                types,
                ofTypes ->
                        write(out, "row", List.of(file), (csv, notes) -> AddOnTables.write(file, csv, ofTypes, notes)));
    }

    private int write(Path out, String what, List<Path> files, ToIntBiFunction<CsvWriter, Consumer<Note>> table) {
        unlike(out, files);
        List<Note> notes = new ArrayList<>();
        int written = written(out, csv -> table.applyAsInt(csv, notes::add));
        notes.stream().limit(SHOWN).forEach(note -> setting.err().println("note: " + note));
        if (notes.size() > SHOWN) {
            setting.err().println("and " + (notes.size() - SHOWN) + " more");
        }
        setting.err().println(out + ": " + Words.count(written, what, what + "s"));
        return notes.isEmpty() ? Hip.OK : Hip.SOME;
    }

    private static void unlike(Path out, List<Path> files) {
        if (files.stream().anyMatch(file -> OutFile.isSame(file, out))) {
            throw Problem.of(CliCode.USAGE, "`" + out + "` is a file to import, and would be overwritten")
                    .exception();
        }
    }

    /** Writes a file whole, or not at all. */
    private static int written(Path out, ToIntFunction<CsvWriter> writing) {
        try (OutFile file = OutFile.begin(out)) {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.stream());
            int result = writing.applyAsInt(csv);
            csv.flush();
            file.keep();
            return result;
        } catch (IOException e) {
            throw Problem.of(CliCode.OUTPUT, "`" + out + "` cannot be written").exception();
        }
    }

    private Progress progress(List<Path> files) {
        return setting.errTerminal()
                ? Progress.on(
                        setting.err(),
                        "importing",
                        files.stream().mapToLong(file -> file.toFile().length()).sum())
                : Progress.silent();
    }
}
