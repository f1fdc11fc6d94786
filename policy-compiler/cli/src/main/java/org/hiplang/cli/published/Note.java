package org.hiplang.cli.published;

/**
 * Something in a published file that was left out or not understood.
 *
 * @param file the file, as the user wrote it
 * @param row the line on which the row begins
 * @param message what
 */
public record Note(String file, long row, String message) {
    @Override
    public String toString() {
        return file + " row " + row + ": " + message;
    }
}
