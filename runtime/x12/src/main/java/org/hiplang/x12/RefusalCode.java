package org.hiplang.x12;

/**
 * Why the reader does not hand over a claim, or does not trust a part of the file.
 *
 * <p>Codes HIP701 to HIP709 are about the file and its envelopes, HIP711 to HIP715 about what the file holds, HIP721
 * to HIP735 about one claim. A code never changes its meaning.
 */
public enum RefusalCode {
    EMPTY_FILE("HIP701", "empty file", "The file has no byte but blanks, so there is nothing to read."),
    NOT_X12(
            "HIP702",
            "not X12",
            "Where an interchange should begin with an ISA segment, the file holds something else, which is skipped up"
                    + " to the next ISA."),
    BROKEN_HEADER(
            "HIP703",
            "broken ISA",
            "The ISA segment does not have the 106 characters of the standard, so that the separators are unknown and"
                    + " the interchange is skipped."),
    UNREADABLE_SEGMENT(
            "HIP704",
            "unreadable segment",
            "A segment breaks the grammar of X12, and as nobody knows what it said, the claims after it in the same"
                    + " transaction are refused."),
    CUT_OFF("HIP705", "file cut off", "The file ends before its last interchange does."),
    MISSING_TRAILER(
            "HIP706",
            "missing trailer",
            "A transaction, a group or an interchange ends without its SE, GE or IEA segment."),
    WRONG_COUNT(
            "HIP707",
            "wrong count",
            "A trailer (SE01, GE01 or IEA01) counts other than the file, so that something was lost or added on the"
                    + " way."),
    WRONG_CONTROL_NUMBER(
            "HIP708",
            "wrong control number",
            "A trailer (SE02, GE02 or IEA02) bears another control number than its header."),
    MISPLACED_SEGMENT(
            "HIP709", "misplaced segment", "A segment stands outside of the envelope it belongs in, and is skipped."),
    INSTITUTIONAL_CLAIM("HIP711", "institutional claim", "Hip judges professional claims (837P) and no 837I."),
    DENTAL_CLAIM("HIP712", "dental claim", "Hip judges professional claims (837P) and no 837D."),
    OTHER_VERSION(
            "HIP713",
            "claim of another version",
            "Hip reads claims of the implementation guide 005010X222, of which ST03 or GS08 says nothing here."),
    NOT_CLAIMS("HIP714", "not claims", "The transaction is not a claim submission (837)."),
    NO_CLAIMS("HIP715", "no claims", "The transaction or interchange is well formed and holds no claim."),
    CLAIM_NUMBER("HIP721", "no claim number", "CLM01 is empty or longer than the 38 characters of the standard."),
    NO_LINES("HIP722", "claim without lines", "The claim has no service line (LX)."),
    LINE_NUMBER(
            "HIP723",
            "bad line number",
            "A service line has no LX, or its LX01 is not a positive number that is given once in the claim."),
    PROCEDURE_QUALIFIER(
            "HIP724",
            "unsupported procedure code set",
            "SV101-1 is not HC: Hip judges HCPCS and CPT codes and no others."),
    PROCEDURE_CODE(
            "HIP725",
            "bad procedure code",
            "A line has no SV1, or its SV101-2 does not have five characters of 0-9 and A-Z."),
    MODIFIER(
            "HIP726",
            "bad modifier",
            "A line has more than four modifiers, or one that does not have two characters of 0-9 and A-Z."),
    DATE_MISSING("HIP727", "no date of service", "A line has no DTP*472, or one without a date."),
    DATE(
            "HIP728",
            "bad date of service",
            "DTP*472 of a line is given twice, is neither D8 nor RD8, or has a day that is not in the calendar."),
    DATE_RANGE(
            "HIP729", "bad range of dates", "DTP*472 of a line ends before it begins, or spans more than ten years."),
    UNITS(
            "HIP730",
            "bad units",
            "SV104 of a line is missing, is not a number, is negative, is more than a billion, or has more than three"
                    + " decimals."),
    PLACE_OF_SERVICE(
            "HIP731",
            "bad place of service",
            "CLM05-1 or SV105 is given and does not have two characters of 0-9 and A-Z."),
    CHARGE("HIP732", "bad charge", "SV102 of a line is given and is not an amount in dollars of at most 15 digits."),
    DIAGNOSIS_POINTER(
            "HIP733", "bad diagnosis pointer", "SV107 of a line has a pointer that is not a number from 1 to 99."),
    INCOMPLETE_CLAIM(
            "HIP734",
            "incomplete claim",
            "The file, the transaction or its readable part ends within the claim, so that lines may be missing."),
    CLAIM_SHAPE(
            "HIP735",
            "claim that cannot be held",
            "The claim has more than 999 lines or 99 diagnoses, or breaks a bound of Hip's own.");

    private final String number;
    private final String title;
    private final String page;

    RefusalCode(String number, String title, String page) {
        this.number = number;
        this.title = title;
        this.page = page;
    }

    /** The code as reports show it, HIP7xx. */
    public String number() {
        return number;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence. */
    public String page() {
        return page;
    }
}
