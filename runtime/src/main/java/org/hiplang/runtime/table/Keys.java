package org.hiplang.runtime.table;

import java.util.Locale;
import java.util.OptionalLong;
import org.hiplang.runtime.claim.Codes;

/**
 * The keys of reference tables as numbers: procedure codes, modifiers, NDCs and taxonomy codes, which never collide.
 *
 * <p>Numbers of one shape keep the order of the text. Codes come first, so that a table of codes needs few bytes.
 */
public final class Keys {
    private static final int NDC_LENGTH = 11;
    private static final int TAXONOMY_LENGTH = 10;
    private static final int DECIMAL = 10;
    private static final int ALPHANUMERIC = 36;

    private static final long MODIFIERS = 1L << 26;
    private static final long NDCS = 1L << 27;
    private static final long TAXONOMIES = 1L << 38;

    private Keys() {}

    /** The key of a procedure code that is packed already, see {@link Codes#code}. */
    public static long code(int packed) {
        return packed;
    }

    /** The key of a modifier that is packed already, see {@link Codes#pair}. */
    public static long modifier(int packed) {
        return MODIFIERS + packed;
    }

    /** The key of an NDC: eleven digits, with or without hyphens after the fifth and the ninth. */
    public static OptionalLong ndc(String text) {
        long packed = Codes.ndc(text);
        return packed == Codes.NONE ? OptionalLong.empty() : OptionalLong.of(ndc(packed));
    }

    /** The key of an NDC that is packed already, see {@link Codes#ndc}. */
    public static long ndc(long packed) {
        return NDCS + packed;
    }

    /** The key of a taxonomy code: ten characters of {@code 0-9A-Z}. */
    public static OptionalLong taxonomy(String text) {
        long packed = Codes.taxonomy(text);
        return packed == Codes.NONE ? OptionalLong.empty() : OptionalLong.of(taxonomy(packed));
    }

    /** The key of a taxonomy code that is packed already, see {@link Codes#taxonomy}. */
    public static long taxonomy(long packed) {
        return TAXONOMIES + packed;
    }

    /** The key that a text is by its length, or none. */
    public static OptionalLong of(String text) {
        if (Codes.isCode(text)) {
            return OptionalLong.of(code(Codes.code(text)));
        }
        if (Codes.isModifier(text)) {
            return OptionalLong.of(modifier(Codes.pair(text)));
        }
        return text.length() == TAXONOMY_LENGTH ? taxonomy(text) : ndc(text);
    }

    /** The text of a key; an NDC has no hyphens. */
    public static String text(long key) {
        if (key >= TAXONOMIES) {
            return unpack(key - TAXONOMIES, TAXONOMY_LENGTH, ALPHANUMERIC);
        }
        if (key >= NDCS) {
            return unpack(key - NDCS, NDC_LENGTH, DECIMAL);
        }
        return key >= MODIFIERS ? Codes.pairText((int) (key - MODIFIERS)) : Codes.codeText((int) key);
    }

    private static String unpack(long packed, int length, int radix) {
        String digits = Long.toString(packed, radix).toUpperCase(Locale.ROOT);
        return "0".repeat(length - digits.length()) + digits;
    }
}
