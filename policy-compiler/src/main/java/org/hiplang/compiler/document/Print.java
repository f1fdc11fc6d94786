package org.hiplang.compiler.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What is left of a text when everything is taken out that a print shop changes: the first twelve hexadecimal digits of
 * the SHA-256 of its {@linkplain #plain plain} form, in groups of four, so that no spreadsheet takes them for a number.
 */
public final class Print {
    private static final int DIGITS = 12;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}");

    private static final Pattern UNSEEN = Pattern.compile("\\[?[®™℠]\\]?|[\\u00AD\\u200B-\\u200D\\uFEFF]|[*`\\\\]");
    private static final Pattern LINK = Pattern.compile("<(https?://[^>]*)>");
    private static final Pattern BREAK = Pattern.compile("<br */?>");
    private static final Pattern DASH = Pattern.compile("\\s*[-\\u2010-\\u2015\\u2212]\\s*");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("[‘’‚‛′´]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[“”„‟″«»]");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L}|$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_THAT_PARTS_NO_NUMBERS = Pattern.compile("(?<![0-9]) | (?![0-9])");

    private Print() {}

    /** The print of a text. */
    public static String of(String text) {
        String hex = HexFormat.of().formatHex(sha256(plain(text))).substring(0, DIGITS);
        return hex.substring(0, 4) + "-" + hex.substring(4, 8) + "-" + hex.substring(8);
    }

    /** Whether it could be one. */
    public static boolean isOne(String written) {
        return SHAPE.matcher(written).matches();
    }

    /**
     * The text without space (but between two numbers), hyphens between letters, emphasis and trade marks, and with one
     * kind of dash and of quotes. Capitals stay.
     */
    public static String plain(String text) {
        String seen = BREAK.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll(" ");
        String plain = SINGLE_QUOTE.matcher(UNSEEN.matcher(seen).replaceAll("")).replaceAll("'");
        plain = DOUBLE_QUOTE.matcher(plain).replaceAll("\"");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        plain = DASH.matcher(plain.strip()).replaceAll("-");
        plain = HYPHEN.matcher(plain).replaceAll("");
        return SPACE_THAT_PARTS_NO_NUMBERS
                .matcher(SPACE.matcher(plain).replaceAll(" "))
                .replaceAll("");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every Java has SHA-256", problem);
        }
    }
}
