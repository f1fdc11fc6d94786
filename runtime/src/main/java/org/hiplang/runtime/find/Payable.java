package org.hiplang.runtime.find;

import java.util.List;

/**
 * Which days of a line are payable after what some rules found on it: not taken, and not waiting for what would take them.
 *
 * <p>A rule gives way on the days on which another is known to hold to which it gives way by the author's word. A rule that
 * may hold and would not take a day rescues it, perhaps, from one that gives way to it. What was worked out is remembered
 * until something else is found on the line.
 */
final class Payable {
    /** Of a line so much is remembered: after groups, with or without regard to who wins. */
    private static final int MOST = 16;

    private final RuleTable rules;
    private final Findings findings;

    /** The rules of each group, by its number; all where it has none. */
    private final List<long[]> groups;

    // By line and group: after which finding and which group it is worked out, and the days that are taken, or perhaps.
    private final long[] knownFor = new long[Board.MOST_LINES * MOST];
    private final long[] surelyGone = new long[Board.MOST_LINES * MOST];
    private final long[] perhapsGone = new long[Board.MOST_LINES * MOST];

    private long contested;

    Payable(RuleTable rules, List<long[]> groups, Findings findings) {
        this.rules = rules;
        this.groups = groups;
        this.findings = findings;
    }

    /** To be told before a rule finds something on a line on which something is found. */
    void another(int rule, int line) {
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            if (rules.givesWay(rule, findings.rule(i)) || rules.givesWay(findings.rule(i), rule)) {
                contested |= 1L << line;
            }
        }
    }

    /** Nothing is found. */
    void clear() {
        contested = 0;
    }

    /** The days of a line on which something is found that some rule of a group takes for sure. */
    long surelyGone(int line, int group) {
        return surelyGone[known(line, group, isContested(line))];
    }

    /** The days that some rule takes, or that wait. */
    long perhapsGone(int line, int group) {
        return perhapsGone[known(line, group, isContested(line))];
    }

    /** The same as {@link #surelyGone} of rules that give way to none but such as take the day, too. */
    long surelyGoneAnyway(int line, int group) {
        return surelyGone[known(line, group, false)];
    }

    /**
     * The same as {@link #perhapsGone} of rules of which none gives way to one that is not among them. Then it does not
     * matter which of them wins: the day is taken, or it waits.
     */
    long perhapsGoneAnyway(int line, int group) {
        return perhapsGone[known(line, group, false)];
    }

    /** Whether some rule that found something on the line gives way to another that did. */
    private boolean isContested(int line) {
        return (contested >>> line & 1) != 0;
    }

    private int known(int line, int group, boolean who) {
        int asked = 2 * group + (who ? 1 : 0);
        int at = line * MOST + asked % MOST;
        long latest = findings.latest(line) * 2 * groups.size() + asked;
        if (knownFor[at] != latest) {
            knownFor[at] = latest;
            if (who) {
                findWho(line, groups.get(group), at);
            } else {
                find(line, groups.get(group), at);
            }
        }
        return at;
    }

    /** It matters who wins. */
    private void findWho(int line, long[] asked, int at) {
        surelyGone[at] = taken(line, asked);
        perhapsGone[at] = surelyGone[at] | waiting(line, asked);
    }

    /** Whoever wins. */
    private void find(int line, long[] asked, int at) {
        long sure = 0;
        long perhaps = 0;
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            int rule = findings.rule(i);
            if (rules.waits(rule) && isAsked(rule, asked)) {
                sure |= rules.takes(rule) ? findings.sure(i) : 0;
                perhaps |= findings.may(i);
            }
        }
        surelyGone[at] = sure;
        perhapsGone[at] = perhaps;
    }

    /** The days of a line that a rule takes for sure. */
    private long taken(int line, long[] asked) {
        long taken = 0;
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            if (takes(i, asked)) {
                taken |= standing(i, findings.sure(i)) & ~rescued(line, i);
            }
        }
        return taken;
    }

    /** The days of a line that wait, those that are taken anyway among them. */
    private long waiting(int line, long[] asked) {
        long waiting = 0;
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            int rule = findings.rule(i);
            if (isAsked(rule, asked) && rules.waits(rule)) {
                long days = rules.pends(rule) ? findings.may(i) : findings.may(i) & ~findings.sure(i);
                waiting |= standing(i, days);
            }
            if (takes(i, asked)) {
                waiting |= standing(i, findings.sure(i)) & rescued(line, i);
            }
        }
        return waiting;
    }

    private boolean takes(int i, long[] asked) {
        int rule = findings.rule(i);
        return rules.takes(rule) && isAsked(rule, asked);
    }

    private static boolean isAsked(int rule, long[] asked) {
        return asked.length == 0 || Bits.has(asked, rule);
    }

    /** Those of a finding's days on which it gives way to nothing. */
    private long standing(int i, long days) {
        long left = days;
        for (int j = findings.last(findings.line(i)); j >= 0 && left != 0; j = findings.before(j)) {
            if (rules.givesWay(findings.rule(i), findings.rule(j))) {
                left &= ~findings.sure(j);
            }
        }
        return left;
    }

    /**
     * The days on which it would give way to a finding that may be and takes nothing itself, also where that gives way: what
     * gives way to it does not come back.
     */
    private long rescued(int line, int i) {
        if (!rules.isRescuable(findings.rule(i))) {
            return 0;
        }
        long rescued = 0;
        for (int j = findings.last(line); j >= 0; j = findings.before(j)) {
            if (!rules.takes(findings.rule(j)) && rules.givesWay(findings.rule(i), findings.rule(j))) {
                rescued |= findings.may(j) & ~findings.sure(j);
            }
        }
        return rescued;
    }
}
