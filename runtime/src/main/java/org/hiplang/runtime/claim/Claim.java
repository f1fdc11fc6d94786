package org.hiplang.runtime.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One professional claim (X12 837P), held in columns of packed integers.
 *
 * <p>Lines are addressed by index, 0 to {@link #lines()} − 1, in the order of their line numbers. Days are days since
 * 1970-01-01 ({@link LocalDate#toEpochDay()}). A claim is immutable; {@link ClaimBuilder} makes one.
 */
public final class Claim {
    /** Of what a line {@link #carries}: some modifier. */
    public static final int A_MODIFIER = 1;

    /** Of what a line {@link #carries}: the NDC of a drug. */
    public static final int AN_NDC = 2;

    /** Of what a line {@link #carries}: more units than it covers days. */
    public static final int MORE_UNITS_THAN_DAYS = 4;

    // All that rules read of the lines lies in one piece, column after column: claims are judged as they come from
    // memory, and there each array would be a place of its own. What is asked of every claim comes first: codes and
    // days. Behind the columns stand the header's fields.
    private static final int CODES = 0;
    private static final int DAYS = 1;
    private static final int MODIFIERS = 2;
    private static final int UNITS = 3;
    private static final int NDCS = 4;
    private static final int TAXONOMIES = 5;
    private static final int PROVIDERS = 6;
    private static final int COLUMNS = 7;
    private static final long LOW = 0xFFFF_FFFFL;

    /** Beside the code, for codes need fewer bits, stands what the line carries. */
    private static final int CARRIES = 29;

    private static final int CODE_MASK = (1 << CARRIES) - 1;

    /** Beside the place of service stand the diagnoses that the line points to. */
    private static final int POINTERS = 12;

    private static final int PLACE_MASK = (1 << POINTERS) - 1;

    /** In place of the number of a text that is not there, or that has none. */
    private static final long NOTHING = -1;

    private static final long SOME = -2;

    private static final int MOST_MODIFIERS = 4;
    private static final int MODIFIER_BITS = 16;
    private static final int MODIFIER_MASK = 0xFFFF;

    private final String number;
    private final ClaimHeader header;
    private final int @Nullable [] lineNumbers;
    private final int size;
    private final long[] diagnoses;
    private final int from;
    private final int to;
    private final long codesByOne;
    private final long codesByTwo;
    private final long placeDigest;
    private final long headerDigest;
    private final long rebilled;
    private final @Nullable Object[] details;
    private final long[] columns;

    Claim(String number, ClaimHeader header, List<LineBuilder> lines) {
        this.number = number;
        this.header = header;
        this.size = lines.size();
        this.lineNumbers = lineNumbers(lines);
        this.columns = new long[COLUMNS * size + HeaderField.OF_THE_CLAIM];
        this.details = new @Nullable Object[size];
        int first = Integer.MAX_VALUE;
        int last = -1;
        long one = 0;
        long two = 0;
        long places = 0;
        for (int i = 0; i < size; i++) {
            LineBuilder line = lines.get(i);
            int place = line.place >= 0 ? line.place : header.place();
            LineDetail detail = line.detail();
            details[i] = Details.packed(detail);
            put(DAYS, i, both(line.firstDay, line.lastDay));
            put(MODIFIERS, i, line.modifiers);
            put(UNITS, i, line.units);
            put(NDCS, i, number(detail.ndc(), Codes::ndc));
            put(TAXONOMIES, i, number(detail.renderingTaxonomy(), Codes::taxonomy));
            put(PROVIDERS, i, number(detail.renderingNpi(), Codes::taxonomy));
            long days = line.lastDay - line.firstDay + 1L;
            int carries = (line.modifiers == 0 ? 0 : A_MODIFIER)
                    | (ndc(i) == Codes.NONE ? 0 : AN_NDC)
                    | (line.units > Units.ONE * days ? MORE_UNITS_THAN_DAYS : 0);
            int beside = place + 1 | Details.pointers(detail.diagnosisPointers()) << POINTERS;
            put(CODES, i, both(line.code | carries << CARRIES, beside));
            one |= CodeDigest.one(line.code);
            two |= CodeDigest.two(line.code);
            places |= Digest.ofPlace(place);
            first = Math.min(first, line.firstDay);
            last = Math.max(last, line.lastDay);
        }
        this.from = size == 0 ? 0 : first;
        this.to = size == 0 ? -1 : last;
        this.diagnoses = packed(header.diagnoses());
        this.codesByOne = one;
        this.codesByTwo = two;
        this.placeDigest = places;
        this.headerDigest = hash(header);
        this.rebilled = Rebilled.lines(this);
    }

    /** Puts down what differs where a field of the header does, mostly; gives the digest of them all. */
    private long hash(ClaimHeader of) {
        long digest = 0;
        for (HeaderField field : HeaderField.values()) {
            if (field.place() >= 0) {
                int hash = field.hash(of);
                columns[COLUMNS * size + field.place()] = hash;
                digest |= Digest.ofField(field, hash);
            }
        }
        return digest;
    }

    /** A text as a number; two texts that have none may still differ. */
    private static long number(Optional<String> text, ToLongFunction<String> numbers) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        long number = numbers.applyAsLong(text.get());
        return number == Codes.NONE ? SOME : number;
    }

    private static long both(int high, int low) {
        return ((long) high << Integer.SIZE) | (low & LOW);
    }

    private long column(int column, int line) {
        return columns[column * size + Objects.checkIndex(line, size)];
    }

    private void put(int column, int line, long value) {
        columns[column * size + line] = value;
    }

    /** The numbers of lines that are not simply counted. */
    private static int @Nullable [] lineNumbers(List<LineBuilder> lines) {
        int[] numbers = new int[lines.size()];
        boolean counted = true;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = lines.get(i).number;
            counted &= numbers[i] == i + 1;
        }
        return counted ? null : numbers;
    }

    private static long[] packed(List<Diagnosis> listed) {
        long[] packed = new long[listed.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = listed.get(i).packed();
        }
        return packed;
    }

    /** Starts a claim with the provider's own control number (CLM01). */
    public static ClaimBuilder number(String number) {
        return new ClaimBuilder(number);
    }

    /** The provider's control number (CLM01): all of a claim that may stand in a log. */
    public String number() {
        return number;
    }

    /** Whether a field of the header may have that hash: to be asked before its text is compared. */
    boolean mayHave(HeaderField field, int hash) {
        return (headerDigest & Digest.ofField(field, hash)) != 0 && columns[COLUMNS * size + field.place()] == hash;
    }

    /** Whether some line may have one of those codes. */
    public boolean mayHave(CodeDigest codes) {
        return (codesByOne & codes.one()) != 0 && (codesByTwo & codes.two()) != 0;
    }

    /** The {@link Digest} of the places of service. */
    public long placeDigest() {
        return placeDigest;
    }

    /** Of the first 64 lines those with the code and the days of one before, as bits from line 0. */
    public long rebilled() {
        return rebilled;
    }

    /** Who pays, who bills, and what the claim says of the patient's illness. */
    public ClaimHeader header() {
        return header;
    }

    /** How many lines. */
    public int lines() {
        return size;
    }

    /** The line's assigned number (LX01), positive and unique in the claim. */
    public int lineNumber(int line) {
        return lineNumbers == null ? Objects.checkIndex(line, size) + 1 : lineNumbers[line];
    }

    /** The index of the line with that number, or −1. */
    public int indexOf(int lineNumber) {
        for (int line = 0; line < size; line++) {
            if (lineNumber(line) == lineNumber) {
                return line;
            }
        }
        return -1;
    }

    /** The packed procedure code, see {@link Codes#code}. */
    public int code(int line) {
        return (int) (column(CODES, line) >>> Integer.SIZE) & CODE_MASK;
    }

    /** What the line carries, added up: {@link #A_MODIFIER}, {@link #AN_NDC} and {@link #MORE_UNITS_THAN_DAYS}, or none. */
    public int carries(int line) {
        return (int) (column(CODES, line) >>> (Integer.SIZE + CARRIES));
    }

    /** The five characters of the procedure code. */
    public String codeText(int line) {
        return Codes.codeText(code(line));
    }

    /** Whether the line carries the modifier (packed, see {@link Codes#pair}) in any of its four positions. */
    public boolean hasModifier(int line, int modifier) {
        return has(packedModifiers(line), modifier + 1L);
    }

    /**
     * The modifiers in the order billed, packed: the first in the lowest 16 bits, each as {@link Codes#pair} and one
     * more, so that 0 is none.
     */
    public long packedModifiers(int line) {
        return column(MODIFIERS, line);
    }

    /** The modifiers in the order billed, at most four. */
    public List<String> modifiers(int line) {
        long rest = packedModifiers(line);
        if (rest == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(MOST_MODIFIERS);
        for (; rest != 0; rest >>>= MODIFIER_BITS) {
            int packed = (int) rest & MODIFIER_MASK;
            if (packed != 0) {
                texts.add(Codes.pairText(packed - 1));
            }
        }
        return Collections.unmodifiableList(texts);
    }

    /** Whether a line and one of a claim carry the same modifiers, in any order. */
    boolean sameModifiers(int line, Claim claim, int other) {
        long one = packedModifiers(line);
        long two = claim.packedModifiers(other);
        return one == two || (hasAll(one, two) && hasAll(two, one));
    }

    private static boolean hasAll(long modifiers, long of) {
        for (long rest = of; rest != 0; rest >>>= MODIFIER_BITS) {
            if (!has(modifiers, rest & MODIFIER_MASK)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(long modifiers, long one) {
        for (long rest = modifiers; rest != 0; rest >>>= MODIFIER_BITS) {
            if ((rest & MODIFIER_MASK) == one) {
                return true;
            }
        }
        return false;
    }

    /** The drug's NDC as a number, see {@link Codes#ndc}; {@link Codes#NONE} where the line names no drug. */
    public long ndc(int line) {
        return Math.max(Codes.NONE, column(NDCS, line));
    }

    /** The rendering provider's taxonomy as a number, see {@link Codes#taxonomy}; {@link Codes#NONE} where none is said. */
    public long taxonomy(int line) {
        return Math.max(Codes.NONE, column(TAXONOMIES, line));
    }

    /** Whether the line, or else the claim, names a rendering provider by an NPI. */
    public boolean hasRenderingProvider(int line) {
        return column(PROVIDERS, line) != NOTHING;
    }

    /** Whether a line and one of a claim name the same rendering provider, or both none. */
    boolean sameRenderingProvider(int line, Claim claim, int other) {
        long one = column(PROVIDERS, line);
        return one == claim.column(PROVIDERS, other)
                && (one != SOME
                        || detail(line)
                                .renderingNpi()
                                .equals(claim.detail(other).renderingNpi()));
    }

    /** Whether a line and one of a claim send the same NDC, or both none. */
    boolean sameNdc(int line, Claim claim, int other) {
        long one = column(NDCS, line);
        return one == claim.column(NDCS, other)
                && (one != SOME || detail(line).ndc().equals(claim.detail(other).ndc()));
    }

    /** The first day of service, in days since 1970-01-01. */
    public int firstDay(int line) {
        return (int) (column(DAYS, line) >>> Integer.SIZE);
    }

    /** The last day of service, never before the first. */
    public int lastDay(int line) {
        return (int) column(DAYS, line);
    }

    /** The first day of service of any line; 0 where there is no line. */
    public int from() {
        return from;
    }

    /** The last day of service of any line; before the first where there is no line. */
    public int to() {
        return to;
    }

    /** The units billed, in thousandths. */
    public long units(int line) {
        return column(UNITS, line);
    }

    /** The packed place of service of the line, else of the claim, else −1; see {@link Codes#pair}. */
    public int place(int line) {
        return (int) (column(CODES, line) & PLACE_MASK) - 1;
    }

    /** How many diagnoses the claim lists. */
    public int diagnoses() {
        return diagnoses.length;
    }

    /**
     * The number of a diagnosis, see {@link DiagnosisCodes}; {@link DiagnosisCodes#NONE} where the claim does not list
     * it, or not as a code of ICD-10-CM.
     *
     * @param position from 1, as lines point to it
     */
    public long diagnosis(int position) {
        return position >= 1 && position <= diagnoses.length ? diagnoses[position - 1] : DiagnosisCodes.NONE;
    }

    /** Whether the line, or the claim, names a prior authorization. */
    public boolean hasPriorAuthorization(int line) {
        return header.priorAuthorization().isPresent()
                || (details[line] instanceof LineDetail detail
                        && detail.priorAuthorization().isPresent());
    }

    /** What rules rarely read: charge, drug, rendering provider. */
    public LineDetail detail(int line) {
        return Details.of(details[line], (int) column(CODES, line) >>> POINTERS);
    }
}
