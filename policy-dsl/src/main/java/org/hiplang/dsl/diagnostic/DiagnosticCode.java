package org.hiplang.dsl.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of mistake that Hip knows in a policy: 1xx syntax, 2xx names, 3xx shapes and types, 4xx checks of the
 * policy as a whole, 5xx its ledger and its document. A number is never used again for something else.
 */
public enum DiagnosticCode {
    /** A tab in the file. */
    TAB("HIP101", Severity.ERROR, "a tab in the file", """
            Indent with blanks. A tab is as wide as each editor likes, so that what stands in the first column, and where a
            message points, would depend on who looks. Most editors can turn tabs into blanks in one step.
            """),
    /** A character that means nothing. */
    ODD_CHARACTER("HIP102", Severity.ERROR, "a character that means nothing", """
            Outside text in quotes and comments a policy has words, codes, numbers, days, `:`, `,` and parentheses. Sentences
            have no full stop and no semicolon, and a comment begins with `--`. Leave the character out, or put it in quotes if
            it belongs to a text. A blank that was copied from elsewhere may be another character that looks like one: write it
            anew.
            """),
    /** Text without its closing quote. */
    UNCLOSED_TEXT("HIP103", Severity.ERROR, "text without its closing quote", """
            Text begins and ends with `"` in the same line, however long. A text cannot hold `"` itself.
            """),
    /** Text in curly quotes. */
    CURLY_QUOTES("HIP104", Severity.ERROR, "text in curly quotes", """
            Word processors turn straight quotes into curly ones, and single quotes are no quotes here. Write `"` before and
            after a text.
            """),
    /** Neither a name nor a code. */
    ODD_WORD("HIP105", Severity.ERROR, "neither a name nor a code", """
            Names are small letters, digits and hyphens and begin with a letter (`per-diem`). Codes and modifiers are capitals
            and digits (`S9500`, `SH`). The words of the language have small letters: `where`, not `Where` or `WHERE`. Between a
            number and its unit, between a group code and a reason code (`CO 97`) and between a code and a modifier stands a
            blank. What is neither a name nor a code may be text: then it stands in quotes.
            """),
    /** A dash where `to` is meant. */
    DASH_FOR_TO("HIP106", Severity.ERROR, "a dash where `to` is meant", """
            A range of codes or of days is written with `to`: `S5497 to S5502`, `2020-09-01 to 2020-09-30`. Dashes belong to
            names and days.
            """),
    /** Not a declaration. */
    UNKNOWN_DECLARATION("HIP107", Severity.ERROR, "not a declaration", """
            A word in the first column begins a declaration: `policy`, `amendment`, `codes`, `modifiers`, `diagnoses`, `lines`,
            `reason`, `rules`, `table`, `fact`, `reading`, `rule` or `example`. What belongs to a declaration is indented.
            """),
    /** Indented wrongly. */
    INDENTATION("HIP108", Severity.ERROR, "indented wrongly", """
            A declaration begins in the first column, and what belongs to it is indented by one blank or more. Nothing else
            depends on line breaks or indentation.
            """),
    /** A word of the language used as a name. */
    RESERVED_WORD("HIP109", Severity.ERROR, "a word of the language used as a name", """
            The words of which sentences are made cannot be names of sets, reasons, facts, readings or rules, nor values
            of facts and words of readings (but for `payable`, `yes` and `no`), or sentences could be read in two ways.
            Take a name that says more: `other-drug`, `claim-form`.

            The words are `a`, `after`, `age`, `all`, `amendment`, `an`, `and`, `another`, `applies`, `are`, `as`, `asking`,
            `at`, `authorization`, `before`, `billing`, `bills`, `by`, `calendar`, `came`, `cites`, `claim`, `clear`, `code`,
            `codes`, `comes`, `common`, `contract`, `cover`, `covering`, `covers`, `day`, `days`, `denied`, `diagnoses`,
            `diagnosis`, `document`, `dollar`, `dollars`, `each`, `else`, `every`, `exactly`, `example`, `except`, `expect`,
            `fact`, `facts`, `fewer`, `for`, `force`, `from`, `gives`, `has`, `history`, `if`, `in`, `included`, `is`, `it`,
            `its`, `judged`, `keeps`, `last`, `later`, `least`, `less`, `library`, `line`, `lines`, `modifier`, `modifiers`,
            `month`, `months`, `more`, `most`, `ndc`, `no`, `not`, `noted`, `npi`, `of`, `on`, `one`, `or`, `other`, `others`,
            `paired`, `pairs`, `part`, `payable`, `payer`, `pays`, `pended`, `percent`, `place`, `points`, `policy`, `presume`,
            `prior`, `proven`, `provider`, `reading`, `reason`, `rendering`, `replaces`, `row`, `rule`, `rules`, `same`,
            `service`, `since`, `table`, `taxonomy`, `than`, `that`, `the`, `tin`, `to`, `together`, `unit`, `units`, `unknown`,
            `use`, `version`, `was`, `way`, `week`, `weeks`, `where`, `whose`, `with`, `within`, `without`, `year`, `years` and
            `yes`.
            """),
    /** A name is missing. */
    NAME_MISSING("HIP110", Severity.ERROR, "a name is missing", """
            Here the name of a set, reason, fact or rule must stand. Names are small letters, digits and hyphens.
            """),
    /** A text is missing. */
    TEXT_MISSING("HIP111", Severity.ERROR, "a text is missing", """
            Here a text in quotes must stand, as in `rule infusion-day "A per diem is paid only for a day with an infusion"`,
            and there must be words between the quotes.
            """),
    /** A day is missing. */
    DATE_MISSING("HIP112", Severity.ERROR, "a day is missing", """
            Here a day must stand: year, month and day, as in `2020-09-01`.
            """),
    /** A number is missing. */
    NUMBER_MISSING("HIP113", Severity.ERROR, "a number is missing", """
            Here a whole number must stand, or the name of a fact that is a number, and after a number of units `unit` or `units`.
            """),
    /** A colon is missing. */
    COLON_MISSING("HIP114", Severity.ERROR, "a colon is missing", """
            A colon stands between what is declared and the list of what it is made of: `modifiers concurrent: SH, SJ`. Only
            in a code set may `cites` stand in its place.
            """),
    /** Something is left over. */
    UNEXPECTED("HIP115", Severity.ERROR, "something is left over", """
            The declaration was complete before this word. Often a comma is missing, or the next declaration is indented.
            """),
    /** The policy header cannot be read. */
    HEADER("HIP116", Severity.ERROR, "the policy header cannot be read", """
            A header is `policy NUMBER "Title"`, then `version` and `in force from DATE`, which are required, and `payer`,
            `document` and `applies where`, which may be left out.
            """),
    /** A citation cannot be read. */
    CITATION("HIP117", Severity.ERROR, "a citation cannot be read", """
            `cites` is followed by the number of the statement in the clause ledger, if there is one (`N38`), by the place
            (`"Section"`, `"Section" 1`, `"Section" row 5` or `code S9364`), and by a few words that stand there, in quotes.
            Paragraphs are counted from 1.
            """),
    /** A list of codes cannot be read. */
    CODE_LIST("HIP118", Severity.ERROR, "a list of codes cannot be read", """
            Codes, ranges (`S5497 to S5502`) and names of code sets stand with commas between them. In a declaration `except`
            and what is taken out may follow.
            """),
    /** A list of modifiers cannot be read. */
    MODIFIER_LIST("HIP119", Severity.ERROR, "a list of modifiers cannot be read", """
            Modifiers (`SH`, `25`) and names of modifier sets stand with commas between them.
            """),
    /** A reason cannot be read. */
    REASON_FORM("HIP120", Severity.ERROR, "a reason cannot be read", """
            A reason is its name, the group code, the claim adjustment reason code, any remark codes and the words:
            `reason bundled CO 97 M15 "the benefit is included in another service on this claim"`.
            """),
    /** A fact cannot be read. */
    FACT_FORM("HIP121", Severity.ERROR, "a fact cannot be read", """
            A fact is its name, what it is of (`the claim`, `a line` or `a day of a line`), a colon and its values, `yes or no`,
            words or `number`; then `proven by "…"` and `if unknown, presume VALUE` if they are needed, in this order. A presumption may
            hang on a reading: `if unknown, presume yes where administration is taken-as-given`.
            """),
    /** Not a clause of a rule. */
    CLAUSE("HIP122", Severity.ERROR, "not a clause of a rule", """
            A rule is made of `cites`, a subject (`each …`), `where` and a condition, a verdict (`is …` or `keeps …`), `as` and
            a reason, and `gives way to`, in this order. A word that begins none of these is usually the rest of the clause
            above: what stands before it was complete already. Look whether `and` is missing before it, a comma, or `(`.
            """),
    /** A clause stands too late. */
    CLAUSE_ORDER("HIP123", Severity.ERROR, "a clause stands too late", """
            A rule reads as one sentence, so its clauses have one order: `cites`, `each`, `where`, `is` or `keeps`, `as`,
            `gives way to`.
            """),
    /** A clause stands twice. */
    CLAUSE_TWICE("HIP124", Severity.ERROR, "a clause stands twice", """
            Only `cites` may be repeated. Join conditions with `and` or `or`; a second verdict needs a second rule.
            """),
    /** A clause is missing. */
    CLAUSE_MISSING("HIP125", Severity.ERROR, "a clause is missing", """
            A rule needs at least one `cites`, a subject and a verdict.
            """),
    /** `where` is missing. */
    WHERE_MISSING("HIP126", Severity.ERROR, "`where` is missing", """
            Between the subject and the condition stands `where`.
            """),
    /** `as` is missing. */
    AS_MISSING("HIP127", Severity.ERROR, "`as` is missing", """
            Between the verdict and the reason stands `as`: `is denied as bundled`.
            """),
    /** A subject cannot be read. */
    SUBJECT("HIP128", Severity.ERROR, "a subject cannot be read", """
            A rule judges `each line`, `each line in SET`, `each line not in SET`, or the same with `each day of a line`.
            """),
    /** A condition cannot be read. */
    CONDITION("HIP129", Severity.ERROR, "a condition cannot be read", """
            A condition is one of:

                a line in SET covers that day            no line in SET covers one of its days
                another line in SET is on the claim      at least 2 lines in SET cover that day
                it is the 2nd line in SET covering that day
                it has a modifier in SET                 it has no modifier in SET
                it has more than 5 units                 it has fewer than 5 units
                it has at least 5 units                  it has at most 5 units
                its code is in SET                       its code is not in SET
                its code is S9500                        its code is not S9500
                FACT is WORD                             FACT is not WORD, WORD or WORD
                NUMBER is 7                              NUMBER is not 7 or 14
                NUMBER is more than 7                    NUMBER is at most NUMBER
                READING is WORD                          READING is not WORD, WORD or WORD
                age is less than 18 years                age is at least 6 months
                the claim was received more than 180 days after its first day
                place of service is 12                   place of service is not 12, 13
                it has an ndc                            it has no rendering provider
                plan is "GOLD-PPO"                       billing npi is not "1234567893"
                not ( … )

            joined by `and` or by `or`.
            """),
    /** The lines of a condition cannot be read. */
    LINES("HIP130", Severity.ERROR, "the lines of a condition cannot be read", """
            Lines are written `a line in SET`, `a payable line in SET`, `a payable line in SET after RULE`, and the same with
            `another`, `no`, `no other`, `at least 2`, `at most 2`, `exactly 2`, `more than 2` or `fewer than 2`. Each
            number may be one of units or of days: `at least 5 units of lines in SET`, `more than 3 days of lines in SET`.
            `after` stands only with `payable`.
            """),
    /** What narrows lines down cannot be read. */
    FILTER("HIP131", Severity.ERROR, "what narrows lines down cannot be read", """
            A line is narrowed down by `with a modifier in SET`, `without a modifier in SET`, `with the same code, modifiers and days`,
            `with more units`, `with no larger charge` and `whose FACT is WORD`, `whose NUMBER is more than 7`; several are joined by `and`.
            """),
    /** How lines meet the subject cannot be read. */
    RELATION("HIP132", Severity.ERROR, "how lines meet the subject cannot be read", """
            Lines meet what is judged in one of these ways: `covers that day`, `covers one of its days`, `covers all of its
            days`, `is on the claim`. After `it is the 2nd line in SET` it is `covering that day` and so on, or `on the claim`.
            """),
    /** A verdict cannot be read. */
    VERDICT("HIP133", Severity.ERROR, "a verdict cannot be read", """
            A verdict is `is denied`, `is included in that line`, `keeps at most 1 unit`, `keeps at most 1 unit in every
            10 days`, `is pended` or `is noted`.
            """),
    /** `gives way to` cannot be read. */
    GIVES_WAY("HIP134", Severity.ERROR, "`gives way to` cannot be read", """
            After `gives way to` stand the names of rules, or of groups of rules, with commas between them.
            """),
    /** The value of a fact cannot be read. */
    VALUE("HIP135", Severity.ERROR, "the value of a fact cannot be read", """
            After `FACT is` or `FACT is not` stand values of the fact, with commas or `or` between them: `route is oral, inhaled
            or topical`. `and` joins conditions only: `route is oral and ordered is no`. A number is held against others: `interval
            is 7 or 14`, `interval is more than 7`, `… less than 7`, `… at least 7`, `… at most longest-interval`.
            """),
    /** A place of service cannot be read. */
    PLACES("HIP136", Severity.ERROR, "a place of service cannot be read", """
            Places of service are two characters each: `place of service is 12`, `place of service is not 12, 13`.
            """),
    /** `and` and `or` without parentheses. */
    MIXED_AND_OR("HIP137", Severity.ERROR, "`and` and `or` without parentheses", """
            Where both stand in one condition, people read them in different ways. Put parentheses around what belongs
            together.
            """),
    /** An example cannot be read. */
    EXAMPLE("HIP138", Severity.ERROR, "an example cannot be read", """
            An example is its sentence, `cites` if it is in the document, `claim` and its lines, `history` and its lines for
            each claim that was paid before, `facts` if some are known, and `expect` and what is expected of each line, in this
            order. The place of service of the claim is written `claim at place of service 11`, and after a comma `plan`,
            `group`, `npi` and `tin`, each with its text in quotes; so also after `history`.
            """),
    /** A line of a claim cannot be read. */
    CLAIM_LINE("HIP139", Severity.ERROR, "a line of a claim cannot be read", """
            A line is its number, code, modifiers, first day, `to` and last day, units, and `ndc`, `provider` and `taxonomy` with
            theirs. What follows the first day may be left out: `1  S9500 SH  2020-09-01 to 2020-09-30  30 units`, `2  J3490
            2020-09-01  ndc 00004196501 provider 1234567893`.
            """),
    /** A known fact cannot be read. */
    FACT_LINE("HIP140", Severity.ERROR, "a known fact cannot be read", """
            A known fact is `FACT is WORD`, and `of line 1` or `on 2020-09-01` where it is not so of all: `given-by-nurse of
            line 1 on 2020-09-01 is yes`.
            """),
    /** An expectation cannot be read. */
    EXPECTATION("HIP141", Severity.ERROR, "an expectation cannot be read", """
            The number of a line, or `others`, then `clear`, `noted`, `pended`, `keeps 3 units`, `pays 60 dollars`,
            `pays 50 percent`, `keeps 3 units and pays 60 dollars`, `included in 1`, `denied` or `not judged`, then `by` and
            the rules that must have won, then `asking` and the facts that are asked for. Several rules, and several facts,
            have commas between them.
            """),
    /** Parentheses within parentheses within parentheses. */
    TOO_DEEP("HIP142", Severity.ERROR, "parentheses are nested too deep", """
            Parentheses stand within each other fifty deep at most. Nobody can read such a condition: split the rule, or leave
            out the parentheses that join nothing.
            """),
    /** The header does not stand first. */
    HEADER_LATE("HIP143", Severity.ERROR, "the policy header does not stand first", """
            A file begins with `policy NUMBER "Title"`, so that who opens it sees which policy it is and from when it holds.
            Move the header above the first declaration.
            """),
    /** Not what a claim says for all its lines. */
    HEADER_FIELD("HIP144", Severity.ERROR, "not what a claim says for all its lines", """
            Of what a claim says for all its lines these can be asked for: `plan is "GOLD-PPO"` (the payer's identifier), `group
            is "GRP01"`, `billing npi is "1234567893"` and `billing tin is "12-3456789"`. In an example they stand after
            `claim`, as in `claim at place of service 12, plan "GOLD-PPO", npi "1234567893"`. Values of facts have no quotes.
            """),
    /** What is the same cannot be read. */
    SAME("HIP145", Severity.ERROR, "what two lines have in common cannot be read", """
            After `with the same` stand one or more of `code`, `modifiers`, `days`, `units`, `ndc` and `provider`, joined by
            commas and `and`: `with the same code, modifiers and days`. Days are the same where the first and the last are.
            """),
    /** What comes again cannot be read. */
    RECURRING("HIP146", Severity.ERROR, "what comes again cannot be read", """
            Blocks of days are counted from the line's first day of service: `keeps at most 1 unit in every 10 days`, `… in
            every interval days`, `… in every month`.

            """),
    /** What a claim says stands in quotes. */
    HEADER_VALUE("HIP147", Severity.ERROR, "what a claim says is not in quotes", """
            What a claim says for all its lines stands in quotes, with commas or `or` between several: `plan is "GOLD-PPO" or
            "SILVER-PPO"`, `billing npi is not "1234567893"`.
            """),
    /** A reading cannot be read. */
    READING_FORM("HIP148", Severity.ERROR, "a reading cannot be read", """
            A reading is its name, `of` and the number of the statement if it is about one, and what is left open, in quotes.
            Below it stand its words, each with what it means in quotes, and after the one that counts `in force`:

                reading billed-with of N52 "does a supply follow the per diem that was billed, or the one that is paid?"
                  billed   "included whenever a per diem is billed for the day"
                  payable  "included only in a per diem that is itself payable"   in force
            """),
    /** What a presumption hangs on cannot be read. */
    PRESUMED_WHERE("HIP149", Severity.ERROR, "what a presumption hangs on cannot be read", """
            After `if unknown, presume WORD where` stands one reading and its words, and nothing else: `if unknown, presume yes
            where administration is taken-as-given`. Where the policy is read otherwise, nothing is presumed.
            """),
    /** The header of an amendment cannot be read, or lacks something. */
    AMENDMENT("HIP150", Severity.ERROR, "the header of an amendment is not whole", """
            An amendment is a file of its own. It begins with `amendment`, a name, a title, `of` and the number of the policy.
            Below stand, in any order, `plan document "…"` or `contract "…"`, `in force from DAY [to DAY]`, `applies where` and
            a condition, and what it changes: `without rule RULE [for CODES]`, `replaces rule RULE`, `bills reason REASON as
            GROUP`. What it adds is declared below, as in a policy.
            """),
    /** A policy and an amendment, or two amendments, in one file. */
    AMENDMENT_BESIDE("HIP151", Severity.ERROR, "an amendment does not stand alone in its file", """
            A file holds one version of a policy or one amendment, so that it is clear what the declarations in it belong to.
            Put the amendment into a file of its own beside the policy; every file with the policy's number belongs to it.
            """),
    /** A table, or where a fact is looked up, cannot be read. */
    TABLE_FORM("HIP155", Severity.ERROR, "a table cannot be read", """
            A table is its name, what messages call it, and the file beside the policy that holds it. A fact is looked up in it,
            in the column of its own name, by the line's NDC, code or taxonomy (the rendering provider's), the first of which the
            table knows something of:

                table drugs "drug catalog" from "drugs.csv"

                fact route of a line: oral, intravenous
                  from drugs by ndc, else by code

            A fact that is yes or no may also be looked up `by each modifier`. A table of pairs says more of each pair in columns,
            which are declared with what they may hold; conditions ask for `another line paired in ptp as indicator 0`:

                pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9
            """),
    /** A list of diagnoses that cannot be read. */
    DIAGNOSIS_LIST("HIP156", Severity.ERROR, "a list of diagnoses cannot be read", """
            A list has codes of ICD-10-CM, with or without their dot, ranges of codes and names of diagnosis sets, with commas
            between them, and after `except` what is taken out: `diagnoses diabetes "diabetes": E10 to E14, Z79.4 except E13`. A
            code stands for every code that begins with it. Conditions ask `it has a diagnosis in SET`, `it has no diagnosis in
            SET`, `its first diagnosis is in SET` and `the claim has a diagnosis in SET`.
            """),
    /** What is paid. */
    PAYS("HIP158", Severity.ERROR, "what is paid is not clear", """
            A rule pays a part of what its lines or days are worth, or so many dollars at most: `pays 50 percent`, `pays 25 percent
            of the 3rd or later unit`, `pays at most 250 dollars`, `pays at most fee dollars for each unit`. In place of the figure
            may stand a fact that is a number.
            """),
    /** A name is declared twice. */
    DUPLICATE("HIP201", Severity.ERROR, "a name is declared twice", """
            Within a policy a name means one thing. Code sets, modifier sets and reasons each have their own names; facts and
            readings share theirs, as do rules and groups of rules, and no two examples have the same sentence.
            """),
    /** Unknown rule. */
    UNKNOWN_RULE("HIP202", Severity.ERROR, "unknown rule", """
            The policy has no rule of this name, or it is the name of a group of rules where a single rule must stand: after
            `by` in an example. A group can stand after `payable line … after`, after `gives way to` and in other groups.
            """),
    /** Unknown code set. */
    UNKNOWN_CODES("HIP203", Severity.ERROR, "unknown code set", """
            The policy declares no code set of this name. Codes have capitals: `S9500`, not `s9500`. A set is declared by `codes
            per-diem: S9500, S9501`; a single code needs no set.
            """),
    /** Unknown modifier set. */
    UNKNOWN_MODIFIERS("HIP204", Severity.ERROR, "unknown modifier set", """
            The policy declares no modifier set of this name. Modifiers have capitals: `SH`, not `sh`.
            """),
    /** Unknown reason. */
    UNKNOWN_REASON("HIP205", Severity.ERROR, "unknown reason", """
            After `as` stands the name of a reason that the policy declares: `reason bundled CO 97 "the words of the
            remittance"`. The group code and the number stand in the declaration only. Declare the reason, or mend the name.
            """),
    /** Unknown fact. */
    UNKNOWN_FACT("HIP206", Severity.ERROR, "unknown fact", """
            A fact is asked for in a condition, or known in an example, but the policy does not declare it: `fact ordered of the
            claim: yes or no`. Declare it, or mend the name. What stands on a claim is no fact: modifiers, codes, units and the
            place of service have conditions of their own (`hip explain HIP129`).
            """),
    /** Not a value of the fact. */
    UNKNOWN_VALUE("HIP207", Severity.ERROR, "not a value of the fact", """
            A fact has just the values that its declaration lists.
            """),
    /** A code set that contains itself. */
    CODES_CIRCLE("HIP208", Severity.ERROR, "a code set that contains itself", """
            A code set that names itself, or a set that names it in turn, has no end. Take one of the names out.
            """),
    /** A modifier set that contains itself. */
    MODIFIERS_CIRCLE("HIP209", Severity.ERROR, "a modifier set that contains itself", """
            A modifier set that names itself, or a set that names it in turn, has no end. Take one of the names out.
            """),
    /** The example has no such line. */
    UNKNOWN_LINE("HIP210", Severity.ERROR, "the example has no such line", """
            An expectation, a known fact or `included in` names a line by its number, and no line under `claim` has it. Mend the
            number, or add the line to the claim.
            """),
    /** A line number is used twice. */
    LINE_TWICE("HIP211", Severity.ERROR, "a line number is used twice", """
            The lines of a claim have different numbers, by which facts and expectations name them. Number them from 1.
            """),
    /** A group of rules that contains itself. */
    GROUPS_CIRCLE("HIP212", Severity.ERROR, "a group of rules that contains itself", """
            A group of rules that names itself, or a group that names it in turn, has no end. Take one of the names out.
            """),
    /** Unknown reading. */
    UNKNOWN_READING("HIP213", Severity.ERROR, "unknown reading", """
            A presumption hangs on a reading, and the policy declares none of this name. A fact will not do: it can be unknown
            itself. Declare the reading, or mend the name.
            """),
    /** Not a word of the reading. */
    UNKNOWN_WORD("HIP214", Severity.ERROR, "not a word of the reading", """
            A reading has just the words that its declaration lists. Where a build switches a reading, the word that it names
            must be one of them, too.
            """),
    /** An amendment of a policy that is not there. */
    AMENDED_POLICY("HIP215", Severity.ERROR, "the policy that is amended is not there", """
            An amendment names the number of the policy that it amends, and its rules use the policy's words: the policy must
            be at hand. Put the file into the folder of the policy, give both files to `hip check`, and look at the number.
            """),
    /** An amendment declares a name of the policy. */
    NAME_OF_POLICY("HIP216", Severity.ERROR, "a name of the policy is declared again", """
            An amendment knows all names of the policy and cannot give them to something else. A rule is declared anew after
            `replaces rule` and its name in the header; anything else takes another name.
            """),
    /** A rule that is to be replaced, and no rule in its place. */
    REPLACEMENT_MISSING("HIP217", Severity.ERROR, "a rule is replaced by nothing", """
            `replaces rule` announces that the rule is declared anew below, under the same name. A rule that is to be dropped
            stands after `without rule`.
            """),
    /** Two amendments of one name. */
    AMENDMENT_TWICE("HIP218", Severity.ERROR, "two amendments have one name", """
            Each amendment of a policy has a name of its own. Two editions of one document may name the same document.
            """),
    /** Unknown table. */
    UNKNOWN_TABLE("HIP220", Severity.ERROR, "unknown table", """
            No table of this name is declared. Declare it, as in `table drugs "drug catalog" from "drugs.csv"`, or correct the
            name.
            """),
    /** An unknown diagnosis set. */
    UNKNOWN_DIAGNOSES("HIP221", Severity.ERROR, "unknown diagnosis set", """
            A diagnosis set is declared with `diagnoses NAME "text": …` in the policy, above or below the rules that use it. A
            name in small letters is meant here, or codes in capitals, as in `E11.9`.
            """),
    /** A diagnosis set that contains itself. */
    DIAGNOSES_CIRCLE("HIP222", Severity.ERROR, "a diagnosis set that contains itself", """
            A diagnosis set may name other diagnosis sets, but not one that leads back to it. Take one of the names out.
            """),
    /** A diagnosis that the claim of an example does not list. */
    UNKNOWN_DIAGNOSIS("HIP223", Severity.ERROR, "the example has no such diagnosis", """
            `points to 2` means the second diagnosis that stands after `claim`, as in `claim diagnosis "E11.9", "I10"`.
            """),
    /** A fact that needs no declaration. */
    NEEDS_NO_DECLARATION("HIP224", Severity.ERROR, "a fact that needs no declaration", """
            What a claim may say itself needs no declaration: `sex`, and `another-payer-first`, for which `another payer comes
            first` asks. Nor are `diagnosis-codes` and `member-history` names for facts: they are what is asked for where a diagnosis,
            or what was paid before, is not known. Where the claim does not say it, a facts file or an example may, under the same name.
            """),
    /** An unknown table of pairs. */
    UNKNOWN_PAIRS("HIP230", Severity.ERROR, "unknown table of pairs", """
            No table of pairs of this name is declared. Declare it, as in `pairs ptp "procedure pairs" from "ptp.csv"`, or
            correct the name. A `table` has rows of one key, from which facts are looked up: it pairs nothing.
            """),
    /** An unknown column of a table of pairs. */
    UNKNOWN_COLUMN("HIP231", Severity.ERROR, "unknown column of a table of pairs", """
            What the rows of a table of pairs say of a pair is declared with it, each column with the values that it may hold:
            `pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9`. Then conditions may ask for `paired in ptp
            as indicator 0`.
            """),
    /** Not the shape of a code. */
    CODE_SHAPE("HIP301", Severity.ERROR, "not the shape of a code", """
            A procedure code has five characters, digits and capital letters, as in `S9500` and `99601`.
            """),
    /** Not the shape of a modifier. */
    MODIFIER_SHAPE("HIP302", Severity.ERROR, "not the shape of a modifier", """
            A modifier has two characters, digits and capital letters, as in `SH` and `25`.
            """),
    /** A range without codes. */
    RANGE_REVERSED("HIP303", Severity.ERROR, "a range without codes", """
            A range goes from the lower code to the higher, in the order of their characters.
            """),
    /** The ends of a range differ in shape. */
    RANGE_SHAPE("HIP304", Severity.ERROR, "the ends of a range differ in shape", """
            Both ends must have letters and digits at the same positions, or the range would hold codes nobody thinks of:
            `A4216 to 99601`.
            """),
    /** Listed twice. */
    LISTED_TWICE("HIP305", Severity.WARNING, "listed twice", """
            The code or modifier is in the list already, by itself or within a range. One of the two can go; perhaps another one
            was meant.
            """),
    /** Unknown group code. */
    GROUP_CODE("HIP306", Severity.ERROR, "unknown group code", """
            The group codes are CO (contractual obligation), PR (patient responsibility), OA (other adjustment) and PI (payer
            initiated reduction).
            """),
    /** Not the shape of a claim adjustment reason code. */
    CARC_SHAPE("HIP307", Severity.ERROR, "not the shape of a claim adjustment reason code", """
            Claim adjustment reason codes are one to three digits, or a letter and one or two digits, as in `97` and `B15`.
            """),
    /** Not the shape of a remark code. */
    RARC_SHAPE("HIP308", Severity.ERROR, "not the shape of a remark code", """
            Remark codes are `M`, `MA` or `N` and one to three digits, as in `M15`, `MA01` and `N130`.
            """),
    /** No such day. */
    DATE_SHAPE("HIP309", Severity.ERROR, "no such day", """
            A day is year, month and day with four, two and two digits, as in `2020-09-01`, and the calendar must have it.
            """),
    /** The last day stands before the first. */
    DAYS_REVERSED("HIP310", Severity.ERROR, "the last day stands before the first", """
            The earlier day stands first.
            """),
    /** A number out of bounds. */
    NUMBER_RANGE("HIP311", Severity.ERROR, "a number out of bounds", """
            `at least` and `fewer than` count from 1, `at most`, `more than`, `exactly` and limits of units from 0, and ranks (`2nd`) and line numbers from
            1, blocks of days from 2, each up to a billion; what lines came `within`, from 1 to 36525 (`less than` so many days before, from 2). They are whole numbers. Only facts that are numbers, what they are
            held against, the units of a claim line and the units that an example expects to be kept may have decimals, three
            at most.
            """),
    /** Not the shape of a place of service. */
    PLACE_SHAPE("HIP312", Severity.ERROR, "not the shape of a place of service", """
            A place of service has two characters, as in `12`, the patient's home.
            """),
    /** A fact of a day where no day is judged. */
    DAY_FACT("HIP313", Severity.ERROR, "a fact of a day where no day is judged", """
            A fact of a day can be asked only where one day is meant: the rule judges `each day of a line`, or the condition
            speaks of a line that `covers that day` or `covers one of its days`.
            """),
    /** The days do not fit the subject. */
    RELATION_SUBJECT("HIP314", Severity.ERROR, "the days do not fit the subject", """
            Where a rule judges `each line`, other lines cover `one of its days` or `all of its days`. Where it judges `each day
            of a line`, they cover `that day`. So lines come before `its first day` where a line is judged, and before `that
            day` where a day is.
            """),
    /** Which line is `that line`. */
    THAT_LINE("HIP315", Severity.ERROR, "which line is `that line`?", """
            `is included in that line` needs a condition `a … line …` that names the line, alone or joined with others by `and`,
            not inside `not ( … )` or `or`. Where there are several, say which: `is included in that line in per-diem`.
            """),
    /** The verdict needs a reason. */
    REASON_MISSING("HIP316", Severity.ERROR, "the verdict needs a reason", """
            What takes something from the provider must say why on the remittance: `is denied`, `is included in that line` and
            `keeps at most` are followed by `as` and a reason.
            """),
    /** The verdict has no reason. */
    REASON_UNUSED("HIP317", Severity.ERROR, "the verdict has no reason", """
            `is noted` and `is pended` take nothing, so nothing is said on the remittance. Leave `as` out.
            """),
    /** Not about a claim as a whole. */
    APPLIES("HIP318", Severity.ERROR, "not about a claim as a whole", """
            `applies where` is asked before any line is judged, so it can only say `a line in SET is on the claim`, `no line in
            SET is on the claim`, `place of service is 12` and `READING is WORD`, joined by `and`, `or` and `not`.
            """),
    /** Rules give way to each other. */
    GIVES_WAY_CIRCLE("HIP319", Severity.ERROR, "rules give way to each other", """
            Of two rules one must win. Here each gives way to the next until the first stands there again.
            """),
    /** No policy header. */
    NO_HEADER("HIP320", Severity.ERROR, "no policy header", """
            A file begins with `policy NUMBER "Title"` and what belongs to it.
            """),
    /** More than one policy header. */
    TWO_HEADERS("HIP321", Severity.ERROR, "more than one policy header", """
            One file is one version of one policy.
            """),
    /** No rules. */
    NO_RULES("HIP322", Severity.ERROR, "no rules", """
            A policy without a rule says nothing of any claim.
            """),
    /** A line of which nothing is expected. */
    EXPECTATION_MISSING("HIP323", Severity.ERROR, "a line of which nothing is expected", """
            An example says what is expected of each line, or of the `others`.
            """),
    /** Two expectations for one line. */
    EXPECTATION_TWICE("HIP324", Severity.ERROR, "two expectations for one line", """
            One line has one verdict. Perhaps another number was meant.
            """),
    /** Keeps more than was billed. */
    UNITS_KEPT("HIP325", Severity.ERROR, "keeps more than was billed", """
            A line cannot keep more units than the example bills. Without units a line bills one.
            """),
    /** A line included in itself. */
    INCLUDED_IN_ITSELF("HIP326", Severity.ERROR, "a line included in itself", """
            A line is included in another line.
            """),
    /** The fact is not of a line or of a day. */
    FACT_SCOPE("HIP327", Severity.ERROR, "the fact is not of a line or of a day", """
            A fact of the claim has no line and no day, and a fact of a line has no day.
            """),
    /** A day that the line does not cover. */
    FACT_DAY("HIP328", Severity.ERROR, "a day that the line does not cover", """
            The day of a known fact is one of the days of its line.
            """),
    /** A value is listed twice. */
    VALUE_TWICE("HIP329", Severity.ERROR, "a value is listed twice", """
            The values of a fact are different words, and there are at least two of them. So are those of a column of pairs, which
            may have one.
            """),
    /** `others` are no lines. */
    OTHERS_UNUSED("HIP330", Severity.WARNING, "`others` are no lines", """
            `others` speaks of every line of the claim that has no expectation of its own, and here each has one. Leave `others`
            out; perhaps one of the lines above was meant to be among them.
            """),
    /** A known fact has two values. */
    FACT_TWICE("HIP331", Severity.ERROR, "a known fact has two values", """
            In an example a fact has one value for the same line and the same day. What is said of a line or of a day may differ
            from what is said of all: there the narrower counts.
            """),
    /** Too many modifiers on a line. */
    MODIFIERS_MOST("HIP332", Severity.ERROR, "too many modifiers on a line", """
            A line of a claim has room for four modifiers.
            """),
    /** Too many days on a line. */
    DAYS_MOST("HIP333", Severity.ERROR, "too many days on a line", """
            A line of a claim covers 3660 days at most, which are ten years. Look at the year of its last day.
            """),
    /** An expectation that cannot hold. */
    EXPECTATION_IMPOSSIBLE("HIP334", Severity.ERROR, "an expectation that cannot hold", """
            On a line that is `clear` or `not judged` no rule has won, so `by` cannot follow. `asking` follows `pended`, and
            `keeps N units` where some days are pended and others taken; with any other verdict nothing is asked for.
            """),
    /** Not the shape of an identifier. */
    IDENTIFIER_SHAPE(
            "HIP335", Severity.ERROR, "not the shape of an NPI, NDC, tax number, taxonomy code or frequency", """
            An NPI has ten digits, an NDC on a claim eleven and no hyphens, a tax number nine, with or without hyphens, and a
            taxonomy code ten capitals and digits.
            """),
    /** Which word of a reading is in force. */
    IN_FORCE("HIP338", Severity.ERROR, "which word of a reading is in force", """
            Just one word of a reading is in force: the one by which claims are judged unless a build or a run says otherwise.
            Write `in force` after its text.
            """),
    /** The words of a reading. */
    READING_WORDS("HIP339", Severity.ERROR, "the words of a reading", """
            The words of a reading differ, and there are two at least: with one, nothing would be left open.
            """),
    /** A reading where a fact must stand. */
    READING_PLACE("HIP340", Severity.ERROR, "a reading where a fact must stand", """
            A reading says how the policy is read. It is the same for all lines and days of all claims, and always known. So no
            line is narrowed down by it (`whose`), nothing asks for it (`asking`), and among the facts of an example it has
            no line and no day. In a rule it is a condition of its own: `where billed-with is payable and a payable line …`.
            """),
    /** A day in two versions. */
    VERSIONS_OVERLAP("HIP341", Severity.ERROR, "two versions of a policy are in force on one day", """
            Each day of a claim is judged by the version that is in force on it. Where a version follows another, the earlier
            one ends the day before: `in force from 2019-03-26 to 2020-08-31`.
            """),
    /** One version in two files. */
    VERSION_TWICE("HIP342", Severity.ERROR, "a version of a policy stands in two files", """
            Each version of a policy is one file. Take one of the two away, or correct its `version`.
            """),
    /** A fact or a reading that is something else in another version. */
    FACTS_DIFFER("HIP343", Severity.ERROR, "a fact or a reading is something else in another version", """
            What is known of a claim is told once, whichever version judges it. So a fact of one name is of the same thing in
            every version and amendment, and has the same values; what proves it, and what is presumed where nobody knows, may
            change. Likewise a reading of one name has the same words, of which another may be in force, and a table of pairs the
            same columns. Take another name for what is another fact, another question or another table.
            """),
    /** An amendment that governs on no day. */
    AMENDMENT_OUT_OF_FORCE("HIP344", Severity.ERROR, "an amendment that governs on no day", """
            On no day of the amendment a version of the policy is in force, so there is nothing to amend. Look at the years.
            """),
    /** A rule that an amendment changes in two ways. */
    CHANGED_TWICE("HIP345", Severity.ERROR, "an amendment changes one thing twice", """
            A rule is dropped, dropped for some codes or replaced, and a reason billed otherwise, once in an amendment: of two
            such clauses one would mean nothing.
            """),
    /** A fact that cannot stand in a table. */
    FACT_SOURCE("HIP347", Severity.ERROR, "a fact that cannot be looked up", """
            Tables know codes, NDCs, modifiers and taxonomies, so only facts of a line, or of a day of a line, are looked up. By
            each modifier a fact is `no` if the table says so of one of the line's modifiers, and `yes` if it says so of all.
            """),
    /** Lines that share a fact of which none can be told. */
    IN_COMMON("HIP348", Severity.ERROR, "a fact that tells no lines apart", """
            `with a therapy in common` compares a fact of two lines, and `by charge` ranks lines by a number. A fact of the
            claim is the same for all of them.
            """),
    /** Not the shape of a diagnosis code. */
    DIAGNOSIS_SHAPE("HIP349", Severity.ERROR, "not the shape of a diagnosis code", """
            A diagnosis code of ICD-10-CM has a letter, a digit and one to five more characters, of which a dot may part the first
            three from the rest: `E11`, `E11.9` or `E119`. Codes of ICD-9-CM, such as `250.00`, are none.
            """),
    /** A column of a table of pairs that cannot be. */
    PAIRS_COLUMN("HIP353", Severity.ERROR, "a column of a table of pairs that cannot be", """
            Every table of pairs has columns `key` and `beside`, the two codes, and may have `from` and `to`, the days. What its
            rows say beyond that is declared once, under a name of its own, with all that the column may hold.
            """),
    /** Not a number. */
    NOT_A_NUMBER("HIP360", Severity.ERROR, "not a number", """
            `FACT is more than …`, `it has more than … units`, `keeps at most … units` and `in every … days` want a number, or
            the name of a fact that is one. Such a fact is declared as `fact interval of a line: number`; its values are not
            negative and have three decimals at most.
            """),
    /** Blocks of days, and one day is judged. */
    EVERY_SUBJECT("HIP361", Severity.ERROR, "blocks of days, and one day is judged", """
            `keeps at most 1 unit in every 10 days` speaks of all the days of a line, cut into blocks from its first day of
            service. So the rule judges `each line`. A rule that judges `each day of a line` bounds the units of that day.
            """),
    /** A total that cannot be added up. */
    TOTAL("HIP362", Severity.ERROR, "a total that cannot be added up", """
            Units of lines are added up on `that day`, on the days of the line that is judged (`at least 5 units of lines in
            SET cover one of its days`) or over the claim (`are on the claim`); days of lines are counted, each once, on the
            days of the line or over the claim.
            """),
    /** A bound of several lines, on the wrong days. */
    TOGETHER("HIP363", Severity.ERROR, "a bound of several lines, on the wrong days", """
            A rule that judges `each line` bounds it `together with lines …`, all on the claim; one that judges `each day of a
            line` bounds the day `together with lines … that day`, or with those `… that came before that day in the same calendar
            year`.
            """),
    /** A payment of nothing. */
    PAYS_NOTHING("HIP366", Severity.ERROR, "a payment of nothing", """
            `pays 50 percent` and `pays at most 250 dollars` leave something to be paid. What pays nothing is said as `is
            denied`. Where the number is a fact, it may be 0.
            """),
    /** A fact of earlier lines. */
    EARLIER_FACT("HIP370", Severity.ERROR, "a fact of earlier lines", """
            `came` speaks of lines of earlier claims, too, and of these only is known what claims say (codes, modifiers, units,
            days, NDC, provider and charge) and what tables say of that. So `whose` and `in common` narrow them down by a fact
            of a line that is looked up (`from TABLE by code`) and by no other, and `paired in` does not, nor does a name of
            lines that says it.
            """),
    /** A value in a message that cannot be told. */
    MESSAGE("HIP371", Severity.ERROR, "a value that a message cannot tell", """
            In the text of a reason a name in braces stands for a value, as in `reason too-many CO 151 N362 "at most {bound} units
            of {code} are paid a day"`: `{code}`, `{line}`, `{units}` and `{days}` of the line that is judged, `{bound}` of a rule
            that keeps so many units at most, `{that-line}` and `{that-code}` of the line that it is included in, and facts
            by their names. Every rule with the reason must know them: a fact of a day is known only where days are judged.
            What is known of the patient stands in no message.
            """),
    /** So many lines in each of several stretches of time. */
    IN_EACH("HIP372", Severity.ERROR, "not just some line in each of several stretches of time", """
            `a line in SET came in each of the 3 calendar months before that day` asks for a line in each of them, one at least;
            `another line` leaves the subject out. Of `no line`, of so many lines, units or days it would not be clear whether
            they are meant of each or of all: ask `not (a line … came in each of …)`, or count what `came within 3 months`.
            """),
    /** Policies to which one cannot give way. */
    POLICY_GIVES_WAY("HIP380", Severity.ERROR, "policies to which one cannot give way", """
            After `gives way to` in the header of a policy stand the numbers of other policies, each once. Where they judge
            claims together, this one is judged after those. All versions of a policy give way to the same ones, and no policies
            to each other in a circle.
            """),
    /** A part that is a part of nothing. */
    PART_OF("HIP381", Severity.ERROR, "a part of a policy that is not there", """
            A part belongs to the policy whose number it gives, which lies in a file beside it; where there are several versions,
            to the one that it names: `part of CPCP019 version 2.0 "Nursing"`. A part is checked with its policy: name the folder,
            or both files.
            """),
    /** A part beside another header. */
    PART_BESIDE("HIP382", Severity.ERROR, "a part beside another header", """
            A file holds a policy, an amendment or a part of a policy, and begins with one header. Put each into a file of its
            own.
            """),
    /** The head of a part cannot be read. */
    PART("HIP383", Severity.ERROR, "the head of a part cannot be read", """
            A part begins with `part of`, the number of its policy, the version if there are several, and a title: `part of
            CPCP019 "Nursing"`. It has no other clauses: what holds of the whole policy stands in the policy's own header.
            """),
    /** A library that is not there. */
    UNKNOWN_LIBRARY("HIP384", Severity.ERROR, "a library that is not there", """
            `use … from NAME VERSION` names a library and one of its versions. Libraries lie in the folder of the policy, or are
            given with `hip … --library FILE|FOLDER|JAR`, or come with the dependencies of a Maven project.
            """),
    /** A word that a library does not declare. */
    NOT_IN_LIBRARY("HIP385", Severity.ERROR, "a word that the library does not declare", """
            `use codes drug from home-words 1.2` takes the code set `drug` as that version of the library declares it. The word
            before the names says what they are: `codes`, `modifiers`, `diagnoses`, `lines`, `reason`, `table`, `pairs`, `fact` or
            `reading`.
            """),
    /** A library that cannot be read. */
    LIBRARY("HIP386", Severity.ERROR, "a library, or the use of one, cannot be read", """
            A library begins with `library NAME "Title"` and its `version`, and declares words: code sets, modifiers, diagnoses,
            lines, reasons, facts, tables, pairs and readings. It has no rules and no examples, and uses no other library.
            """),
    /** A word of a library that comes with another. */
    NOT_USED("HIP387", Severity.ERROR, "a word of a library that is not used by its name", """
            What a used word needs comes with it, and has no name here until it is used itself: `use codes flush from home-words
            1.2`.
            """),
    /** A bound of what came, on days that it does not look at. */
    BOUND_CAME("HIP390", Severity.ERROR, "a bound of what came, on days that it does not look at", """
            A day is bounded together with lines `that came before that day`, with or without `in the same calendar year`, `that
            came within 12 months before that day` or `that came on that day`. What came since some line, after the day or in each
            of several months is no period that a bound runs out in: ask for it in `where`.
            """),
    /** A version of a library in two files. */
    LIBRARY_TWICE("HIP396", Severity.ERROR, "a version of a library stands in two files", """
            Each version of a library is one file, also where one lies in the folder of the policy and one is named with
            `--library`. Take one of the two away, or correct its `version`.
            """),
    /** A circle of rules that wait for each other. */
    CIRCLE("HIP401", Severity.ERROR, "rules wait for each other in a circle", """
            A rule that reads whether a line is payable is judged after every rule that judges such lines. Here this
            goes round in a circle, so none of the rules can be judged first. Break the circle where it is weakest:
            read the line as billed (`a line` instead of `a payable line`), narrow the code set, or name the rules
            whose verdicts count (`a payable line in SET after RULE`).
            """),
    /** A set without codes. */
    NO_CODES("HIP402", Severity.ERROR, "a rule speaks of lines that cannot exist", """
            The set of codes that the rule judges or reads holds no code: everything that is listed is taken out again
            after `except`. The rule could never apply. Mend the code set, or take the rule out.
            """),
    /** Names that differ in hyphens only. */
    ALIKE("HIP403", Severity.ERROR, "two rules' names differ in hyphens only", """
            Every rule becomes a class that is named after it, and names like `a-b` and `ab` become one name on disks
            that do not tell capitals apart. Give one of the rules another name.
            """),
    /** Something declared and not used. */
    UNUSED("HIP404", Severity.WARNING, "a declaration is used by no rule", """
            A code set, modifier set, reason, fact, reading or group of rules is declared, and no rule uses it; or no
            rule tells two words of a reading apart, so that nothing hinges on which is in force. Often the rule that
            needs it was forgotten. Write the rule, or take the declaration out.
            """),
    /** A rule without examples. */
    UNTESTED("HIP405", Severity.WARNING, "no example shows what a rule does", """
            Every rule should have one example on which it finds something and one, with a line of the kind that it
            judges, on which it does not. The second is the one that shows where the rule ends.
            """),
    /** Two reasons for one line. */
    CONFLICT("HIP406", Severity.ERROR, "two rules give one line different reasons", """
            Two rules of one layer can find something on the same line with the same verdict but different reasons, and
            neither gives way. Which reason the provider is told must not hang on chance, so say it: add
            `gives way to OTHER-RULE` to one of them, or narrow their conditions so that they never meet. The message
            shows a claim on which they do.
            """),
    /** A reason code that nobody knows. */
    REASON_CODE_UNKNOWN("HIP407", Severity.ERROR, "there is no such reason code", """
            A reason names a claim adjustment reason code (CARC) or a remittance advice remark code (RARC) that is not in
            the lists of these codes. A remittance with it would be refused. The lists that Hip knows are those of
            mid-2024: a newer code needs a newer Hip.
            """),
    /** A reason code outside its time. */
    REASON_CODE_NOT_IN_FORCE("HIP408", Severity.ERROR, "a reason code is not in force", """
            A CARC or RARC begins and ends on days of its own. This one is not in force on the first day of the policy,
            or not on its last, so a remittance could not use it. Take a code that is.
            """),
    /** Reason codes that do not go together. */
    REASON_CODES_CLASH("HIP409", Severity.ERROR, "reason codes do not go together", """
            Some adjustment reasons say by their own words what they go with: 16, 96, 226, 234 and 252 need a remark
            (RARC) that says what is meant, and a remark that is only an alert does not; 18 and 133 go with the group OA
            only; 236 is reserved for edits of NCCI and workers' compensation.
            """),
    /** A rule that is dropped for codes that it does not judge. */
    DROPPED_NOTHING("HIP410", Severity.WARNING, "a rule is dropped for codes that it does not judge", """
            `without rule RULE for CODES` takes lines with such codes from those that the rule judges. None of these codes is
            among them, so the clause changes nothing.
            """),
    /** A table that is not there. */
    TABLE_MISSING("HIP411", Severity.ERROR, "a table is not there", """
            A table lies in a file beside the policy; a build or a run may give a folder of other tables of the same names, and a
            file that is not among them is taken from beside the policy. Put the file there, or correct its name. A directory
            of that name, or a file that may not be read, is no table either.
            """),
    /** A table that does not fit. */
    TABLE_ROW("HIP412", Severity.ERROR, "a table does not fit the policy", """
            A table is a CSV file in UTF-8 (a spreadsheet saves one as "CSV UTF-8") with a header. Its first column is `key`: a
            procedure code, a modifier, an NDC, a taxonomy code or a range of one of these (`J0120-J9999`). Columns `from`
            and `to` hold the first and last day in force, and may be empty or left out. Every fact that is looked up has a column of its name; a cell holds one of the fact's
            values, several joined by ` or ` (one of which is true), `any`, or nothing where nobody knows. The narrowest key in
            force on the day speaks.
            """),
    /** A set of codes of a kind that its table does not have. */
    CODE_KIND_UNKNOWN("HIP414", Severity.WARNING, "a table does not know such a kind of codes", """
            `codes … of COLUMN VALUE in TABLE` says of every code of a set what the table must say too. Here the table has no
            such column, or no row has that value in it, so nothing could be held against the set; what the set holds
            stays as it is. Look at the first row of the table and at the words that it has in that column.
            """),
    /** Codes that have ended or not begun. */
    CODES_NOT_IN_FORCE("HIP415", Severity.WARNING, "codes are not in force while the policy is", """
            A code set means the codes that exist on the day of service. A table of codes says that some that are listed, or
            that a range catches, are in force on no day of the policy: they ended before, begin later, or are not valid.
            Take them out, or name them after `except`; if they are right, look at the dates of the policy and of the table.
            """),
    /** Codes of another kind. */
    CODES_OF_ANOTHER_KIND("HIP416", Severity.WARNING, "codes of another kind are in a set", """
            The set says `of COLUMN VALUE in TABLE`, and the table has another value for some of its codes. A range often
            catches more than is meant: S5517 to S5523, kits and nursing, lie among the per diems. Write the range in two, or
            name the codes after `except`; a code of which the table does not know the kind is left alone.
            """),
    /** Words that mean another code. */
    CODE_WORDS_DISAGREE("HIP417", Severity.WARNING, "the words beside a code are those of another", """
            What the author calls a code has more in common with what the table calls another one. Lists slip by a row easily,
            in policy documents too. Look the code up: write the other code, or words that fit this one.
            """),

