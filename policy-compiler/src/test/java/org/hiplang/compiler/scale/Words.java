package org.hiplang.compiler.scale;

import java.util.List;

/** The vocabulary of made-up policies. */
final class Words {
    private static final List<String> WHOSE = List.of(
            "infusion",
            "wound",
            "nursing",
            "enteral",
            "respiratory",
            "ostomy",
            "dialysis",
            "cardiac",
            "spinal",
            "ocular",
            "dental",
            "vascular",
            "thoracic",
            "hepatic",
            "renal",
            "dermal",
            "aural",
            "nasal",
            "oral",
            "pelvic",
            "cranial",
            "lumbar",
            "cervical",
            "prosthetic",
            "orthotic",
            "diabetic",
            "oncologic",
            "pediatric",
            "geriatric",
            "surgical");

    private static final List<String> WHAT = List.of(
            "supply",
            "visit",
            "drug",
            "pump",
            "dressing",
            "kit",
            "test",
            "imaging",
            "therapy",
            "device",
            "catheter",
            "monitor",
            "brace",
            "formula",
            "solution",
            "implant",
            "repair",
            "evaluation",
            "panel",
            "biopsy");

    /** Words without a number: so many names stand before one comes back. */
    static final int NAMES = WHOSE.size() * WHAT.size();

    /** Group, adjustment reason and remarks that go together. */
    static final List<String> REASON_CODES = List.of(
            "CO 97 M15",
            "CO 97 N19",
            "CO 234 N390",
            "CO 107 N349",
            "CO 112",
            "CO 151 N362",
            "CO 151 N640",
            "CO 231 N20",
            "CO 16 N56",
            "CO 96 N180",
            "CO 96 N426",
            "CO 16 N822",
            "CO 4 N823",
            "CO 4 N519",
            "CO 107 N122",
            "CO 50 N661");

    /** No two of them are alike, and all are in shape. */
    static final List<String> MODIFIERS = List.of(
            "25", "26", "50", "51", "52", "53", "58", "59", "62", "66", "76", "77", "78", "79", "80", "81", "82", "90",
            "GA", "GP", "GO", "GY", "GZ", "JA", "JB", "JW", "KX", "LT", "RT", "SH", "SJ", "TC", "XE", "XP", "XS", "XU");

    private Words() {}

    /** A name that no other number has. */
    static String name(int number) {
        String plain = WHOSE.get(number % WHOSE.size()) + "-" + WHAT.get(number / WHOSE.size() % WHAT.size());
        return number < NAMES ? plain : plain + "-" + (number / NAMES + 1);
    }

    /** The same, as a person would say it. */
    static String text(int number) {
        return name(number).replace('-', ' ');
    }
}
