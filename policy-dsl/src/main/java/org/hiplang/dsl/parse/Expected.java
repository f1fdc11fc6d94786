package org.hiplang.dsl.parse;

import java.util.Optional;
import org.hiplang.dsl.diagnostic.DiagnosticCode;

/**
 * What stands at a place of the grammar, as an author would call it.
 *
 * @param what with its article
 * @param help how it is written
 * @param phrase whether it is a phrase, of which a single missing word can be named
 */
record Expected(DiagnosticCode code, String what, String help, boolean phrase) {
    static final String VERDICTS = "a verdict is `is denied`, `is included in that line`, `keeps at most 1 unit`, "
            + "`pays 50 percent`, `is pended` or `is noted`";
    private static final String CONDITIONS =
            "a condition is `a line in SET covers that day`, `no line in SET covers one"
                    + " of its days`, `at least 2 lines in SET are on the claim`, `it is the 2nd line in SET covering that day`,"
                    + " `it has a modifier in SET`, `its code is in SET`, `it has a diagnosis in SET`, `FACT is WORD`, `NUMBER is more than 7`, `place of service is 12`, "
                    + "`it has more than 5 units`, `its days are in one calendar month`, `it has no ndc`, `plan is \"GOLD-PPO\"` or `not ( … )`";

    static final Expected NAME = part(
            DiagnosticCode.NAME_MISSING, "a name", "names are small letters, digits and hyphens, as in `per-diem`");
    static final Expected ANYTHING = part(DiagnosticCode.UNEXPECTED, "something else", "see how it is written");

    private static Expected phrase(DiagnosticCode code, String what, String help) {
        return new Expected(code, what, help, true);
    }

    private static Expected part(DiagnosticCode code, String what, String help) {
        return new Expected(code, what, help, false);
    }

    /** What a rule of the grammar reads. */
    static Optional<Expected> in(int rule) {
        return inHeader(rule)
                .or(() -> inAmendments(rule))
                .or(() -> inWords(rule))
                .or(() -> inRules(rule))
                .or(() -> inExamples(rule))
                .or(() -> inParts(rule));
    }

