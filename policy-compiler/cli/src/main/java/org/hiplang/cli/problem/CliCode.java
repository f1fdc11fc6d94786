package org.hiplang.cli.problem;

/**
 * Why the command line refuses to go on: 80x and 81x the file of facts, 82x what the command was given, 83x what
 * claims are judged under, and a claim that was read and could not be. A number is never used again for something else.
 */
public enum CliCode {
    /** Not CSV at all. */
    FACTS_UNREADABLE("HIP801", "the file of facts cannot be read", """
            The file of facts is not a file that can be read, is not UTF-8, or breaks the rules of CSV, for instance by
            a quotation mark that is never closed. Save it as CSV, UTF-8, with commas.
            """),
    /** The first row. */
    FACTS_HEADER("HIP802", "the header of the file of facts is not right", """
            The first row names the columns: `claim`, `line`, `day`, `fact` and `value`, each once, in any order, and no
            others. Rows are counted with the header as row 1.
            """),
    /** Fields missing or too many. */
    FACT_ROW("HIP803", "a row of facts is not complete", """
            Every row has as many fields as the header, and `claim`, `fact` and `value` are never empty. `line` and
            `day` may be: the fact then holds for the whole claim, or for every day of the line.
            """),
    /** No claim of that number. */
    UNKNOWN_CLAIM("HIP804", "a fact names a claim that is not there", """
            No claim in the files of this run has the control number (CLM01) in the column `claim`. Look for blanks and
            lost zeros: spreadsheets like to turn `00123` into `123`.
            """),
    /** No line of that number. */
    UNKNOWN_LINE("HIP805", "a fact names a line that is not there", """
            The column `line` holds the line's number on the claim (LX01), a whole number from 1. The claim in that row
            has no such line.
            """),
    /** No fact of that name. */
    UNKNOWN_FACT("HIP806", "a fact that no policy asks for", """
            The column `fact` holds the name of a fact that one of the policies of this run declares, as in
            `given-by-nurse`. The message lists the names there are.
            """),
    /** A value that the fact does not have. */
    FACT_VALUE("HIP807", "a value that the fact does not have", """
            The column `value` holds `yes` or `no`, or one of the words that the policy lists for the fact. Where several
            policies of the run declare a fact of that name, the value must be right for each of them.
            """),
    /** A line or a day where the fact has none. */
    FACT_SCOPE("HIP808", "a line or a day where the fact has none", """
            A fact of the claim holds for the claim: `line` and `day` are empty. A fact of a line holds for all of its
            days: `day` is empty. Only a fact of a day of a line may have both.
            """),
    /** A day that does not belong to the line. */
    FACT_DAY("HIP809", "a day that is not a day of the line", """
            The column `day` holds a date such as `2021-02-01`. It lies within the dates of service of the line in the
            row or, where the row names no line, of any line of the claim.
            """),
    /** Two values for one. */
    FACT_TWICE("HIP810", "a fact with two values", """
            Two rows give the same fact of the same claim, line and day two different values. The message names both
            rows: take one out. A narrower row may differ from a wider one; the narrower one holds.
            """),
    /** Usage. */
    USAGE("HIP820", "the command does not fit together", """
            Options or files do not go together, for instance when the output would overwrite a file of claims. The
            message says which; `hip COMMAND --help` shows what the command takes.
            """),
    /** A file that cannot be read. */
    UNREADABLE("HIP821", "a file cannot be read", """
            A file that was given does not exist, is a directory, may not be read, or (a policy) is not UTF-8: an editor
            saves it as UTF-8. `check` and `test` looked at the other files all the same; otherwise nothing was done.
            """),
    /** Nothing to judge with. */
    NO_POLICY("HIP822", "there is no policy", """
            Claims are judged by compiled policies. Either an edit jar is on the class path, or `--edits JAR` names one.
            An edit jar is what a project with the Hip Maven plugin builds. For `check` and `test`: there is no file
            that ends in `.hip`.
            """),
    /** A policy that is not there. */
    UNKNOWN_POLICY("HIP823", "no policy has that id", """
            `--policy ID` takes the id that stands behind the word `policy` in the policy's file, as in `CPCP019`. The
            message lists those that were found.
            """),
    /** A jar without edits. */
    EDIT_JAR("HIP824", "not an edit jar that can be used", """
            The jar registers no compiled policy, or one that does not go with this version of Hip. Build the policy
            again with the Maven plugin of this version.
            """),
    /** Output that cannot be written. */
    OUTPUT("HIP825", "the output cannot be written", """
            The place of the output is a directory, does not exist, may not be written to, or is full. What was written
            with `--out` is taken away again, so that no half of a file is left.
            """),
    /** Explaining what does not exist. */
    UNKNOWN_CODE("HIP826", "no such code", """
            Codes are written `HIP203`. `hip explain` alone lists all of them: 1xx to 5xx are about policies, 7xx about
            files of claims, 8xx about the command line.
            """),
    /** Policies that cannot judge together. */
    NOT_TOGETHER("HIP827", "the policies cannot judge together", """
            With `--together` each policy is judged after those to which its header `gives way`, so they may not do so in a
            circle; and each stands once, its versions in one edit jar. The message names them.
            """),
    /** Nothing that policies could use words of. */
    NO_LIBRARY("HIP828", "there is no library", """
            `--library` takes a file that begins with the word `library`, a folder with such files, or a jar that ships
            some: one that a project with the Hip Maven plugin builds. Policies are given without the option.
            """),
    /** No reading of that name. */
    UNKNOWN_READING("HIP830", "no policy has that reading", """
            `--reading NAME=WORD` takes the name that stands behind the word `reading` in the file of one of the policies
            of this run, as in `billed-with`. The message lists those there are, or the nearest.
            """),
    /** A defect. */
    JUDGING_FAILED("HIP831", "a claim could not be judged", """
            The claim was read, and judging it failed. That is a mistake in Hip or in an edit jar, not in the claim. The
            other claims were judged. With HIP_DEBUG=1 the place in the program is shown.
            """),
    /** A word that the reading does not have. */
    READING_WORD("HIP832", "a word that the reading does not have", """
            `--reading NAME=WORD` takes one of the words that the policy lists below the reading. Where several policies
            of the run have a reading of that name, the word must be right for each of them.
            """),
    /** A reading in the file of facts. */
    READING_AS_FACT("HIP833", "a reading among the facts", """
            A fact is known of one claim. A reading says how a policy is read, and is the same for all claims: it does not
            stand in the file of facts. `--reading NAME=WORD` puts another word of it in force for the whole run.
            """),
    /** A choice that cannot be read. */
    READING_FORM("HIP834", "a choice of a reading that cannot be read", """
            `--reading` takes the name of a reading, `=` and one of its words: `--reading billed-with=billed`. It may be
            repeated for other readings; one reading has one word in a run.
            """),
    /** A day that is none. */
    RUN_DAY("HIP835", "a day that is none of the calendar", """
            Days are written `2021-02-28`.
            `--processed` takes a day, as in `--processed 2021-02-28`. The version of each policy that is in force on it, and
            the amendments, judge all days of all claims; without it each day is judged by what is in force on that day.
            `--received` takes the day on which the claims were received, of which the file of facts says nothing else.
            """),
    /** A table that a run is given. */
    TABLE("HIP840", "a table does not fit", """
            `--table NAME=FILE` gives a run another table, which is looked at before a policy's own of that name: a CSV file with the columns
            that the policy's facts are looked up in, each cell one of the fact's values. `hip explain HIP412` says how a
            table is written.
            """),
    /** A published file that cannot be read. */
    IMPORT_UNREADABLE("HIP841", "a file to import cannot be read", """
            The file does not exist, may not be read, or breaks the rules of CSV. Files that CMS publishes as a workbook
            are saved as CSV first.
            """),
    /** A published file of another kind. */
    IMPORT_HEADER("HIP842", "a file to import lacks columns", """
            One of the first thirty rows names the columns. The message lists those that are needed by their short names;
            the names under which CMS publishes them are understood too, such as `HCPC` for `code` and `TERM DT` for
            `terminated`.
            """),
    /** A published file with nothing in it. */
    IMPORT_EMPTY("HIP843", "a file to import holds nothing", """
            The header was found, and below it no row with a code and a day. Look whether the file is whole, and whether
            the days are written `20200901`, `2020-09-01` or `9/1/2020`.
            """),
    /** Rows that are given twice. */
    IMPORT_TWICE("HIP844", "two rows to import speak of one pair", """
            Of a pair of codes one row speaks on a day. The files of several quarters repeat most rows, each with all that
            went before: give the files of the newest quarter alone, and each file once. Nothing is written.
            """);

    private final String number;
    private final String title;
    private final String page;

    CliCode(String number, String title, String page) {
        this.number = number;
        this.title = title;
        this.page = page;
    }

    /** The number, as in {@code HIP804}. */
    public String number() {
        return number;
    }

    /** The kind in one line. */
    public String title() {
        return title;
    }

    /** What it means and how to mend it. */
    public String page() {
        return page;
    }
}
