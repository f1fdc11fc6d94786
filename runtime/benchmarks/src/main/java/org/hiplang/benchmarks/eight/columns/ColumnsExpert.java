package org.hiplang.benchmarks.eight.columns;

import java.util.List;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Findings;
import org.hiplang.benchmarks.eight.expert.Classes;
import org.hiplang.runtime.claim.Claim;

/** The eight rules over claims in columns. */
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
            find(start, end, any);
        }
        return findings.size();
    }

    private void find(int start, int end, int any) {
        int base = Integer.MAX_VALUE;
        for (int line = start; line < end; line++) {
            base = Math.min(base, columns.firstDays[line]);
        }
        long perDiems = 0;
        long infusions = 0;
        long perDiemDays = 0;
        long hourlyDays = 0;
        long productDays = 0;
        long visitDays = 0;
        for (int line = start; line < end; line++) {
            int ofLine = columns.classes[line];
            int first = columns.firstDays[line];
            long on = ((2L << (columns.lastDays[line] - first)) - 1) << (first - base);
            days[line - start] = on;
            if ((ofLine & Classes.PER_DIEM) != 0) {
                perDiemDays |= on;
                perDiems |= 1L << (line - start);
                if ((ofLine & Classes.INFUSION) != 0) {
                    infusions |= 1L << (line - start);
                }
                if ((ofLine & Classes.HOURLY) != 0) {
                    hourlyDays |= on;
                }
            } else if ((ofLine & Classes.PRODUCT) != 0) {
                productDays |= on;
            } else if ((ofLine & Classes.VISIT) != 0) {
                visitDays |= on;
            }
        }
        infusionDay(infusions, productDays);
        if ((any & Classes.ANTI_INFECTIVE) != 0 && hourlyDays != 0) {
            each(start, end, Classes.ANTI_INFECTIVE, ONE_SCHEDULE, hourlyDays);
        }
        if ((perDiems & (perDiems - 1)) != 0) {
            sameCodeAgain(start, perDiems);
            secondTherapy(start, infusions);
        }
        if (perDiemDays != 0) {
            included(start, end, any, perDiemDays);
        }
        if ((any & Classes.FURTHER_HOUR) != 0) {
            each(start, end, Classes.FURTHER_HOUR, FURTHER_HOURS, ~visitDays);
        }
    }

    private void infusionDay(long infusions, long productDays) {
        for (long rest = infusions; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            add(INFUSION_DAY, line, days[line] & ~productDays);
        }
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

    /** What a per diem that shares a day includes. */
    private void included(int start, int end, int any, long perDiemDays) {
        if ((any & Classes.SUPPLY) != 0) {
            whole(start, end, Classes.SUPPLY, SUPPLIES, perDiemDays);
        }
        if ((any & Classes.FLUSH) != 0) {
            whole(start, end, Classes.FLUSH, FLUSHES, perDiemDays);
        }
        if ((any & Classes.PHARMACY) != 0) {
            whole(start, end, Classes.PHARMACY, PHARMACY_HOURS, perDiemDays);
        }
    }

    private void whole(int start, int end, int ofClass, int rule, long shared) {
        for (int line = start; line < end; line++) {
            if ((columns.classes[line] & ofClass) != 0 && (days[line - start] & shared) != 0) {
                findings.add(rule, line - start, days[line - start]);
            }
        }
    }

    private void each(int start, int end, int ofClass, int rule, long on) {
        for (int line = start; line < end; line++) {
            if ((columns.classes[line] & ofClass) != 0) {
                add(rule, line - start, days[line - start] & on);
            }
        }
    }

    private void add(int rule, int line, long found) {
        if (found != 0) {
            findings.add(rule, line, found);
        }
    }
}
