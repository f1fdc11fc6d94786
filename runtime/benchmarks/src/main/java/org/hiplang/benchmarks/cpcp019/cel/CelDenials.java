package org.hiplang.benchmarks.cpcp019.cel;

import java.util.HashSet;
import java.util.Set;
import org.hiplang.benchmarks.cpcp019.Rule;

/** What some rules found so far on a claim, to be asked by expressions what it leaves payable. */
final class CelDenials {
    private static final int LINE = 32;

    private final Set<Rule> rules;
    private final Set<Long> denied = new HashSet<>();
    private final Set<Long> maybeDenied = new HashSet<>();

    CelDenials(Set<Rule> rules) {
        this.rules = rules;
    }

    void add(CelFinding finding) {
        if (rules.contains(finding.rule())) {
            finding.sure().forEach(day -> denied.add(key(finding.line(), day)));
            finding.may().forEach(day -> maybeDenied.add(key(finding.line(), day)));
        }
    }

    boolean isPayable(long line, long day) {
        return !maybeDenied.contains(key(line, day));
    }

    boolean maybePayable(long line, long day) {
        return !denied.contains(key(line, day));
    }

    private static long key(long line, long day) {
        return line << LINE | day;
    }
}
