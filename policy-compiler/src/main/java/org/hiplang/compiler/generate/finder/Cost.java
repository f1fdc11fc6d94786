package org.hiplang.compiler.generate.finder;

import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.model.Condition;

/** What it costs to ask a part of a condition. */
enum Cost {
    /** A look at the line itself. */
    LINE,
    /** A look at what is found out once for the claim, or in a table. */
    CLAIM,
    /** A look at other lines, for each line that is judged. */
    LINES;

    static Cost of(Condition condition) {
        return Atoms.of(condition).stream()
                .map(Cost::ofAtom)
                .max(Cost::compareTo)
                .orElse(LINE);
    }

    private static Cost ofAtom(Condition atom) {
        if (ConditionMasks.isPlain(atom) || atom instanceof Condition.ReadingIs) {
            return LINE;
        }
        boolean ofOneLine = atom instanceof Condition.NthLine
                || Reads.phrase(atom).stream()
                        .anyMatch(lines -> lines.payable() || LineMasks.dependsOnTheSubject(lines));
        return ofOneLine ? LINES : CLAIM;
    }
}
