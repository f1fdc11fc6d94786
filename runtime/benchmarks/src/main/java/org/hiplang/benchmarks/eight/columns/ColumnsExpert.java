package org.hiplang.benchmarks.eight.columns;

import java.util.List;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Findings;
import org.hiplang.benchmarks.eight.expert.Classes;
import org.hiplang.runtime.claim.Claim;

/** The eight rules over claims in columns, in the same way. */
public final class ColumnsExpert {
    private static final int BITS = Long.SIZE;
    private static final int INFUSION_DAY = EightRule.INFUSION_DAY.place();
    private static final int ONE_SCHEDULE = EightRule.ONE_SCHEDULE.place();
    private static final int SAME_CODE_AGAIN = EightRule.SAME_CODE_AGAIN.place();
    private static final int SECOND_THERAPY = EightRule.SECOND_THERAPY.place();
    private static final int SUPPLIES = EightRule.SUPPLIES.place();
    private static final int FLUSHES = EightRule.FLUSHES.place();
    private static final int PHARMACY_HOURS = EightRule.PHARMACY_HOURS.place();
    private static final int FURTHER_HOURS = EightRule.FURTHER_HOURS.place();

    private final Columns columns;
    private final Findings findings = new Findings();
    private final long[] days = new long[BITS];
    private int base;

    /** Over those claims, none of which has more than 64 lines or days. */
    public ColumnsExpert(List<Claim> claims) {
        this.columns = new Columns(claims);
    }

    /** What was found on the claim last judged. */
    public Findings findings() {
        return findings;
    }

    /**
     * Judges the claim of that place.
     *
     * @return how many findings
     */
    public int find(int claim) {
        findings.clear();
        int start = columns.starts[claim];
        int end = columns.starts[claim + 1];
        int any = 0;
        for (int line = start; line < end; line++) {
            any |= columns.classes[line];
        }
        if ((any & Classes.NEEDED) != 0) {
            judge(start, end);
        }
        return findings.size();
    }

    private void judge(int start, int end) {
        int first = Integer.MAX_VALUE;
        long perDiems = 0;
        long infusions = 0;
        long antiInfectives = 0;
        long supplies = 0;
        long flushes = 0;
        long pharmacyHours = 0;
        long furtherHours = 0;
        long perDiemDays = 0;
        long hourlyDays = 0;
        long productDays = 0;
        long visitDays = 0;
        for (int line = start; line < end; line++) {
            int from = columns.firstDays[line];
            first = Math.min(first, from);
            long on = Long.rotateLeft((2L << (columns.lastDays[line] - from)) - 1, from);
            long bit = 1L << (line - start);
            days[line - start] = on;
            int ofLine = columns.classes[line];
            if ((ofLine & Classes.PER_DIEM) != 0) {
                perDiems |= bit;
                perDiemDays |= on;
                if ((ofLine & Classes.INFUSION) != 0) {
                    infusions |= bit;
                }
                if ((ofLine & Classes.HOURLY) != 0) {
                    hourlyDays |= on;
                } else if ((ofLine & Classes.ANTI_INFECTIVE) != 0) {
                    antiInfectives |= bit;
                }
            } else if ((ofLine & Classes.PRODUCT) != 0) {
                productDays |= on;
            } else if ((ofLine & Classes.SUPPLY) != 0) {
                supplies |= bit;
            } else if ((ofLine & Classes.FLUSH) != 0) {
                flushes |= bit;
            } else if ((ofLine & Classes.VISIT) != 0) {
                visitDays |= on;
            } else if ((ofLine & Classes.FURTHER_HOUR) != 0) {
                furtherHours |= bit;
            } else if ((ofLine & Classes.PHARMACY) != 0) {
                pharmacyHours |= bit;
            }
        }
        base = first;
        on(infusions, INFUSION_DAY, ~productDays);
        on(antiInfectives, ONE_SCHEDULE, hourlyDays);
        if ((perDiems & (perDiems - 1)) != 0) {
            sameCodeAgain(start, perDiems);
            secondTherapy(start, infusions);
        }
        whole(supplies, SUPPLIES, perDiemDays);
        whole(flushes, FLUSHES, perDiemDays);
        whole(pharmacyHours, PHARMACY_HOURS, perDiemDays);
        on(furtherHours, FURTHER_HOURS, ~visitDays);
    }

    private void sameCodeAgain(int start, long perDiems) {
        for (long rest = perDiems & (perDiems - 1); rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            int code = columns.codes[start + line];
            long before = 0;
            for (long earlier = perDiems & ((1L << line) - 1); earlier != 0; earlier &= earlier - 1) {
                int other = Long.numberOfTrailingZeros(earlier);
                if (columns.codes[start + other] == code) {
                    before |= days[other];
                }
            }
            add(SAME_CODE_AGAIN, line, days[line] & before);
        }
    }

    private void secondTherapy(int start, long infusions) {
        long before = 0;
        for (long rest = infusions; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((columns.classes[start + line] & Columns.CONCURRENT) == 0) {
                add(SECOND_THERAPY, line, days[line] & before);
                before |= days[line];
            }
        }
    }

    private void on(long lines, int rule, long those) {
        for (long rest = lines; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            add(rule, line, days[line] & those);
        }
    }

    private void whole(long lines, int rule, long those) {
        for (long rest = lines; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((days[line] & those) != 0) {
                add(rule, line, days[line]);
            }
        }
    }

    private void add(int rule, int line, long found) {
        if (found != 0) {
            findings.add(rule, line, Long.rotateRight(found, base));
        }
    }
}
