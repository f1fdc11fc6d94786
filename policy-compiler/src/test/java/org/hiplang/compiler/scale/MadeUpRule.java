package org.hiplang.compiler.scale;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule with an example in which it finds something.
 *
 * @param verdict the clauses of verdict and reason
 * @param givesWayTo names of rules
 * @param claim the lines of the example, each without its number
 * @param facts what the example knows beside
 * @param expected what becomes of one of its lines, the others being clear
 */
record MadeUpRule(
        String name,
        String title,
        String cites,
        String subject,
        String where,
        String verdict,
        String reason,
        List<String> givesWayTo,
        List<String> claim,
        List<String> facts,
        String expected) {
    /** Copies the lists. */
    MadeUpRule {
        givesWayTo = List.copyOf(givesWayTo);
        claim = List.copyOf(claim);
        facts = List.copyOf(facts);
    }

    String rule() {
        return "rule " + name + " \"" + title + "\"\n  cites " + cites + "\n  " + subject + "\n"
                + (where.isEmpty() ? "" : "  where " + where + "\n")
                + "  " + verdict + "\n  as " + reason + "\n"
                + (givesWayTo.isEmpty()
                        ? ""
                        : givesWayTo.stream().collect(Collectors.joining(", ", "  gives way to ", "\n")));
    }

    String example() {
        StringBuilder text = new StringBuilder("example \"" + title + ", as in " + name + "\"\n  claim\n");
        for (int line = 0; line < claim.size(); line++) {
            text.append("    ")
                    .append(line + 1)
                    .append("  ")
                    .append(claim.get(line))
                    .append('\n');
        }
        if (!facts.isEmpty()) {
            text.append("  facts\n");
            facts.forEach(fact -> text.append("    ").append(fact).append('\n'));
        }
        return text.append("  expect\n    ")
                .append(expected)
                .append(" by ")
                .append(name)
                .append(claim.size() == 1 ? "\n" : "\n    others clear\n")
                .toString();
    }
}