    private static Optional<Expected> inHeader(int rule) {
        return switch (rule) {
            case HipParser.RULE_policyHead ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER,
                        "the number and the title of the policy",
                        "as in `policy CPCP019 \"Home Infusion\"`"));
            case HipParser.RULE_payer ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER, "the payer", "as in `payer \"BlueCross BlueShield of New Mexico\"`"));
            case HipParser.RULE_version ->
                Optional.of(phrase(DiagnosticCode.HEADER, "the version", "as in `version 2.0`"));
            case HipParser.RULE_inForce ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER,
                        "the days on which the policy is in force",
                        "as in `in force from 2020-09-01` or `in force from 2020-09-01 to 2021-08-31`"));
            case HipParser.RULE_document ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER,
                        "the name of the document",
                        "as in `document \"cpcp019-home-infusion.txt\"`"));
            case HipParser.RULE_applies ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER,
                        "what the policy applies to",
                        "as in `applies where place of service is 12`"));
            case HipParser.RULE_policyGivesWay, HipParser.RULE_policyId ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER,
                        "the policies that come before it",
                        "as in `gives way to NCCI, CPCP019`"));
            default -> Optional.empty();
        };
    }

    private static Optional<Expected> inAmendments(int rule) {
        return switch (rule) {
            case HipParser.RULE_libraryHead ->
                Optional.of(phrase(
                        DiagnosticCode.LIBRARY,
                        "the name and the title of the library",
                        "as in `library home-words \"Words of home infusion\"`"));
            case HipParser.RULE_used, HipParser.RULE_usedKind ->
                Optional.of(phrase(
                        DiagnosticCode.LIBRARY,
                        "which words of which library are used",
                        "as in `use codes drug, per-diem from home-words 1.2`"));
            case HipParser.RULE_partHead ->
                Optional.of(phrase(
                        DiagnosticCode.PART,
                        "the policy that it is a part of, and a title",
                        "as in `part of CPCP019 \"Nursing\"` or `part of CPCP019 version 2.0 \"Nursing\"`"));
            case HipParser.RULE_amendmentHead ->
                Optional.of(phrase(
                        DiagnosticCode.AMENDMENT,
                        "the name, the title and the policy of the amendment",
                        "as in `amendment gold-ppo-2021 \"Gold PPO 2021\" of CPCP019`"));
            case HipParser.RULE_planDocument ->
                Optional.of(phrase(
                        DiagnosticCode.AMENDMENT, "the plan document", "as in `plan document \"GOLD-PPO-2021\"`"));
            case HipParser.RULE_contract ->
                Optional.of(phrase(DiagnosticCode.AMENDMENT, "the contract", "as in `contract \"HOME-IV-2021\"`"));
            case HipParser.RULE_withoutRule ->
                Optional.of(phrase(
                        DiagnosticCode.AMENDMENT,
                        "the rules that do not hold",
                        "as in `without rule supplies-included` or `without rule supplies-included for E0781, E0791`"));
            case HipParser.RULE_replaces ->
                Optional.of(phrase(
                        DiagnosticCode.AMENDMENT,
                        "the rules that are declared anew below",
                        "as in `replaces rule one-unit-a-day`"));
            case HipParser.RULE_bills ->
                Optional.of(phrase(
                        DiagnosticCode.AMENDMENT, "a reason and its group code", "as in `bills reason bundled as PR`"));
            default -> Optional.empty();
        };
    }

    private static Optional<Expected> inWords(int rule) {
        return switch (rule) {
            case HipParser.RULE_cites ->
                Optional.of(
                        phrase(
                                DiagnosticCode.CITATION,
                                "a citation",
                                "as in `cites \"Reimbursement Information\" 1` or `cites N38 \"Examples\" row 5 \"a few words that stand there\"`"));
            case HipParser.RULE_place ->
                Optional.of(phrase(
                        DiagnosticCode.CITATION,
                        "a place in the document",
                        "a section in quotes, as in `cites \"Reimbursement Information\" 1`, or `cites code S9364`"));
            case HipParser.RULE_codesHead ->
                Optional.of(phrase(
                        DiagnosticCode.CODE_LIST,
                        "a code set",
                        "as in `codes flush \"flush solution\": J1642, A4216`"));
            case HipParser.RULE_codesBody ->
                Optional.of(phrase(
                        DiagnosticCode.CODE_LIST, "codes", "as in `codes flush \"flush solution\": J1642, A4216`"));
            case HipParser.RULE_codesOf ->
                Optional.of(phrase(
                        DiagnosticCode.CODE_LIST,
                        "what a table says of the codes",
                        "as in `codes flush \"flush solution\" of kind flush in hcpcs: J1642, A4216`"));
            case HipParser.RULE_kind ->
                Optional.of(
                        part(
                                DiagnosticCode.CODE_LIST,
                                "what the column says",
                                "after the column, as in `codes flush \"flush solution\" of kind flush in hcpcs: J1642, A4216`"));
            case HipParser.RULE_listedCode, HipParser.RULE_codeItem, HipParser.RULE_codeSet ->
                Optional.of(phrase(
                        DiagnosticCode.CODE_LIST,
                        "a code or the name of a code set",
                        "as in `S9500`, `S5497 to S5502` or `per-diem`"));
            case HipParser.RULE_modifiersHead ->
                Optional.of(
                        phrase(DiagnosticCode.MODIFIER_LIST, "a modifier set", "as in `modifiers concurrent: SH, SJ`"));
            case HipParser.RULE_modifiersBody ->
                Optional.of(phrase(DiagnosticCode.MODIFIER_LIST, "modifiers", "as in `modifiers concurrent: SH, SJ`"));
            case HipParser.RULE_modifierItem ->
                Optional.of(phrase(
                        DiagnosticCode.MODIFIER_LIST,
                        "a modifier or the name of a modifier set",
                        "as in `SH`, `SH, SJ` or `concurrent`"));
            case HipParser.RULE_diagnosesHead, HipParser.RULE_diagnosesBody ->
                Optional.of(phrase(
                        DiagnosticCode.DIAGNOSIS_LIST,
                        "diagnoses",
                        "as in `diagnoses diabetes \"diabetes\": E10 to E14, Z79.4`"));
            case HipParser.RULE_diagnosisItem, HipParser.RULE_diagnosisCode, HipParser.RULE_diagnoses ->
                Optional.of(phrase(
                        DiagnosticCode.DIAGNOSIS_LIST,
                        "a diagnosis or the name of a diagnosis set",
                        "as in `E11.9`, `E10 to E14` or `diabetes`"));
            case HipParser.RULE_linesHead, HipParser.RULE_linesBody, HipParser.RULE_linesOption ->
                Optional.of(
                        phrase(
                                DiagnosticCode.LINES,
                                "lines",
                                "as in `lines given-drug \"drug that is given\": a line in drug without a modifier in not-given`"));
            case HipParser.RULE_reasonHead ->
                Optional.of(phrase(
                        DiagnosticCode.REASON_FORM,
                        "a reason",
                        "as in `reason bundled CO 97 M15 \"the benefit is included in another service\"`"));
            case HipParser.RULE_reasonBody ->
                Optional.of(phrase(
                        DiagnosticCode.REASON_FORM,
                        "the group code, the reason code, remark codes and the words",
                        "as in `reason bundled CO 97 M15 \"the benefit is included in another service\"`"));
            case HipParser.RULE_carc ->
                Optional.of(phrase(
                        DiagnosticCode.REASON_FORM,
                        "the claim adjustment reason code",
                        "as in `reason bundled CO 97 M15 \"the benefit is included in another service\"`"));
            case HipParser.RULE_rulesHead ->
                Optional.of(phrase(
                        DiagnosticCode.NAME_MISSING,
                        "a group of rules",
                        "as in `rules billed-right: one-chemotherapy-code, infusion-day`"));
            case HipParser.RULE_rulesBody ->
                Optional.of(phrase(
                        DiagnosticCode.NAME_MISSING,
                        "the names of rules",
                        "as in `rules billed-right: one-chemotherapy-code, infusion-day`"));
            case HipParser.RULE_tableHead ->
                Optional.of(phrase(
                        DiagnosticCode.TABLE_FORM,
                        "a table",
                        "as in `table drugs \"drug catalog\" from \"drugs.csv\"`"));
            case HipParser.RULE_pairsHead, HipParser.RULE_pairsColumn ->
                Optional.of(
                        phrase(
                                DiagnosticCode.TABLE_FORM,
                                "a table of pairs",
                                "as in `pairs ptp \"procedure pairs\" from \"ptp.csv\"`, and `with indicator 0, 1 or 9` where rows say more"));
            case HipParser.RULE_factFrom, HipParser.RULE_tableKey ->
                Optional.of(phrase(
                        DiagnosticCode.TABLE_FORM,
                        "where the fact is looked up",
                        "as in `from drugs by ndc, else by code`; also `by taxonomy`, and `by each modifier`"));
            case HipParser.RULE_factHead ->
                Optional.of(
                        phrase(
                                DiagnosticCode.FACT_FORM,
                                "a fact",
                                "a fact is written `fact route of a line: oral, intravenous`, then `proven by \"…\"`, then `if unknown, presume oral`"));
            case HipParser.RULE_factBody ->
                Optional.of(
                        phrase(
                                DiagnosticCode.FACT_FORM,
                                "what the fact is of",
                                "a fact is written `fact route of a line: oral, intravenous`, then `proven by \"…\"`, then `if unknown, presume oral`"));
            case HipParser.RULE_factOf ->
                Optional.of(phrase(
                        DiagnosticCode.FACT_FORM, "what the fact is of", "`the claim`, `a line` or `a day of a line`"));
            case HipParser.RULE_proven ->
                Optional.of(phrase(
                        DiagnosticCode.FACT_FORM, "what proves the fact", "as in `proven by \"nursing visit note\"`"));
            case HipParser.RULE_presumed ->
                Optional.of(phrase(DiagnosticCode.FACT_FORM, "what is presumed", "as in `if unknown, presume yes`"));
            case HipParser.RULE_presumedWhere ->
                Optional.of(phrase(
                        DiagnosticCode.PRESUMED_WHERE,
                        "the reading that the presumption hangs on",
                        "as in `if unknown, presume yes where administration is taken-as-given`"));
            case HipParser.RULE_readingHead ->
                Optional.of(phrase(DiagnosticCode.READING_FORM, "a reading", ReadingReader.FORM));
            case HipParser.RULE_readingWord ->
                Optional.of(phrase(DiagnosticCode.READING_FORM, "a word of the reading", ReadingReader.FORM));
            default -> Optional.empty();
        };
    }

    private static Optional<Expected> inRules(int rule) {
        return switch (rule) {
            case HipParser.RULE_ruleHead ->
                Optional.of(phrase(
                        DiagnosticCode.NAME_MISSING,
                        "the name and the title of the rule",
                        "as in `rule infusion-day \"A per diem is paid only for a day with an infusion\"`"));
            case HipParser.RULE_subject ->
                Optional.of(phrase(
                        DiagnosticCode.SUBJECT,
                        "what the rule judges",
                        "as in `each line in supply`, `each line not in supply` or `each day of a line in per-diem`"));
            case HipParser.RULE_where, HipParser.RULE_condition, HipParser.RULE_term ->
                Optional.of(phrase(DiagnosticCode.CONDITION, "a condition", CONDITIONS));
            case HipParser.RULE_verdict, HipParser.RULE_isVerdict ->
                Optional.of(phrase(DiagnosticCode.VERDICT, "a verdict", VERDICTS));
            case HipParser.RULE_blocks ->
                Optional.of(phrase(
                        DiagnosticCode.RECURRING,
                        "how many days",
                        "as in `keeps at most 1 unit in every 10 days` or `keeps at most 1 unit in every month`"));
            case HipParser.RULE_pay, HipParser.RULE_dollars ->
                Optional.of(
                        phrase(
                                DiagnosticCode.PAYS,
                                "what is paid",
                                "`pays 50 percent`, `pays 50 percent of the 2nd or later unit`, `pays at most 250 dollars` or `pays at most 12.50 dollars for each unit`; in place of the figure a fact that is a number"));
            case HipParser.RULE_as ->
                Optional.of(phrase(DiagnosticCode.NAME_MISSING, "the name of a reason", "as in `as bundled`"));
            case HipParser.RULE_givesWay ->
                Optional.of(phrase(
                        DiagnosticCode.GIVES_WAY, "the rules it gives way to", "as in `gives way to infusion-day`"));
            case HipParser.RULE_itPhrase ->
                Optional.of(
                        phrase(
                                DiagnosticCode.CONDITION,
                                "a condition",
                                "`it is the 2nd line in SET covering that day`, `it has a modifier in SET` or `it has more than 5 units`"));
            case HipParser.RULE_hasPhrase ->
                Optional.of(
                        phrase(
                                DiagnosticCode.CONDITION,
                                "a condition",
                                "`it has a modifier in SET`, `it has no modifier in SET`, `it has more than 5 units`, `it has more than 31 days`, `it has a diagnosis in SET`, `it has an ndc` or `it has a rendering provider`"));
            case HipParser.RULE_measured ->
                Optional.of(part(
                        DiagnosticCode.NUMBER_MISSING,
                        "`units` or `days` after the number",
                        "as in `it has more than 5 units` or `it has at most 31 days`"));
            case HipParser.RULE_carried ->
                Optional.of(
                        phrase(
                                DiagnosticCode.CONDITION,
                                "what the line has",
                                "`it has an ndc`, `it has a rendering provider` or `it has a prior authorization`, and each with `no`"));
            case HipParser.RULE_ageSpan ->
                Optional.of(phrase(
                        DiagnosticCode.CONDITION,
                        "how old",
                        "as in `age is less than 18 years`, `age is at least 6 months` or `age is 65 years`"));
            case HipParser.RULE_receivedSpan ->
                Optional.of(phrase(DiagnosticCode.CONDITION, "how long after which day", ConditionReader.RECEIVED));
            case HipParser.RULE_timeUnit ->
                Optional.of(part(
                        DiagnosticCode.CONDITION,
                        "`years`, `months`, `weeks` or `days` after the number",
                        "as in `age is less than 18 years` or `age is at least 6 months`"));
            case HipParser.RULE_billingNumber ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER_FIELD,
                        "`npi`, `tin` or `taxonomy` after `billing`",
                        "as in `billing npi is \"1234567893\"` or `billing tin is not \"12-3456789\"`"));
            case HipParser.RULE_renderingNumber ->
                Optional.of(phrase(
                        DiagnosticCode.HEADER_FIELD,
                        "`npi` or `taxonomy` after `rendering`",
                        "as in `rendering npi is \"1234567893\"` or `rendering taxonomy is \"163W00000X\"`"));
            case HipParser.RULE_quantity ->
                Optional.of(
                        phrase(
                                DiagnosticCode.LINES,
                                "how many lines",
                                "`a`, `another`, `no`, `no other`, `at least 2`, `at most 2`, `exactly 2`, `more than 2` or `fewer than 2`"));
            case HipParser.RULE_counted ->
                Optional.of(part(
                        DiagnosticCode.NUMBER_MISSING,
                        "a number",
                        "as in `at least 2 lines`, `at least 5 units of lines` or `more than max-days days of lines`"));
            case HipParser.RULE_total ->
                Optional.of(
                        part(
                                DiagnosticCode.LINES,
                                "`lines`, `units of lines` or `days of lines`",
                                "as in `at least 2 lines in SET cover that day` or `at least 5 units of lines in SET are on the claim`"));
            case HipParser.RULE_lastLine ->
                Optional.of(
                        phrase(
                                DiagnosticCode.LINES,
                                "the line since which",
                                "as in `came since the last line in SET`, `the last payable line in SET` or `the last other line`"));
            case HipParser.RULE_lines ->
                Optional.of(
                        phrase(
                                DiagnosticCode.LINES,
                                "the lines that are meant",
                                "as in `a line in per-diem`, `a payable line in per-diem` or `another line in supply with the same code`"));
            case HipParser.RULE_filter ->
                Optional.of(
                        phrase(
                                DiagnosticCode.FILTER,
                                "what the line must have",
                                "`with a modifier in SET`, `without a modifier in SET`, `with the same code`, `whose FACT is WORD`, `with a diagnosis in SET` or `paired in TABLE`"));
            case HipParser.RULE_withPhrase ->
                Optional.of(phrase(
                        DiagnosticCode.FILTER,
                        "what the line must have",
                        "`with a modifier in SET`, `with the same code`, `with more units` or `with a larger charge`"));
            case HipParser.RULE_sameIn ->
                Optional.of(
                        phrase(
                                DiagnosticCode.SAME,
                                "what the lines have in common",
                                "`code`, `modifiers`, `days`, `units`, `ndc`, `provider`, `place`, `tin`, `npi` or `taxonomy`, as in `with the same code, modifiers and days`"));
            case HipParser.RULE_relation ->
                Optional.of(
                        phrase(
                                DiagnosticCode.RELATION,
                                "how the lines meet what is judged",
                                "`covers that day`, `covers one of its days`, `covers all of its days`, `is on the claim` or `came within 12 months before that day`"));
            case HipParser.RULE_before, HipParser.RULE_periodUnit, HipParser.RULE_judgedDay ->
                Optional.of(
                        phrase(
                                DiagnosticCode.RELATION,
                                "how long before the lines came",
                                "`came before that day`, `came within 12 months before that day`, `came less than 25 days before that day`, `came before that day in the same calendar year`, `came in each of the 3 calendar months before that day` or `came since the last line in SET`; where a line is judged, `before its first day`"));
            case HipParser.RULE_calendar, HipParser.RULE_calendarUnit ->
                Optional.of(phrase(
                        DiagnosticCode.RELATION,
                        "which time of the calendar",
                        "`calendar week`, `calendar month` or `calendar year`"));
            case HipParser.RULE_nthRelation ->
                Optional.of(
                        phrase(
                                DiagnosticCode.RELATION,
                                "how the lines meet what is judged",
                                "`covering that day`, `covering one of its days`, `covering all of its days` or `on the claim`"));
            case HipParser.RULE_ranking ->
                Optional.of(
                        part(
                                DiagnosticCode.RELATION,
                                "the number by which lines are ranked",
                                "as in `it is the first line in SET covering that day, by charge` or `by charge, smallest first`"));
            case HipParser.RULE_days ->
                Optional.of(phrase(
                        DiagnosticCode.RELATION, "which days", "`that day`, `one of its days` or `all of its days`"));
            default -> Optional.empty();
        };
    }

    private static Optional<Expected> inExamples(int rule) {
        return switch (rule) {
            case HipParser.RULE_exampleHead ->
                Optional.of(phrase(
                        DiagnosticCode.EXAMPLE,
                        "the sentence that names the example",
                        "as in `example \"an injection by a nurse is paid\"`"));
            case HipParser.RULE_claimSaid, HipParser.RULE_claimSays, HipParser.RULE_claimField ->
                Optional.of(phrase(
                        DiagnosticCode.EXAMPLE,
                        "what the claim says",
                        "as in `claim at place of service 12, plan \"GOLD-PPO\", npi \"1234567893\"`"));
            case HipParser.RULE_historyHead ->
                Optional.of(phrase(
                        DiagnosticCode.EXAMPLE,
                        "what was before the claim",
                        "`history`, or `history in part` where there may be more, and the earlier lines below it"));
            case HipParser.RULE_claimHead, HipParser.RULE_claimPlace ->
                Optional.of(
                        phrase(DiagnosticCode.EXAMPLE, "the place of service", "as in `claim at place of service 12`"));
            case HipParser.RULE_claimLine, HipParser.RULE_modifierCode ->
                Optional.of(
                        phrase(
                                DiagnosticCode.CLAIM_LINE,
                                "a line of the claim",
                                "number, code, modifiers, days and units, as in `1  S9500 SH  2020-09-01 to 2020-09-30  30 units`"));
            case HipParser.RULE_linePlace ->
                Optional.of(phrase(
                        DiagnosticCode.CLAIM_LINE,
                        "the place of service of the line",
                        "as in `1  S9500  2020-09-01  at 11`"));
            case HipParser.RULE_paid ->
                Optional.of(phrase(
                        DiagnosticCode.EXPECTATION,
                        "what is paid for the line",
                        "as in `1  pays 60 dollars`, `1  pays 50 percent` or `1  keeps 2 units and pays 80 dollars`"));
            case HipParser.RULE_lineCharge ->
                Optional.of(phrase(
                        DiagnosticCode.CLAIM_LINE,
                        "the charge of the line in dollars",
                        "as in `1  S9500  2020-09-01  2 units  charge 120.50`"));
            case HipParser.RULE_lineAuthorization ->
                Optional.of(phrase(
                        DiagnosticCode.CLAIM_LINE,
                        "the number of a prior authorization",
                        "as in `authorization \"A1\"`"));
            case HipParser.RULE_linePoints ->
                Optional.of(phrase(
                        DiagnosticCode.CLAIM_LINE,
                        "the diagnoses that the line points to",
                        "as in `points to 1` or `points to 1, 2`"));
            case HipParser.RULE_claimDiagnoses ->
                Optional.of(phrase(
                        DiagnosticCode.EXAMPLE, "the diagnoses of the claim", "as in `diagnosis \"E11.9\", \"I10\"`"));
            case HipParser.RULE_lineDrug ->
                Optional.of(phrase(DiagnosticCode.CLAIM_LINE, "an NDC", "as in `ndc 00004196501`"));
            case HipParser.RULE_lineProvider ->
                Optional.of(
                        phrase(DiagnosticCode.CLAIM_LINE, "the NPI of the provider", "as in `provider 1234567893`"));
            case HipParser.RULE_lineTaxonomy ->
                Optional.of(phrase(DiagnosticCode.CLAIM_LINE, "a taxonomy code", "as in `taxonomy 163W00000X`"));
            case HipParser.RULE_factLine, HipParser.RULE_factName ->
                Optional.of(phrase(
                        DiagnosticCode.FACT_LINE,
                        "a fact that is known",
                        "as in `hydration-ordered is no` or `given-by-nurse of line 1 on 2020-09-01 is yes`"));
            case HipParser.RULE_expectLine ->
                Optional.of(phrase(
                        DiagnosticCode.EXPECTATION,
                        "what is expected of a line",
                        "as in `1  keeps 3 units  by infusion-day` or `others clear`"));
            case HipParser.RULE_lineVerdict ->
                Optional.of(phrase(
                        DiagnosticCode.EXPECTATION,
                        "what is expected of the line",
                        "`clear`, `noted`, `pended`, `keeps 3 units`, `pays 60 dollars`, `pays 50 percent`, "
                                + "`keeps 3 units and pays 60 dollars`, `included in 1`, `denied` or `not judged`"));
            default -> Optional.empty();
        };
    }

    private static Optional<Expected> inParts(int rule) {
        return switch (rule) {
            case HipParser.RULE_values,
                    HipParser.RULE_value,
                    HipParser.RULE_saids,
                    HipParser.RULE_said,
                    HipParser.RULE_told,
                    HipParser.RULE_isWhat ->
                Optional.of(part(
                        DiagnosticCode.VALUE,
                        "a value of the fact",
                        "as in `route is oral`, `route is not oral, inhaled or topical` or `interval is more than 7`"));
            case HipParser.RULE_cells, HipParser.RULE_cell ->
                Optional.of(part(
                        DiagnosticCode.VALUE, "a value of the column", "as in `paired in ptp as indicator 0 or 1`"));
            case HipParser.RULE_places, HipParser.RULE_placeCode ->
                Optional.of(part(
                        DiagnosticCode.PLACES,
                        "a place of service",
                        "as in `place of service is 12` or `place of service is not 12, 13`"));
            case HipParser.RULE_texts ->
                Optional.of(part(
                        DiagnosticCode.HEADER_VALUE,
                        "text in quotes",
                        "as in `plan is \"GOLD-PPO\"` or `billing npi is not \"1234567893\", \"1234567802\"`"));
            case HipParser.RULE_text, HipParser.RULE_claimValue ->
                Optional.of(part(DiagnosticCode.TEXT_MISSING, "text in quotes", "write it in quotes"));
            case HipParser.RULE_date ->
                Optional.of(part(DiagnosticCode.DATE_MISSING, "a day", "days are written as in `2020-09-01`"));
            case HipParser.RULE_number ->
                Optional.of(part(
                        DiagnosticCode.NUMBER_MISSING,
                        "a number",
                        "as in `at least 2 lines` or `keeps at most 1 unit`"));
            case HipParser.RULE_bound ->
                Optional.of(part(
                        DiagnosticCode.NUMBER_MISSING,
                        "a number, or a fact that is one",
                        "as in `keeps at most 1 unit` or `keeps at most max-units units`"));
            case HipParser.RULE_comparison, HipParser.RULE_measure ->
                Optional.of(part(
                        DiagnosticCode.NUMBER_MISSING,
                        "a number, or a fact that is one",
                        "as in `interval is more than 7` or `interval is at most longest-interval`"));
            case HipParser.RULE_amount ->
                Optional.of(part(DiagnosticCode.NUMBER_MISSING, "a number", "as in `30 units`"));
            case HipParser.RULE_unit ->
                Optional.of(part(
                        DiagnosticCode.NUMBER_MISSING,
                        "`unit` or `units` after the number",
                        "as in `1 unit` or `3 units`"));
            case HipParser.RULE_colon ->
                Optional.of(part(
                        DiagnosticCode.COLON_MISSING,
                        "a colon",
                        "as in `modifiers concurrent \"second or third therapy\": SH, SJ`"));
            case HipParser.RULE_name -> Optional.of(NAME);
            default -> Optional.empty();
        };
    }
}
