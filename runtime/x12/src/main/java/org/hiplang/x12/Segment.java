package org.hiplang.x12;

import java.util.List;

/**
 * One segment of an X12 file.
 *
 * @param id the segment's tag, such as CLM
 * @param position where it stands in the file, from 1
 * @param elements its elements, each with its components; a simple element has one
 */
record Segment(String id, long position, List<List<String>> elements) {
    /** The element's first component, or nothing if it is absent; counted from 1 as in the standard. */
    String text(int element) {
        return text(element, 1);
    }

    /** One component of an element, or nothing if it is absent. */
    String text(int element, int component) {
        List<String> components = components(element);
        return component <= components.size() ? components.get(component - 1) : "";
    }

    /** All components of an element, none if it is absent. */
    List<String> components(int element) {
        return element <= elements.size() ? elements.get(element - 1) : List.of();
    }

    /** Whether it has the tag, and the text in its first element. */
    boolean is(String tag, String qualifier) {
        return id.equals(tag) && text(1).equals(qualifier);
    }
}
