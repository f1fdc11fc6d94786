package org.hiplang.compiler.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.PairsBuilder;

/** Rows of two procedure codes. */
final class PairRows implements Rows<Pairs> {
    /** The columns with which each row begins. */
    static final List<String> KEYS = List.of(Header.KEY, Header.BESIDE);

    private final PairsBuilder pairs;

    PairRows(String name, List<String> columns) {
        pairs = Pairs.builder(name, columns);
    }

    @Override
    public void add(
            long row,
            List<String> keys,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<String> texts,
            Problems problems) {
        boolean codes = true;
        for (int i = 0; i < keys.size(); i++) {
            if (!Codes.isCode(keys.get(i))) {
                codes = false;
                problems.add(
                        row,
                        i + 1,
                        "`" + keys.get(i) + "` is no procedure code",
                        "pairs are of single codes with five characters, as in `J0120`, each in a row of its own");
            }
        }
        if (codes) {
            pairs.row(keys.get(0), keys.get(1), first, last, texts);
        }
    }

    @Override
    public Pairs build(int[] lines, Problems problems) {
        return pairs.build((row, other) -> problems.add(
                Math.max(lines[row], lines[other]),
                1,
                "row " + Math.min(lines[row], lines[other]) + " has the same pair on the same days",
                "let one row end, in `to`, before the other begins"));
    }
}
