package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.x12.X12Text.CLAIM_A;
import static org.hiplang.x12.X12Text.CLAIM_B;
import static org.hiplang.x12.X12Text.LEVELS;
import static org.hiplang.x12.X12Text.PROFESSIONAL;
import static org.hiplang.x12.X12Text.file;
import static org.hiplang.x12.X12Text.group;
import static org.hiplang.x12.X12Text.interchange;
import static org.hiplang.x12.X12Text.transaction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
    private static final Optional<String> A = Optional.of("A-1");
    private static final Optional<String> FILE = Optional.empty();

    /** A file with one thing wrong: what is refused, why, and at which segment. */
    record Case(String name, String text, RefusalCode code, Optional<String> claim, long segment) {
        @Override
        public String toString() {
            return code.number() + " " + name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(aboutTheFile(), aboutTheContent(), aboutTheClaim(), aboutTheLine())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> aboutTheFile() {
        String good = file(LEVELS, CLAIM_A);
        return Stream.of(
                new Case("no byte", "", RefusalCode.EMPTY_FILE, FILE, 1),
                new Case("blanks", " \r\n\n", RefusalCode.EMPTY_FILE, FILE, 1),
                new Case("prose", "Dear Sir,\nplease find enclosed", RefusalCode.NOT_X12, FILE, 1),
                new Case("no ISA", good.substring(good.indexOf("GS*")), RefusalCode.NOT_X12, FILE, 1),
                new Case("something after", good + "thank you", RefusalCode.NOT_X12, FILE, 28),
                new Case("short ISA", good.replace("NORTHCLINIC ", "NORTHCLINIC"), RefusalCode.BROKEN_HEADER, FILE, 1),
                new Case("separator in ISA06", good.replace("NORTHC", "NORTH*"), RefusalCode.BROKEN_HEADER, FILE, 1),
                new Case("letter in ISA16", good.replace("*:~\nGS", "*~~\nGS"), RefusalCode.BROKEN_HEADER, FILE, 1),
                new Case("bad tag", good.replace("N3*", "N3LONG*"), RefusalCode.UNREADABLE_SEGMENT, FILE, 10),
                new Case("half ISA", good.substring(0, 50), RefusalCode.CUT_OFF, FILE, 1),
                new Case("no end", good.substring(0, good.indexOf("GE*")), RefusalCode.CUT_OFF, FILE, 26),
                new Case("no SE", good.replaceAll("SE.*\n", ""), RefusalCode.MISSING_TRAILER, FILE, 25),
                new Case("no GE", good.replaceAll("GE.*\n", ""), RefusalCode.MISSING_TRAILER, FILE, 26),
                new Case("no IEA", good.replaceAll("IEA.*\n", "") + good, RefusalCode.MISSING_TRAILER, FILE, 27),
                new Case("SE01", good.replace("SE*23", "SE*24"), RefusalCode.WRONG_COUNT, FILE, 25),
                new Case("GE01", good.replace("GE*1", "GE*2"), RefusalCode.WRONG_COUNT, FILE, 26),
                new Case("IEA01", good.replace("IEA*1", "IEA*0"), RefusalCode.WRONG_COUNT, FILE, 27),
                new Case("SE02", good.replace("SE*23*0021", "SE*23*0022"), RefusalCode.WRONG_CONTROL_NUMBER, FILE, 25),
                new Case("GE02", good.replace("GE*1*5", "GE*1*6"), RefusalCode.WRONG_CONTROL_NUMBER, FILE, 26),
                new Case(
                        "IEA02",
                        good.replace("IEA*1*000000017", "IEA*1*000000018"),
                        RefusalCode.WRONG_CONTROL_NUMBER,
                        FILE,
                        27),
                new Case("no ST", good.replaceAll("ST.*\n", ""), RefusalCode.MISPLACED_SEGMENT, FILE, 3),
                new Case("no GS", good.replaceAll("GS.*\n", ""), RefusalCode.MISPLACED_SEGMENT, FILE, 2));
    }

    private static Stream<Case> aboutTheContent() {
        return Stream.of(
                new Case("837I", other("005010X223A2"), RefusalCode.INSTITUTIONAL_CLAIM, A, 17),
                new Case("837D", other("005010X224A2"), RefusalCode.DENTAL_CLAIM, A, 17),
                new Case("4010", other("004010X098A1"), RefusalCode.OTHER_VERSION, A, 17),
                new Case(
                        "GS08 of 837I",
                        interchange(group("005010X223A2", transaction("", LEVELS, CLAIM_A))),
                        RefusalCode.INSTITUTIONAL_CLAIM,
                        A,
                        17),
                new Case(
                        "835",
                        interchange(
                                group("005010X221A1", X12Text.anyTransaction("835", "", "BPR*I*5~\n", "CLP*A-1~\n"))),
                        RefusalCode.NOT_CLAIMS,
                        FILE,
                        3),
                new Case("no CLM", file(LEVELS), RefusalCode.NO_CLAIMS, FILE, 17),
                new Case("no ST", interchange(), RefusalCode.NO_CLAIMS, FILE, 2));
    }

    private static Stream<Case> aboutTheClaim() {
        return Stream.of(
                claim("no CLM01", RefusalCode.CLAIM_NUMBER, FILE, 17, "CLM*A-1", "CLM*"),
                claim("long CLM01", RefusalCode.CLAIM_NUMBER, FILE, 17, "CLM*A-1", "CLM*" + "A".repeat(39)),
                claim("CLM05", RefusalCode.PLACE_OF_SERVICE, A, 17, "12:B:1", "1:B:1"),
                new Case("no LX", file(LEVELS, "CLM*A-1*1~\n", CLAIM_B), RefusalCode.NO_LINES, A, 17),
                claim("no first LX", RefusalCode.LINE_NUMBER, A, 19, "LX*1~\n", ""),
                claim("no second LX", RefusalCode.LINE_NUMBER, A, 22, "LX*2~\n", ""),
                claim("LX twice", RefusalCode.LINE_NUMBER, A, 22, "LX*2", "LX*1"),
                claim("LX empty", RefusalCode.LINE_NUMBER, A, 22, "LX*2", "LX"),
                claim("LX zero", RefusalCode.LINE_NUMBER, A, 22, "LX*2", "LX*0"),
                claim("LX word", RefusalCode.LINE_NUMBER, A, 22, "LX*2", "LX*TWO"),
                new Case("many lines", file(LEVELS, "CLM*A-1*1~\n", lines(1000)), RefusalCode.CLAIM_SHAPE, A, 3015),
                claim(
                        "many diagnoses",
                        RefusalCode.CLAIM_SHAPE,
                        A,
                        27,
                        "LX*1~",
                        ("HI" + "*BF:A1".repeat(12) + "~").repeat(9)),
                new Case(
                        "cut off",
                        file(LEVELS, CLAIM_A).replaceAll("(?s)LX\\*2.*", ""),
                        RefusalCode.INCOMPLETE_CLAIM,
                        A,
                        22));
    }

    private static Stream<Case> aboutTheLine() {
        return Stream.of(
                line("ER", RefusalCode.PROCEDURE_QUALIFIER, "HC:S9500", "ER:S9500"),
                line("qualifier", RefusalCode.PROCEDURE_QUALIFIER, "HC:S9500", "S9500"),
                line("SV101-2", RefusalCode.PROCEDURE_CODE, "HC:S9500", "HC"),
                line("SV101", RefusalCode.PROCEDURE_CODE, "HC:S9500", ""),
                line("short code", RefusalCode.PROCEDURE_CODE, "HC:S9500", "HC:S950"),
                line("small letters", RefusalCode.PROCEDURE_CODE, "HC:S9500", "HC:s9500"),
                line("repetition", RefusalCode.PROCEDURE_QUALIFIER, "HC:S9500", "HC:S9500^HC:S9501"),
                claim("no SV1", RefusalCode.PROCEDURE_CODE, A, 19, "SV1*HC:S9500*500*UN*7***1~\n", ""),
                line("five modifiers", RefusalCode.MODIFIER, "S9500", "S9500:A1:A2:A3:A4:A5"),
                line("nine components", RefusalCode.MODIFIER, "S9500", "S9500:A1:A2:A3:A4:WORDS:99999:X"),
                line("long modifier", RefusalCode.MODIFIER, "S9500", "S9500:A1:A22"),
                line("SV104 empty", RefusalCode.UNITS, "UN*7", "UN*"),
                line("SV104 word", RefusalCode.UNITS, "UN*7", "UN*SEVEN"),
                line("SV104 negative", RefusalCode.UNITS, "UN*7", "UN*-7"),
                line("SV104 power", RefusalCode.UNITS, "UN*7", "UN*7E9"),
                line("SV104 decimals", RefusalCode.UNITS, "UN*7", "UN*7.0001"),
                line("SV104 above a billion", RefusalCode.UNITS, "UN*7", "UN*1000000000.001"),
                line("SV104 of fifteen digits", RefusalCode.UNITS, "UN*7", "UN*999999999999999"),
                line("SV104 point", RefusalCode.UNITS, "UN*7", "UN*."),
                line("SV102", RefusalCode.CHARGE, "*500*", "*$500*"),
                line("SV102 too large", RefusalCode.CHARGE, "*500*", "*" + "9".repeat(24) + "*"),
                line("SV105", RefusalCode.PLACE_OF_SERVICE, "UN*7*", "UN*7*123"),
                line("SV107", RefusalCode.DIAGNOSIS_POINTER, "***1~", "***0~"),
                claim("no DTP", RefusalCode.DATE_MISSING, A, 19, "DTP*472*RD8*20210201-20210207~\n", ""),
                date("no DTP03", RefusalCode.DATE_MISSING, "RD8*"),
                date("30 February", RefusalCode.DATE, "D8*20210230"),
                date("29 February", RefusalCode.DATE, "D8*20210229"),
                date("month 13", RefusalCode.DATE, "RD8*20210201-20211301"),
                date("half a range", RefusalCode.DATE, "RD8*20210201"),
                date("range as D8", RefusalCode.DATE, "D8*20210201-20210207"),
                date("word", RefusalCode.DATE, "D8*MONDAY"),
                date("time", RefusalCode.DATE, "DT*202102011200"),
                date("twice", RefusalCode.DATE, "D8*20210201~DTP*472*D8*20210201", 22),
                date("backwards", RefusalCode.DATE_RANGE, "RD8*20210207-20210201"),
                date("century", RefusalCode.DATE_RANGE, "RD8*19210201-20210201"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefused(Case given) {
        List<ClaimReader.Item> items = X12Text.read(given.text);

        assertThat(items).anySatisfy(item -> {
            assertThat(item).isInstanceOf(ClaimReader.Refused.class);
            ClaimReader.Refused refused = (ClaimReader.Refused) item;
            assertThat(refused.reason().code()).isEqualTo(given.code.number());
            assertThat(refused.claim()).isEqualTo(given.claim);
            assertThat(refused.reason().segment()).isEqualTo(given.segment);
            assertThat(refused.reason().message()).matches("[\\p{javaLowerCase}A-Z].*;.*[^.]");
        });
    }

    @ParameterizedTest
    @MethodSource({"aboutTheClaim", "aboutTheLine"})
    void theNextClaimIsRead(Case given) {
        if (given.code == RefusalCode.INCOMPLETE_CLAIM) {
            return;
        }
        String text = given.text.contains("B-2") ? given.text : given.text.replace("SE*", CLAIM_B + "SE*");

        assertThat(X12Text.claims(text))
                .hasSize(1)
                .allMatch(claim -> claim.number().equals("B-2"));
        assertThat(X12Text.read(text))
                .filteredOn(item -> item instanceof ClaimReader.Refused refused
                        && refused.claim().equals(A))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$500                      | has a charge that is not an amount; correct SV102",
                "999999999999999999999999  | has a charge with more than 15 digits before or after the point; correct SV102",
                "-1234567890123456         | has a charge with more than 15 digits before or after the point; correct SV102",
                "1234567890123456.7.8      | has a charge that is not an amount; correct SV102"
            })
    void aChargeThatIsTooLargeIsToldFromOneThatIsNone(String charge, String words) {
        String text = line("", RefusalCode.CHARGE, "*500*", "*" + charge + "*").text();
        assertThat(X12Text.read(text))
                .filteredOn(ClaimReader.Refused.class::isInstance)
                .extracting(item -> ((ClaimReader.Refused) item).reason().message())
                .containsExactly("line 1 " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000000001            | are too large; the most in SV104 is a billion",
                "99999999999999999999  | are too large; the most in SV104 is a billion",
                "1.00000000000000000001 | have more than three decimals; correct SV104",
                "7E9                   | are not a number from 0 up; correct SV104",
            })
    void unitsThatAreTooLargeAreToldFromThoseThatAreNoNumber(String units, String words) {
        assertThat(X12Text.read(file(LEVELS, CLAIM_A.replace("UN*7", "UN*" + units))))
                .filteredOn(ClaimReader.Refused.class::isInstance)
                .singleElement()
                .satisfies(
                        item -> assertThat(((ClaimReader.Refused) item).reason().message())
                                .isEqualTo("line 1 has units that " + words));
    }

    @Test
    void aBillionUnitsAreBilledAtMost() {
        assertThat(X12Text.claims(file(LEVELS, CLAIM_A.replace("UN*7", "UN*1000000000"))))
                .singleElement()
                .satisfies(claim -> assertThat(claim.units(0)).isEqualTo(Units.MOST));
    }

    @Test
    void everyCodeHasACase() {
        assertThat(cases().map(Case::code).collect(Collectors.toCollection(() -> EnumSet.noneOf(RefusalCode.class))))
                .isEqualTo(EnumSet.allOf(RefusalCode.class));
    }

    private static String other(String version) {
        return interchange(group(version, transaction(version, LEVELS, CLAIM_A)));
    }

    private static Case claim(
            String name, RefusalCode code, Optional<String> claim, long segment, String good, String bad) {
        return new Case(name, file(LEVELS, CLAIM_A.replace(good, bad)), code, claim, segment);
    }

    private static Case line(String name, RefusalCode code, String good, String bad) {
        return claim(name, code, A, 20, good, bad);
    }

    private static Case date(String name, RefusalCode code, String bad) {
        return date(name, code, bad, 21);
    }

    private static Case date(String name, RefusalCode code, String bad, long segment) {
        return claim(name, code, A, segment, "RD8*20210201-20210207", bad);
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "LX*" + number + "~SV1*HC:99213*1*UN*1~DTP*472*D8*20210203~\n")
                .collect(Collectors.joining());
    }

    @Test
    void theGuidesOfProfessionalClaimsAreRead() {
        assertThat(Stream.of("005010X222", "005010X222A1", "005010X222A2")
                        .map(version -> other(version))
                        .map(text -> X12Text.claims(text).size()))
                .containsOnly(1);
        assertThat(X12Text.claims(interchange(group(PROFESSIONAL, transaction("", LEVELS, CLAIM_A)))))
                .hasSize(1);
    }
}
