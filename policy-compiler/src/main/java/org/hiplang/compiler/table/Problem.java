package org.hiplang.compiler.table;

import java.util.Optional;

/**
 * What is wrong with one place of a table's file.
 *
 * @param row the line of the file on which the row begins; the header is row 1
 * @param column the column, from 1
 * @param message what is wrong: lower case, no final stop, the author's words in backticks
 * @param help how to mend it, if there is something to say
 */
public record Problem(long row, int column, String message, Optional<String> help) {
    /** The place as messages name it. */
    public String place() {
        return "row " + row + ", column " + column;
    }
}
