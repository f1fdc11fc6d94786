package org.hiplang.benchmarks.eight.expert;

import java.time.LocalDate;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Findings;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;

/**
 * The eight rules over packed claims, as fast as we can write them: codes become classes in one pass that stops where no
 * rule's needs are met; then sets of lines and of days are bits of a {@code long}.
 */
public final class Expert {
    private static final int BITS = Long.SIZE;
    private static final int IN_FORCE = Math.toIntExact(LocalDate.of(2020, 9, 1).toEpochDay());

    private static final int SH = Codes.pair("SH");
    private static final int SJ = Codes.pair("SJ");
    private static final int SV = Codes.pair("SV");
    private static final int JW = Codes.pair("JW");

    private static final int INFUSION_DAY = EightRule.INFUSION_DAY.place();
    private static final int ONE_SCHEDULE = EightRule.ONE_SCHEDULE.place();
    private static final int SAME_CODE_AGAIN = EightRule.SAME_CODE_AGAIN.place();
    private static final int SECOND_THERAPY = EightRule.SECOND_THERAPY.place();
    private static final int SUPPLIES = EightRule.SUPPLIES.place();
    private static final int FLUSHES = EightRule.FLUSHES.place();
    private static final int PHARMACY_HOURS = EightRule.PHARMACY_HOURS.place();
    private static final int FURTHER_HOURS = EightRule.FURTHER_HOURS.place();

    private final Findings findings = new Findings();
    private final long[] days = new long[BITS];
    private final int[] classes = new int[BITS];

    /** What was found on the claim last judged. */
    public Findings findings() {
        return findings;
    }

    /**
     * Judges a claim.
     *
     * @return how many findings
     * @throws IllegalArgumentException if the claim is one that these rules do not take: too large, or too old
     */
    public int find(Claim claim) {
        findings.clear();
        int lines = claim.lines();
        if (lines > BITS) {
            throw new IllegalArgumentException("more lines than bits");
        }
        int any = 0;
        for (int line = 0; line < lines; line++) {
            int ofLine = Classes.of(claim.code(line));
            classes[line] = ofLine;
            any |= ofLine;
        }
        if ((any & Classes.NEEDED) != 0) {
            find(claim, lines, any);
        }
        return findings.size();
    }

    private void find(Claim claim, int lines, int any) {
        int base = base(claim, lines);
        long perDiems = 0;
        long infusions = 0;
        long perDiemDays = 0;
        long hourlyDays = 0;
        long productDays = 0;
        long visitDays = 0;
        for (int line = 0; line < lines; line++) {
            int ofLine = classes[line];
            if (ofLine == 0) {
                continue;
            }
            int first = claim.firstDay(line);
            long on = ((2L << (claim.lastDay(line) - first)) - 1) << (first - base);
            days[line] = on;
            if ((ofLine & Classes.PER_DIEM) != 0) {
                perDiemDays |= on;
                perDiems |= 1L << line;
                if ((ofLine & Classes.INFUSION) != 0) {
                    infusions |= 1L << line;
                }
                if ((ofLine & Classes.HOURLY) != 0) {
                    hourlyDays |= on;
                }
            } else if ((ofLine & Classes.PRODUCT) != 0) {
                if (!claim.hasModifier(line, SV) && !claim.hasModifier(line, JW)) {
                    productDays |= on;
                }
            } else if ((ofLine & Classes.VISIT) != 0) {
                visitDays |= on;
            }
        }
        if (infusions != 0) {
            infusionDay(infusions, productDays);
            if ((any & Classes.ANTI_INFECTIVE) != 0 && hourlyDays != 0) {
                each(lines, Classes.ANTI_INFECTIVE, ONE_SCHEDULE, hourlyDays);
            }
        }
        if ((perDiems & (perDiems - 1)) != 0) {
            sameCodeAgain(claim, perDiems);
            secondTherapy(claim, infusions);
        }
        if (perDiemDays != 0) {
            included(lines, any, perDiemDays);
        }
        if ((any & Classes.FURTHER_HOUR) != 0) {
            each(lines, Classes.FURTHER_HOUR, FURTHER_HOURS, ~visitDays);
        }
    }

    /** The first day of service of all lines. */
    private static int base(Claim claim, int lines) {
        int base = Integer.MAX_VALUE;
        int end = Integer.MIN_VALUE;
        for (int line = 0; line < lines; line++) {
            base = Math.min(base, claim.firstDay(line));
            end = Math.max(end, claim.lastDay(line));
        }
        if (end - base >= BITS || base < IN_FORCE) {
            throw new IllegalArgumentException("more days than bits, or days before the rules are in force");
        }
        return base;
    }

    private void infusionDay(long infusions, long productDays) {
        for (long rest = infusions; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            add(INFUSION_DAY, line, days[line] & ~productDays);
        }
    }

    private void sameCodeAgain(Claim claim, long perDiems) {
        for (long rest = perDiems & (perDiems - 1); rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            int code = claim.code(line);
            long before = 0;
            for (long earlier = perDiems & ((1L << line) - 1); earlier != 0; earlier &= earlier - 1) {
                int other = Long.numberOfTrailingZeros(earlier);
                if (claim.code(other) == code) {
                    before |= days[other];
                }
            }
            add(SAME_CODE_AGAIN, line, days[line] & before);
        }
    }

    private void secondTherapy(Claim claim, long infusions) {
        long before = 0;
        for (long rest = infusions; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if (!claim.hasModifier(line, SH) && !claim.hasModifier(line, SJ)) {
                add(SECOND_THERAPY, line, days[line] & before);
                before |= days[line];
            }
        }
    }

    /** What a per diem that shares a day includes. */
    private void included(int lines, int any, long perDiemDays) {
        if ((any & Classes.SUPPLY) != 0) {
            whole(lines, Classes.SUPPLY, SUPPLIES, perDiemDays);
        }
        if ((any & Classes.FLUSH) != 0) {
            whole(lines, Classes.FLUSH, FLUSHES, perDiemDays);
        }
        if ((any & Classes.PHARMACY) != 0) {
            whole(lines, Classes.PHARMACY, PHARMACY_HOURS, perDiemDays);
        }
    }

    private void whole(int lines, int ofClass, int rule, long shared) {
        for (int line = 0; line < lines; line++) {
            if ((classes[line] & ofClass) != 0 && (days[line] & shared) != 0) {
                findings.add(rule, line, days[line]);
            }
        }
    }

    private void each(int lines, int ofClass, int rule, long on) {
        for (int line = 0; line < lines; line++) {
            if ((classes[line] & ofClass) != 0) {
                add(rule, line, days[line] & on);
            }
        }
    }

    private void add(int rule, int line, long found) {
        if (found != 0) {
            findings.add(rule, line, found);
        }
    }
}