    /** Pairs that no row has. */
    NO_PAIRS("HIP418", Severity.WARNING, "a rule speaks of pairs that no row has", """
            The table of pairs beside the policy has no row for what the rule asks: its `key` among the codes that the rule
            judges, its `beside` among those of the lines that the condition speaks of, in force on a day of the policy, and with
            one of the values. Perhaps the two codes are taken for each other; or the table is a small one, and a run hands in
            another.
            """),
    /** A condition that asks for what it forbids. */
    NEVER_SO("HIP419", Severity.WARNING, "a part of a condition can never be so", """
            What stands here can never be so of a line of which the rest is: a code, a place of service or a fact would have to
            be two things at once, a number of units or days both more and less. The rule, or the alternative that it stands
            in, never finds anything. Perhaps an `and` is meant to be an `or`, or one of two sets another.
            """),
    /** More than can be compiled. */
    TOO_LONG("HIP420", Severity.ERROR, "a condition has too many parts", """
            The condition of a rule or of the policy, or what lines of a kind are, has 300 parts at most, however `and`, `or` and
            parentheses join them: Java compiles no expression of any length. Put codes, modifiers and values into sets and
            tables, which may be of any size, or split the rule.
            """),

    // 5xx: the ledger and the document
    /** Not a ledger. */
    LEDGER_UNREADABLE("HIP501", Severity.ERROR, "a ledger that cannot be read", """
            The ledger of `NAME.hip` is the file `NAME.ledger.csv` beside it: CSV in UTF-8 with commas. Its first row names
            the columns `statement`, `place`, `print`, `words`, `became`, `by` and `because`, each once, in any order. Every
            other row has as many cells, a place and, unless it is a heading, the number of a statement.
            """),
    /** Nobody decided. */
    STATEMENT_UNOWNED("HIP502", Severity.ERROR, "a statement without an owner", """
            Somebody has to decide what becomes of every statement of the document: it is `carried out` by rules, it is a
            `definition`, it is `waived` for a reason, or it states nothing and is a `heading`. Write it under `became`.
            """),
    /** Not one of the four. */
    BECAME_UNKNOWN("HIP503", Severity.ERROR, "a statement cannot become that", """
            Under `became` stands one of `carried out`, `definition`, `waived` and `heading`, in small letters.
            """),
    /** Carried out, but by what? */
    CARRIED_OUT_BY_NONE("HIP504", Severity.ERROR, "carried out by no rule", """
            A statement that is `carried out` has the names of the rules that do so under `by`, separated by blanks or `;`.
            Names of code sets, modifiers, facts, readings and reasons may stand beside them. Where no rule is needed,
            because the statement only says what a word means, it is a `definition`.
            """),
    /** Waived, but why? */
    WAIVED_WITHOUT_REASON("HIP505", Severity.ERROR, "waived without a reason", """
            A statement that no rule carries out is `waived`, and under `because` stands why: what a reviewer would need to
            agree or to object.
            """),
    /** A name that is none. */
    BY_UNKNOWN("HIP506", Severity.ERROR, "the ledger names what the policy does not declare", """
            Under `by` stand names of rules, code sets, lines, modifiers, facts, tables, readings and reasons that the policy
            declares. Perhaps a rule was renamed or taken out: then decide anew what becomes of the statement.
            """),
    /** A statement that the ledger lacks. */
    STATEMENT_UNKNOWN("HIP507", Severity.ERROR, "the ledger has no such statement", """
            A rule, a code set or an example cites a statement by a number that no row of the ledger has.
            """),
    /** Cites without being named. */
    CITES_WITHOUT_OWNING("HIP508", Severity.ERROR, "the ledger does not name what cites the statement", """
            A rule or a code set says that it carries out a statement, and the ledger does not name it under `by` in a row of
            that statement at that place. Each names the other, so that whoever changes one finds the other.
            """),
    /** Named without citing. */
    OWNS_WITHOUT_CITING("HIP509", Severity.ERROR, "a rule does not cite what it carries out", """
            The ledger says that a rule carries out a statement, and the rule does not cite it. A rule may cite several: add
            another `cites` to it.
            """),
    /** A print that is none. */
    PRINT_SHAPE("HIP510", Severity.ERROR, "not a print", """
            A print is made from the words of a statement and changes when they do: the first twelve hexadecimal digits of
            their SHA-256, in three groups. Space, hyphens between letters, kinds of dashes and quotes, emphasis and trade
            marks do not count. `hip ledger POLICY.hip --document FILE --draft` writes a ledger with the prints of a document.
            """),
    /** Two rows for one. */
    ROW_TWICE("HIP511", Severity.ERROR, "two rows for one statement at one place", """
            A statement may have several rows, and a sentence may make several statements, each with a row of its own. But one
            statement at one place has one row: put what both say into it.
            """),
    /** The statement stands elsewhere. */
    PLACE_OF_STATEMENT("HIP512", Severity.ERROR, "the statement does not stand there", """
            What a `cites` says of the place is not what the ledger says. A place is a section, the paragraph of a section
            (with the list that follows it), a row of its table, or a code. Only paragraphs of running text are counted, from
            1 in each section.
            """),
    /** Other words than before. */
    TEXT_CHANGED("HIP513", Severity.ERROR, "the document does not say this any more", """
            No part of the document has the print that the ledger gives. Either its words were changed, or it is gone. Read
            what stands there now, decide anew what becomes of it, and write its new print; the message says which.
            `hip ledger POLICY.hip --before OLD --document NEW` shows what a new version of a document changed.
            """),
    /** Something that nobody listed. */
    TEXT_NOT_IN_LEDGER("HIP514", Severity.ERROR, "the ledger lacks a part of the document", """
            Every sentence, item of a list, row of a table and heading of the document has a row in the ledger; only what
            stands on every page has none. Add a row; `hip ledger POLICY.hip --document FILE --draft` writes it with its place
            and print.
            """),
    /** The words are not there. */
    WORDS_NOT_THERE("HIP515", Severity.ERROR, "words that do not stand there", """
            The words that a `cites` quotes, or that the ledger has under `words`, stand in the statement at that place. Space,
            hyphens, quotes and capitals do not matter.
            """),
    /** The same words elsewhere. */
    TEXT_MOVED("HIP516", Severity.ERROR, "a part of the document has moved", """
            The words are the same, and what stands before and after them is not: a sentence went to another place, or an item
            into another list. That can change what is meant. The rows of a ledger stand in the order of the document.
            """),
    /** Prints were not looked at. */
    DOCUMENT_NOT_AT_HAND("HIP517", Severity.NOTE, "the document is not at hand", """
            Whether prints, places and quoted words are right can be seen in the document only, which belongs to its payer and
            lies outside the project. Everything else was checked. `hip check --document FILE` names it, or in a build the
            property `hip.document`: the file, or a folder with a file that is called as the policy's header says.
            """),
    /** Too many words. */
    WORDS_MANY("HIP518", Severity.ERROR, "more than four words of the document", """
            The document belongs to its payer, so a ledger holds no sentences of it: four words at most, by which a reader
            finds the place.
            """),
    /** Counted otherwise. */
    PLACE_RENUMBERED("HIP519", Severity.WARNING, "places are counted otherwise now", """
            The words are the same and stand in the same order, but a paragraph, item or row before them came or went, or a
            section has another name. Correct the places in the ledger (`hip ledger POLICY.hip --document FILE --draft` writes
            it with them) and where rules cite them.
            """);

    private final String number;
    private final Severity severity;
    private final String title;
    private final String page;

    DiagnosticCode(String number, Severity severity, String title, String page) {
        this.number = number;
        this.severity = severity;
        this.title = title;
        this.page = page;
    }

    /** The kind with a number, as in {@code HIP203}, if there is one. */
    public static Optional<DiagnosticCode> find(String number) {
        return Arrays.stream(values())
                .filter(code -> code.number.equalsIgnoreCase(number))
                .findFirst();
    }

    /** The number, as in {@code HIP203}. */
    public String number() {
        return number;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The kind in one line. */
    public String title() {
        return title;
    }

    /** What it means and how to mend it, for {@code hip explain}. */
    public String page() {
        return page;
    }
}
