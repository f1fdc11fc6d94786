package org.hiplang.benchmarks.cpcp019.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The policy's code sets and modifiers as sets of texts; of the codes of a range those that end with digits. */
public final class PlainCodes {
    public static final Set<String> INCIDENTAL = codes("S9537", "S9542", "S9558-S9560", "S9562");
    public static final Set<String> CATHETER_CARE = codes("S5497-S5502");
    public static final Set<String> INJECTION_THERAPY = codes("S9370", "S9372");
    public static final Set<String> NUTRITION = codes("S9364-S9368");
    public static final Set<String> HYDRATION = codes("S9373-S9377");
    public static final Set<String> DRUGLESS = or(CATHETER_CARE, codes("S9335", "S9339-S9343", "S9590"));
    public static final Set<String> PER_DIEM =
            except(codes("S5497-S5523", "S9325-S9379", "S9490-S9590"), codes("S5517-S5523", "S9529"));
    public static final Set<String> DRUG_THERAPY =
            except(PER_DIEM, INCIDENTAL, INJECTION_THERAPY, NUTRITION, HYDRATION, DRUGLESS);
    public static final Set<String> INTRAVENOUS_THERAPY = or(DRUG_THERAPY, NUTRITION, HYDRATION);
    public static final Set<String> INFUSION = or(DRUG_THERAPY, NUTRITION);
    public static final Set<String> THERAPY = except(PER_DIEM, INCIDENTAL, CATHETER_CARE, INJECTION_THERAPY);
    public static final Set<String> DAILY = except(PER_DIEM, INCIDENTAL);
    public static final Set<String> HOME_INFUSION_SERVICE = or(PER_DIEM, codes("S9810", "99601-99602"));

    public static final Set<String> FLUSH = codes("J1642", "A4216", "A4218");
    public static final Set<String> IV_SOLUTION = codes("J7030-J7060");
    public static final Set<String> OTHER_SOLUTION = codes("J7070", "J7120-J7121", "S5010-S5014");
    public static final Set<String> UNLISTED_DRUG = codes("J3490", "J3590", "J7799", "J7999", "J9999", "S5000-S5001");
    public static final Set<String> UNLISTED = or(UNLISTED_DRUG, codes("B9999"));
    public static final Set<String> DRUG = except(
            codes(
                    "90378",
                    "J0120-J9999",
                    "P9010-P9073",
                    "P9099",
                    "Q0138-Q0139",
                    "Q0144",
                    "Q0161-Q0181",
                    "Q0515",
                    "Q2004-Q2050",
                    "Q3027-Q3028",
                    "Q4074",
                    "Q4081",
                    "Q5101-Q5199",
                    "S0012-S0199",
                    "S5000-S5014"),
            codes("J1942", "J9031", "J9199", "J9310", "P9072", "Q5102"),
            FLUSH,
            IV_SOLUTION);
    public static final Set<String> LISTED_DRUG = except(DRUG, UNLISTED_DRUG);
    public static final Set<String> INFUSIBLE_DRUG = except(LISTED_DRUG, OTHER_SOLUTION);
    public static final Set<String> OSTEOARTHRITIS_DRUG = codes("J3304", "J7318", "J7320-J7329", "J7331-J7333");
    public static final Set<String> NUTRITION_PRODUCT = codes("B4164-B4216", "B5000-B5200");
    public static final Set<String> STANDARD_PRODUCT =
            codes("B4164-B4176", "B4180", "B4189-B4199", "B4216", "J0610", "J3475", "J3480");
    public static final Set<String> GIVEN_PRODUCT =
            or(DRUG, IV_SOLUTION, NUTRITION_PRODUCT, STANDARD_PRODUCT, UNLISTED);
    public static final Set<String> ENTERAL_FORMULA = codes("B4100-B4104", "B4149-B4162");
    public static final Set<String> ORAL_FOOD = codes("S9433-S9435");

    public static final Set<String> SUPPLY = except(
            codes(
                    "A4206-A8004",
                    "A9270",
                    "A9900",
                    "A9999",
                    "E0776",
                    "E0779-E0786",
                    "E0791",
                    "B4034-B4088",
                    "B4220-B4224",
                    "B9002-B9006"),
            codes("A4466", "A7011", "A7042-A7043"),
            FLUSH);
    public static final Set<String> REPAIR_SERVICE = codes("K0739", "S5035-S5036");
    public static final Set<String> NURSING = codes("99601-99602");

    public static final Set<String> CHEMOTHERAPY_SCHEDULE = codes("S9330-S9331");
    public static final Set<String> NUTRITION_VOLUME = codes("S9365-S9368");
    public static final Set<String> HYDRATION_VOLUME = codes("S9374-S9377");
    public static final Set<String> HOURLY_ANTIBIOTIC = codes("S9497-S9504");

    public static final Set<String> SECOND_THERAPY = Set.of("SH");
    public static final Set<String> THIRD_THERAPY = Set.of("SJ");
    public static final Set<String> CONCURRENT = Set.of("SH", "SJ");
    public static final Set<String> NOT_USED = Set.of("SV");
    public static final Set<String> NOT_GIVEN = Set.of("SV", "JW");
    public static final Set<String> UNDER_THE_SKIN = Set.of("JB");
    public static final Set<String> INTO_A_VEIN = Set.of("JA");
    public static final Set<String> BY_NURSE = Set.of("TD", "SD");
    public static final Set<String> BY_MOUTH = Set.of("BO");
    public static final Set<String> BY_DIALYSATE = Set.of("JE");
    public static final Set<String> REPAIRED = Set.of("RB", "MS");

    private PlainCodes() {}

    private static Set<String> codes(String... items) {
        Set<String> codes = new HashSet<>();
        Arrays.stream(items).flatMap(PlainCodes::range).forEach(codes::add);
        return codes;
    }

    private static Stream<String> range(String item) {
        if (item.length() == 5) {
            return Stream.of(item);
        }
        int first = Integer.parseInt(item.substring(1, 5));
        int last = Integer.parseInt(item.substring(7));
        return Stream.iterate(first, number -> number <= last, number -> number + 1)
                .map(number -> item.charAt(0) + "%04d".formatted(number));
    }

    @SafeVarargs
    private static Set<String> or(Set<String>... sets) {
        Set<String> codes = new HashSet<>();
        for (Set<String> set : sets) {
            codes.addAll(set);
        }
        return codes;
    }

    @SafeVarargs
    private static Set<String> except(Set<String> set, Set<String>... without) {
        Set<String> codes = new HashSet<>(set);
        for (Set<String> some : without) {
            codes.removeAll(some);
        }
        return codes;
    }
}
