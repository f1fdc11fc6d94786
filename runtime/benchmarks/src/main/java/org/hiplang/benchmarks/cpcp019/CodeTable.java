package org.hiplang.benchmarks.cpcp019;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Table;

/**
 * All that is known of a procedure code, found with two loads: a page by the high bits of its number, a profile by the
 * low ones.
 *
 * <p>Codes of which the same is known share a profile; pages that are alike are one. All of it is made when the class is
 * loaded.
 */
final class CodeTable {
    private static final int PAGE_BITS = 11;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int PAGES = (36 * 36 * 36 * 36 * 36 - 1) / PAGE + 1;
    private static final int NEVER = Integer.MIN_VALUE;

    private static final CodeTable TABLE = new CodeTable(new Draft());

    /** Static, so that they are constants to the compiler of the virtual machine. */
    private static final char[] PAGE_OF = TABLE.pages;

    private static final char[] PROFILES = TABLE.profiles;
    private static final long[] BITS = TABLE.bits;
    private static final byte[] GROUPS = TABLE.groups;
    private static final int[] THERAPIES = TABLE.therapies;
    private static final int[][] LAPSES = TABLE.lapses;

    private final char[] pages = new char[PAGES];
    private final char[] profiles;
    private final long[] bits;
    private final byte[] groups;
    private final int[] therapies;
    private final int[][] lapses;

    /**
     * What is known of some codes.
     *
     * @param lapses the first and the last day of each stretch of time in which the codes are not valid, in turn
     */
    private record Profile(long bits, int therapies, List<Integer> lapses) {}

