package org.hiplang.x12;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One segment of an X12 file.
 *
 * <p>There is one of them a reader, filled anew for each segment of the file: nobody may keep it. Texts are made only
 * of what is asked for.
 */
final class Segment {
    private static final int TEXT = 1 << 9;
    private static final int PARTS = 1 << 6;
    private static final char REPETITION = '^';

    private final Words words = new Words();
    private String id = "";
    private long position;
    private char[] text = new char[TEXT];
    private int written;

    /** Where each component begins and ends in the text; those of an element stand together. */
    private int[] from = new int[PARTS];

    private int[] to = new int[PARTS];
    private int components;

    /** The first component of each element. */
    private int[] first = new int[PARTS];

    private int elements;

    /** The components that came more than once. */
    private final Map<Integer, StringBuilder> repeated = new HashMap<>();

    /** The segment's tag, such as CLM. */
    String id() {
        return id;
    }

    /** Where it stands in the file, from 1. */
    long position() {
        return position;
    }

    /** How many elements it has. */
    int elements() {
        return elements;
    }

    /** How many components an element has; none if it is absent, and a simple element has one. */
    int components(int element) {
        return element > elements ? 0 : end(element) - first[element - 1];
    }

    /** The element's first component, or nothing if it is absent; counted from 1 as in the standard. */
    String text(int element) {
        return text(element, 1);
    }

    /** One component of an element, or nothing if it is absent. */
    String text(int element, int component) {
        int place = place(element, component);
        if (place < 0) {
            return "";
        }
        StringBuilder all = repeated.isEmpty() ? null : repeated.get(place);
        return all == null ? words.of(text, from[place], to[place]) : all.toString();
    }

    /** Whether the element's first component is that word. */
    boolean has(int element, String word) {
        return has(element, 1, word);
    }

    /** Whether the component of an element is that word; an absent one is the empty word. */
    boolean has(int element, int component, String word) {
        int place = place(element, component);
        if (place < 0) {
            return word.isEmpty();
        }
        StringBuilder all = repeated.isEmpty() ? null : repeated.get(place);
        return all == null ? Words.same(word, text, from[place], to[place]) : word.contentEquals(all);
    }

    /** Whether it has the tag, and the text in its first element. */
    boolean is(String tag, String qualifier) {
        return id.equals(tag) && has(1, qualifier);
    }

    /** Begins another segment, as yet without elements. */
    void begin(String tag, long place) {
        id = tag;
        position = place;
        written = 0;
        components = 0;
        elements = 0;
        repeated.clear();
    }

    /** Where the next component may be written, from {@link #written} on. */
    char[] room(int length) {
        if (text.length - written < length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, written + length));
        }
        return text;
    }

    /** How much text there is. */
    int written() {
        return written;
    }

    /**
     * Adds a component, whose text has been written. A repetition, which no element that Hip reads may have, is kept
     * within the text, so that the element counts as ill-formed instead of losing its second value in silence.
     */
    void add(int element, int component, int length) {
        while (elements < element) {
            first = withRoom(first, elements);
            first[elements] = components;
            elements++;
        }
        int begin = written;
        written += length;
        if (component <= components(element)) {
            repeat(first[element - 1] + component - 1, begin);
        } else {
            from = withRoom(from, components);
            to = withRoom(to, components);
            from[components] = begin;
            to[components] = written;
            components++;
        }
    }

    private void repeat(int place, int begin) {
        repeated.computeIfAbsent(place, first -> new StringBuilder().append(text, from[first], to[first] - from[first]))
                .append(REPETITION)
                .append(text, begin, written - begin);
    }

    private int place(int element, int component) {
        return component > components(element) ? -1 : first[element - 1] + component - 1;
    }

    private int end(int element) {
        return element == elements ? components : first[element];
    }

    private static int[] withRoom(int[] places, int used) {
        return used < places.length ? places : Arrays.copyOf(places, 2 * places.length);
    }
}
