package org.hiplang.benchmarks.eight.expert;

/** Which of the eight rules' code sets a code is in, as bits, in two look-ups. */
public final class Classes {
    /** A home infusion per diem. */
    public static final int PER_DIEM = 1;

    /** A per diem of an infusion. */
    public static final int INFUSION = 1 << 1;

    /** S9494. */
    public static final int ANTI_INFECTIVE = 1 << 2;

    /** An anti-infective per diem by the hours between doses. */
    public static final int HOURLY = 1 << 3;

    /** A drug, a solution or nutrition. */
    public static final int PRODUCT = 1 << 4;

    /** A supply or equipment. */
    public static final int SUPPLY = 1 << 5;

    /** A flush. */
    public static final int FLUSH = 1 << 6;

    /** A pharmacy hour. */
    public static final int PHARMACY = 1 << 7;

    /** A nursing visit. */
    public static final int VISIT = 1 << 8;

    /** A further hour of a visit. */
    public static final int FURTHER_HOUR = 1 << 9;

    /** Without a line of these, no rule finds anything. */
    public static final int NEEDED = PER_DIEM | FURTHER_HOUR;

    private static final ClassTable TABLE = new ClassTable()
            .put(PER_DIEM, "S5497-S5502", "S9325-S9379", "S9490-S9590")
            .put(INFUSION, "S9325-S9379", "S9490-S9590")
            .take(PER_DIEM | INFUSION, "S9529")
            .take(INFUSION, "S9370", "S9372", "S9537", "S9542", "S9558-S9562")
            .take(INFUSION, "S9335", "S9339-S9343", "S9590")
            .put(ANTI_INFECTIVE, "S9494")
            .put(HOURLY, "S9497-S9504")
            .put(PRODUCT, "J0120-J9999", "B4164-B4216", "B5000-B5200")
            .put(SUPPLY, "A4206-A8004", "E0776", "E0779-E0791", "B4034-B4088", "B4220-B4224", "B9002-B9006")
            .put(FLUSH, "J1642", "A4216", "A4218")
            .take(PRODUCT | SUPPLY, "J1642", "A4216", "A4218")
            .put(PHARMACY, "S9810")
            .put(VISIT, "99601")
            .put(FURTHER_HOUR, "99602")
            .lay();
    private static final byte[] PAGES = TABLE.pages();
    private static final short[] CLASSES = TABLE.classes();

    private Classes() {}

    /** The class of a packed code. */
    public static int of(int code) {
        return CLASSES[(PAGES[code >>> ClassTable.PAGE_BITS] << ClassTable.PAGE_BITS) | (code & (ClassTable.PAGE - 1))];
    }
}
