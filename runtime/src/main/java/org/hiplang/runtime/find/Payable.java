package org.hiplang.runtime.find;

import org.jspecify.annotations.Nullable;

/**
 * Which days of a line are payable after what rules found on it: not taken, and not waiting for what would take them.
 *
 * <p>A rule gives way on the days on which another is known to hold to which it gives way by the author's word. A rule that
 * may hold and would not take a day rescues it, perhaps, from one that gives way to it.
 */
final class Payable {
    private final RuleTable rules;
    private final Findings findings;

    Payable(RuleTable rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /**
     * The days of a line that a rule takes for sure.
     *
     * @param asked the rules whose findings count; all where null
     */
    long taken(int line, long @Nullable [] asked) {
        long taken = 0;
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            if (takes(i, asked)) {
                taken |= standing(i, findings.sure(i)) & ~rescued(line, i);
            }
        }
        return taken;
    }

    /**
     * The days of a line that some rule takes, and those that wait; by rules of which none gives way to one that is not among
     * them. Then it does not matter which of them wins: the day is taken, or it waits.
     */
    long gone(int line, long @Nullable [] asked) {
        long gone = 0;
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            int rule = findings.rule(i);
            if (rules.waits(rule) && isAsked(rule, asked)) {
                gone |= findings.may(i);
            }
        }
        return gone;
    }

    /** The days of a line that some rule takes for sure, by rules that give way to none but such as take the day, too. */
    long goneForSure(int line, long @Nullable [] asked) {
        long gone = 0;
        for (int i = findings.last(line); i >= 0; i = findings.before(i)) {
            gone |= takes(i, asked) ? findings.sure(i) : 0;
        }
        return gone;
    }

    /** The days of a line that wait, those that are taken anyway among them. */
    long waiting(int line, long @Nullable [] asked) {
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

    private boolean takes(int i, long @Nullable [] asked) {
        int rule = findings.rule(i);
        return rules.takes(rule) && isAsked(rule, asked);
    }

    private static boolean isAsked(int rule, long @Nullable [] asked) {
        return asked == null || Bits.has(asked, rule);
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
