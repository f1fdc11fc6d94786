package org.hiplang.compiler.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings by their form: a few words with capitals and without a stop, alone or before a colon, as in {@code
 * Definitions:}, {@code HOME INFUSION CODES} and {@code Per diem: The term …}.
 */
final class Headings {
    private static final int MOST_WORDS = 12;
    private static final int FEW_WORDS = 3;
    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern NUMBER = Pattern.compile("\\([A-Za-z0-9]{1,3}\\)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}0-9])\\p{L}+(?![\\p{L}0-9])");
    private static final String SIGNS = "&/-–—(";
    private static final Pattern STOP = Pattern.compile("[.,;!?](\\s|$)");
    private static final Pattern LABEL = Pattern.compile("(?<name>[^:]+):(?:\\s+(?<rest>.*)|\\**$)");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "not", "of", "on", "or", "the",
            "to", "with", "without");
    private static final Set<String> NO_NAMES = Set.of("note", "notes", "important", "exception", "example");

    private Headings() {}

    /** How many characters at the beginning of a paragraph are its heading, colon included; 0 where it has none. */
    static int length(String paragraph) {
        if (MARKDOWN.matcher(paragraph).matches()) {
            return paragraph.length();
        }
        Matcher label = LABEL.matcher(paragraph);
        if (label.matches()) {
            boolean named = isName(label.group("name"));
            int rest = label.start("rest");
            return !named ? 0 : rest < 0 ? paragraph.length() : rest;
        }
        return isName(paragraph) ? paragraph.length() : 0;
    }

    /** Whether all of it is heading. */
    static boolean isOne(String paragraph) {
        return length(paragraph) == paragraph.length();
    }

    /** The heading as a name of its section: without marks, and with small letters where it has none. */
    static String name(String heading) {
        String name = heading.replaceAll("[*#`]", "")
                .replaceAll("\\[?[®™]\\]?", "")
                .replaceAll("\\s+", " ")
                .strip();
        name = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
        return name.equals(name.toUpperCase(Locale.ROOT)) ? lowered(name) : name;
    }

    private static boolean isName(String label) {
        String[] words = words(label);
        boolean few = words.length <= FEW_WORDS && Character.isUpperCase(words[0].charAt(0));
        return (few || isTitle(words))
                && !STOP.matcher(label).find()
                && !NO_NAMES.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isTitle(String[] words) {
        return words.length <= MOST_WORDS
                && !SMALL.contains(words[0])
                && Arrays.stream(words).anyMatch(word -> Character.isLetter(word.charAt(0)))
                && Arrays.stream(words).allMatch(word -> SMALL.contains(word) || begins(word));
    }

    private static boolean begins(String word) {
        int first = word.codePointAt(0);
        if (SIGNS.indexOf(first) >= 0 && !NUMBER.matcher(word).matches()) {
            return word.length() == 1 || begins(word.substring(1));
        }
        return Character.isUpperCase(first) || !Character.isLetter(first);
    }

    private static String[] words(String text) {
        return text.replaceAll("[*`#]", "").strip().split("\\s+");
    }

    private static String lowered(String name) {
        return WORD.matcher(name).replaceAll(word -> lowered(word.group(), word.start() == 0));
    }

    private static String lowered(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        return SMALL.contains(small) && !first ? small : word.charAt(0) + small.substring(1);
    }
}