    private CodeTable(Draft draft) {
        Map<Profile, Character> known = new LinkedHashMap<>();
        number(Draft.NOTHING, known);
        Map<String, Integer> alike = new HashMap<>();
        List<char[]> sheets = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            char[] sheet = new char[PAGE];
            for (int i = 0; i < PAGE && draft.says(page); i++) {
                sheet[i] = number(draft.profile(page * PAGE + i), known);
            }
            int number = alike.computeIfAbsent(new String(sheet), absent -> {
                sheets.add(sheet);
                return sheets.size() - 1;
            });
            pages[page] = (char) number;
        }
        List<Profile> order = List.copyOf(known.keySet());
        this.profiles = new char[sheets.size() * PAGE];
        for (int i = 0; i < sheets.size(); i++) {
            System.arraycopy(sheets.get(i), 0, profiles, i * PAGE, PAGE);
        }
        this.bits = order.stream().mapToLong(Profile::bits).toArray();
        this.groups = new byte[bits.length];
        for (int i = 0; i < bits.length; i++) {
            groups[i] = (byte) Group.of(bits[i]);
        }
        this.therapies = order.stream().mapToInt(Profile::therapies).toArray();
        this.lapses = order.stream()
                .map(profile ->
                        profile.lapses().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static char number(Profile profile, Map<Profile, Character> known) {
        return known.computeIfAbsent(profile, absent -> (char) known.size());
    }

    /** The number of the code's profile. */
    static int profile(int code) {
        return PROFILES[(PAGE_OF[code >>> PAGE_BITS] << PAGE_BITS) + (code & (PAGE - 1))];
    }

    /** The kinds of the codes of that profile, and what the catalog of drugs says of them. */
    static long bits(int profile) {
        return BITS[profile];
    }

    /** The group that the codes of that profile are of, see {@link Group}. */
    static int group(int profile) {
        return GROUPS[profile];
    }

    /** The therapies that the codes of that profile may serve, as bits; none where nobody knows. */
    static int therapies(int profile) {
        return THERAPIES[profile];
    }

    /** The first and the last day of each stretch of time in which the codes are not valid, in turn. */
    static int[] lapses(int profile) {
        return LAPSES[profile];
    }

    /** Writes the policy's code sets and tables down, code by code. */
    private static final class Draft {
        private static final Profile NOTHING = new Profile(0, 0, List.of());

        private final long[][] bits = new long[PAGES][];
        private final int[][] therapies = new int[PAGES][];
        private final Map<Integer, List<Integer>> lapses = new HashMap<>();

        Draft() {
            kinds();
            facts();
            therapies();
            lapses();
        }

        /** Whether anything is known of a code of the page. */
        boolean says(int page) {
            return bits[page] != null;
        }

        Profile profile(int code) {
            long[] page = page(code);
            int[] served = therapies[code / PAGE];
            return new Profile(
                    page[code % PAGE], served == null ? 0 : served[code % PAGE], lapses.getOrDefault(code, List.of()));
        }

        private void kinds() {
            set(Bits.DRUG_THERAPY, "S5497-S5523", "S9325-S9379", "S9490-S9590");
            unset(Bits.DRUG_THERAPY, "S5517-S5523", "S9529");
            move(Bits.INCIDENTAL, "S9537", "S9542", "S9558-S9560", "S9562");
            move(Bits.CATHETER_CARE, "S5497-S5502");
            move(Bits.INJECTION_THERAPY, "S9370", "S9372");
            move(Bits.NUTRITION, "S9364-S9368");
            move(Bits.HYDRATION, "S9373-S9377");
            move(Bits.OTHER_THERAPY, "S9335", "S9339", "S9340-S9343", "S9590");
            set(Bits.PHARMACY, "S9810");
            set(Bits.VISIT, "99601");
            set(Bits.HOUR, "99602");
            set(Bits.S9329, "S9329");
            set(Bits.CHEMOTHERAPY_SCHEDULE, "S9330-S9331");
            set(Bits.S9364, "S9364");
            set(Bits.NUTRITION_VOLUME, "S9365-S9368");
            set(Bits.S9373, "S9373");
            set(Bits.HYDRATION_VOLUME, "S9374-S9377");
            set(Bits.S9494, "S9494");
            set(Bits.HOURLY_ANTIBIOTIC, "S9497-S9504");
            set(Bits.S9372, "S9372");
            drugs();
            products();
            supplies();
        }

        private void drugs() {
            set(
                    Bits.LISTED_DRUG,
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
                    "S5000-S5014");
            unset(Bits.LISTED_DRUG, "J1942", "J9031", "J9199", "J9310", "P9072", "Q5102");
            unset(Bits.LISTED_DRUG, "J1642", "A4216", "A4218", "J7030-J7060");
            String[] unlisted = {"J3490", "J3590", "J7799", "J7999", "J9999", "S5000-S5001"};
            unset(Bits.LISTED_DRUG, unlisted);
            set(Bits.UNLISTED_DRUG | Bits.UNKNOWN_PRODUCT, unlisted);
            set(Bits.OTHER_SOLUTION, "J7070", "J7120-J7121", "S5010-S5014");
            set(Bits.IV_SOLUTION, "J7030-J7060");
            set(Bits.OSTEOARTHRITIS, "J3304", "J7318", "J7320-J7329", "J7331-J7333");
            set(Bits.J1642, "J1642");
        }

        private void products() {
            set(Bits.UNLISTED_PRODUCT | Bits.UNKNOWN_PRODUCT, "B9999");
            set(Bits.NUTRITION_PRODUCT, "B4164-B4216", "B5000-B5200");
            set(Bits.STANDARD_PRODUCT, "B4164-B4176", "B4180", "B4189-B4199", "B4216", "J0610", "J3475", "J3480");
            set(Bits.B4178, "B4178");
            set(Bits.ENTERAL_FORMULA, "B4100-B4104", "B4149-B4162");
            set(Bits.ORAL_FOOD, "S9433-S9435");
        }

        private void supplies() {
            set(Bits.FLUSH, "J1642", "A4216", "A4218");
            set(Bits.SUPPLY, "A4206-A8004", "A9270", "A9900", "A9999", "E0776", "E0779-E0786", "E0791");
            set(Bits.SUPPLY, "B4034-B4088", "B4220-B4224", "B9002-B9006");
            unset(Bits.SUPPLY, "A4216", "A4218", "A4466", "A7011", "A7042", "A7043");
            set(Bits.REPAIR, "K0739", "S5035-S5036");
        }

        private void set(long kind, String... items) {
            codes(items).forEach(code -> page(code)[code % PAGE] |= kind);
        }

        private void unset(long kind, String... items) {
            codes(items).forEach(code -> page(code)[code % PAGE] &= ~kind);
        }

        /** What is left of the per diems in the end is therapy by drugs. */
        private void move(long kind, String... items) {
            unset(Bits.DRUG_THERAPY, items);
            set(kind, items);
        }

        private long[] page(int code) {
            int page = code / PAGE;
            if (bits[page] == null) {
                bits[page] = new long[PAGE];
            }
            return bits[page];
        }

        private static IntStream codes(String... items) {
            return Arrays.stream(items).flatMapToInt(item -> {
                int first = Codes.code(item.substring(0, 5));
                int last = item.length() == 5 ? first : Codes.code(item.substring(6));
                return IntStream.rangeClosed(first, last);
            });
        }

        private void facts() {
            Catalog catalog = new Catalog(undated("drugs"));
            for (int row : widestFirst(catalog.table())) {
                long said = catalog.bits(row);
                codes(catalog.table(), row).forEach(code -> {
                    long[] page = bits[code / PAGE];
                    if (page != null && page[code % PAGE] != 0) {
                        page[code % PAGE] = Bits.of(page[code % PAGE], Bits.CATALOG, said);
                    }
                });
            }
        }

        private void therapies() {
            Table table = undated("therapies");
            int column = table.column("therapy");
            Map<String, Integer> numbers = new HashMap<>();
            for (int row = 0; row < table.rows(); row++) {
                table.values(row, column).forEach(therapy -> numbers.putIfAbsent(therapy, numbers.size()));
            }
            if (numbers.size() > Integer.SIZE) {
                throw new IllegalStateException("more therapies than bits");
            }
            for (int row : widestFirst(table)) {
                int served = table.values(row, column).stream()
                        .mapToInt(therapy -> 1 << numbers.getOrDefault(therapy, 0))
                        .reduce(0, (one, other) -> one | other);
                codes(table, row).forEach(code -> {
                    int page = code / PAGE;
                    if (therapies[page] == null) {
                        therapies[page] = new int[PAGE];
                    }
                    therapies[page][code % PAGE] = served;
                });
            }
        }

        /** Days of the policy on which a code is not valid; only codes of rows that say so can have any. */
        private void lapses() {
            Table table = Tables.named("hcpcs");
            int column = table.column("code-valid");
            for (int row = 0; row < table.rows(); row++) {
                if (table.values(row, column).equals(List.of("no"))) {
                    codes(table, row).forEach(code -> {
                        List<Integer> stretches = lapses(table, column, code);
                        if (!stretches.isEmpty()) {
                            lapses.put(code, stretches);
                            page(code)[code % PAGE] |= Bits.CODE_LAPSES;
                        }
                    });
                }
            }
        }

        private static List<Integer> lapses(Table table, int column, int code) {
            TreeSet<Integer> changes = new TreeSet<>(List.of(NEVER));
            for (int row = 0; row < table.rows(); row++) {
                if (table.firstKey(row) <= code && code <= table.lastKey(row)) {
                    changes.add(table.firstDay(row));
                    if (table.lastDay(row) < Integer.MAX_VALUE) {
                        changes.add(table.lastDay(row) + 1);
                    }
                }
            }
            List<Integer> stretches = new ArrayList<>();
            for (int from : changes) {
                int row = table.row(code, from);
                Integer next = changes.higher(from);
                int to = next == null ? Integer.MAX_VALUE : next - 1;
                if (row >= 0 && to >= Sheet.FROM && table.values(row, column).equals(List.of("no"))) {
                    stretches.add(from);
                    stretches.add(to);
                }
            }
            return stretches;
        }

        /** The narrowest row speaks, so it is written last. */
        private static int[] widestFirst(Table table) {
            return IntStream.range(0, table.rows())
                    .boxed()
                    .sorted(Comparator.comparing((Integer row) -> table.lastKey(row) - table.firstKey(row))
                            .reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** The codes of a row; none of one of other keys. */
        private static IntStream codes(Table table, int row) {
            return table.lastKey(row) < (long) PAGES * PAGE
                    ? IntStream.rangeClosed((int) table.firstKey(row), (int) table.lastKey(row))
                    : IntStream.empty();
        }
    }

    /** A table whose rows hold on all days; what is made of it here would be wrong else. */
    static Table undated(String name) {
        Table table = Tables.named(name);
        for (int row = 0; row < table.rows(); row++) {
            if (table.firstDay(row) != Integer.MIN_VALUE || table.lastDay(row) != Integer.MAX_VALUE) {
                throw new IllegalStateException("table `" + name + "` has rows that hold for a time");
            }
        }
        return table;
    }
}
