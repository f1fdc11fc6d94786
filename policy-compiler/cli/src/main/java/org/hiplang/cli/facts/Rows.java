package org.hiplang.cli.facts;

import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;

/**
 * How messages name the rows of one file.
 *
 * @param file the file as the user wrote it
 */
record Rows(String file) {
    /** Something wrong with a row; the message repeats nothing of the row but a fact's name. */
    Problem problem(CliCode code, long row, String message) {
        return Problem.of(code, file + " row " + row + ": " + message);
    }
}
