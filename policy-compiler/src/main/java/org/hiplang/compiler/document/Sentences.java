package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph after its full stops, but not after the one of an abbreviation. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?][\"'”’)\\]*]*\\s+(?=[\"'“‘(\\[*]*[\\p{Lu}0-9])");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "dr", "mr", "mrs", "ms", "st", "no", "nos", "sec", "fig", "approx", "cf", "incl",
            "inc");

    private Sentences() {}

    static List<Stretch> of(Stretch paragraph) {
        String text = paragraph.text();
        List<Stretch> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (!abbreviated(text.substring(0, end.start()))) {
                sentences.add(paragraph.part(start, end.end()));
                start = end.end();
            }
        }
        if (start < text.length()) {
            sentences.add(paragraph.part(start, text.length()));
        }
        return sentences;
    }

    private static boolean abbreviated(String before) {
        Matcher word = LAST_WORD.matcher(before);
        return word.find() && ABBREVIATIONS.contains(word.group().toLowerCase(Locale.ROOT));
    }
}
