package org.hiplang.benchmarks.cpcp019;

/**
 * What is known of a line, in one {@code long}: the kinds of its code, what tables say of its code or drug, and its
 * modifiers.
 *
 * <p>Of a fact that a table leaves open two bits are kept: {@code …_SURE}, it is so, and {@code …_MAYBE}, it may be so,
 * which is also set where it is sure.
 */
final class Bits {
    // Per diems: each is of one of these seven kinds.
    static final long DRUG_THERAPY = 1L;
    static final long NUTRITION = 1L << 1;
    static final long HYDRATION = 1L << 2;
    /** A therapy without an infused drug, but for catheter care. */
    static final long OTHER_THERAPY = 1L << 3;

    static final long CATHETER_CARE = 1L << 4;
    static final long INJECTION_THERAPY = 1L << 5;
    static final long INCIDENTAL = 1L << 6;

    static final long PHARMACY = 1L << 7;
    static final long VISIT = 1L << 8;
    static final long HOUR = 1L << 9;

    static final long LISTED_DRUG = 1L << 10;
    static final long UNLISTED_DRUG = 1L << 11;
    static final long UNLISTED_PRODUCT = 1L << 12;
    /** Among the listed drugs. */
    static final long OTHER_SOLUTION = 1L << 13;

    static final long IV_SOLUTION = 1L << 14;
    static final long NUTRITION_PRODUCT = 1L << 15;
    /** Some are listed drugs, the others nutrition products. */
    static final long STANDARD_PRODUCT = 1L << 16;

    static final long B4178 = 1L << 17;
    static final long ENTERAL_FORMULA = 1L << 18;
    static final long ORAL_FOOD = 1L << 19;
    static final long FLUSH = 1L << 20;
    static final long SUPPLY = 1L << 21;
    static final long REPAIR = 1L << 22;
    static final long OSTEOARTHRITIS = 1L << 23;

    // Codes that exclude each other.
    static final long S9329 = 1L << 24;
    static final long CHEMOTHERAPY_SCHEDULE = 1L << 25;
    static final long S9364 = 1L << 26;
    static final long NUTRITION_VOLUME = 1L << 27;
    static final long S9373 = 1L << 28;
    static final long HYDRATION_VOLUME = 1L << 29;
    static final long S9494 = 1L << 30;
    static final long HOURLY_ANTIBIOTIC = 1L << 31;
    static final long S9372 = 1L << 32;
    static final long J1642 = 1L << 33;

    // The route by which a drug is given: oral, inhaled or topical; subcutaneous or intramuscular; oral.
    static final long NO_INFUSION_SURE = 1L << 34;
    static final long NO_INFUSION_MAYBE = 1L << 35;
    static final long INJECTED_SURE = 1L << 36;
    static final long INJECTED_MAYBE = 1L << 37;
    static final long ORAL_SURE = 1L << 38;
    static final long ORAL_MAYBE = 1L << 39;

    // What an unlisted product is: a device, flush or diluent; an osteoarthritis drug; a flush; a standard product of
    // nutrition; strong amino acids.
    static final long NO_DRUG_SURE = 1L << 40;
    static final long NO_DRUG_MAYBE = 1L << 41;
    static final long KNEE_SURE = 1L << 42;
    static final long KNEE_MAYBE = 1L << 43;
    static final long IS_FLUSH_SURE = 1L << 44;
    static final long IS_FLUSH_MAYBE = 1L << 45;
    static final long STANDARD_SURE = 1L << 46;
    static final long STANDARD_MAYBE = 1L << 47;
    /** Nothing that hangs on it is ever sure. */
    static final long STRONG_MAYBE = 1L << 48;

    static final long SELF_ADMINISTERED = 1L << 49;
    static final long CLOTTING_FACTOR = 1L << 50;

    /** The code is not valid on some day. */
    static final long CODE_LAPSES = 1L << 51;

    // Modifiers.
    static final long SH = 1L << 52;
    static final long SJ = 1L << 53;
    static final long SV = 1L << 54;
    static final long JW = 1L << 55;
    static final long JB = 1L << 56;
    static final long JA = 1L << 57;
    static final long BY_NURSE = 1L << 58;
    static final long BO = 1L << 59;
    static final long JE = 1L << 60;
    static final long REPAIRED = 1L << 61;
    /** A modifier is not valid on some day. */
    static final long MODIFIER_LAPSES = 1L << 62;
    /** A place of service is the patient's home; only of a whole claim. */
    static final long AT_HOME = 1L << 63;

    static final long THERAPY = DRUG_THERAPY | NUTRITION | HYDRATION | OTHER_THERAPY;
    static final long INTRAVENOUS = DRUG_THERAPY | NUTRITION | HYDRATION;
    static final long INFUSION = DRUG_THERAPY | NUTRITION;
    static final long PER_DIEM = THERAPY | CATHETER_CARE | INJECTION_THERAPY | INCIDENTAL;
    static final long UNLISTED = UNLISTED_DRUG | UNLISTED_PRODUCT;
    static final long DRUG = LISTED_DRUG | UNLISTED_DRUG;
    static final long PRODUCT = DRUG | UNLISTED_PRODUCT | IV_SOLUTION | NUTRITION_PRODUCT | STANDARD_PRODUCT;
    static final long NURSING = VISIT | HOUR;
    static final long CONCURRENT = SH | SJ;
    static final long NOT_GIVEN = SV | JW;
    static final long LAPSES = CODE_LAPSES | MODIFIER_LAPSES;

    /** Makes the policy apply to a claim. */
    static final long APPLIES = PER_DIEM | PHARMACY | NURSING | AT_HOME;

    /** What nobody knows of a product of which no table knows anything. */
    static final long UNKNOWN_PRODUCT = NO_DRUG_MAYBE | KNEE_MAYBE | IS_FLUSH_MAYBE | STANDARD_MAYBE | STRONG_MAYBE;

    static final long ROUTES =
            NO_INFUSION_SURE | NO_INFUSION_MAYBE | INJECTED_SURE | INJECTED_MAYBE | ORAL_SURE | ORAL_MAYBE;
    static final long PRODUCTS = UNKNOWN_PRODUCT | NO_DRUG_SURE | KNEE_SURE | IS_FLUSH_SURE | STANDARD_SURE;
    /** What the catalog of drugs says, by column. */
    static final long CATALOG = ROUTES | PRODUCTS | SELF_ADMINISTERED | CLOTTING_FACTOR;

    /** The bits of a line of which a table says something; what its product is matters of unlisted ones alone. */
    static long of(long bits, long known, long said) {
        long kept = (bits & UNLISTED) != 0 ? -1L : ~PRODUCTS;
        return ((bits & ~known) | said) & kept;
    }

    private Bits() {}
}
