package org.hiplang.benchmarks.eight.expert;

import java.time.LocalDate;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Findings;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;

/**
 * The eight rules over packed claims, as fast as we can write them. Most claims have no line without which no rule finds
 * anything, and are left after a look at their codes. Of the others, lines and days become bits in one pass.
 *
 * <p>A day of service is the bit of its number modulo 64, which is one day's alone in a claim of 64 days at most; so no
 * pass is needed to know the claim's first day before.
 */
public final class Expert {
    private static final int BITS = Long.SIZE;
    private static final int IN_FORCE = Math.toIntExact(LocalDate.of(2020, 9, 1).toEpochDay());

    /** All per diems are among these codes. */
    private static final int LOWEST_PER_DIEM = Codes.code("S5497");

    private static final int HIGHEST_PER_DIEM = Codes.code("S9590");
    private static final int FURTHER_HOUR = Codes.code("99602");

    private static final int SECOND = Codes.pair("SH");
    private static final int THIRD = Codes.pair("SJ");
    private static final int NOT_USED = Codes.pair("SV");
    private static final int DISCARDED = Codes.pair("JW");

    private static final int INFUSION_DAY = EightRule.INFUSION_DAY.place();
    private static final int ONE_SCHEDULE = EightRule.ONE_SCHEDULE.place();
    private static final int SAME_CODE_AGAIN = EightRule.SAME_CODE_AGAIN.place();
    private static final int SECOND_THERAPY = EightRule.SECOND_THERAPY.place();
    private static final int SUPPLIES = EightRule.SUPPLIES.place();
    private static final int FLUSHES = EightRule.FLUSHES.place();
    private static final int PHARMACY_HOURS = EightRule.PHARMACY_HOURS.place();
    private static final int FURTHER_HOURS = EightRule.FURTHER_HOURS.place();

    private final Findings findings = new Findings();

    /** The days of each line. */
    private final long[] days = new long[BITS];

    /** The claim's first day of service. */
    private int base;

    /** What was found on the claim last judged. */
    public Findings findings() {
        return findings;
    }

    /**
     * Judges a claim.
     *
     * @return how many findings
     * @throws IllegalArgumentException if the claim is too large, or too old, for an expert who is in a hurry
     */
    public int find(Claim claim) {
        findings.clear();
        int lines = claim.lines();
        for (int line = 0; line < lines; line++) {
            if (isNeeded(claim.code(line))) {
                judge(claim, lines);
                return findings.size();
            }
        }
        return 0;
    }

    /** Whether it may be one of the codes without which no rule finds anything. */
    private static boolean isNeeded(int code) {
        return (code >= LOWEST_PER_DIEM && code <= HIGHEST_PER_DIEM) || code == FURTHER_HOUR;
    }

    private void judge(Claim claim, int lines) {
        if (lines > BITS) {
            throw new IllegalArgumentException("more lines than bits");
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
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
        for (int line = 0; line < lines; line++) {
            int from = claim.firstDay(line);
            int to = claim.lastDay(line);
            first = Math.min(first, from);
            last = Math.max(last, to);
            long on = Long.rotateLeft((2L << (to - from)) - 1, from);
            long bit = 1L << line;
            days[line] = on;
            int ofCode = Classes.of(claim.code(line));
            if ((ofCode & Classes.PER_DIEM) != 0) {
                perDiems |= bit;
                perDiemDays |= on;
                if ((ofCode & Classes.INFUSION) != 0) {
                    infusions |= bit;
                }
                if ((ofCode & Classes.HOURLY) != 0) {
                    hourlyDays |= on;
                } else if ((ofCode & Classes.ANTI_INFECTIVE) != 0) {
                    antiInfectives |= bit;
                }
            } else if ((ofCode & Classes.PRODUCT) != 0) {
                if (!has(claim, line, NOT_USED, DISCARDED)) {
                    productDays |= on;
                }
            } else if ((ofCode & Classes.SUPPLY) != 0) {
                supplies |= bit;
            } else if ((ofCode & Classes.FLUSH) != 0) {
                flushes |= bit;
            } else if ((ofCode & Classes.VISIT) != 0) {
                visitDays |= on;
            } else if ((ofCode & Classes.FURTHER_HOUR) != 0) {
                furtherHours |= bit;
            } else if ((ofCode & Classes.PHARMACY) != 0) {
                pharmacyHours |= bit;
            }
        }
        if (last - first >= BITS || first < IN_FORCE) {
            throw new IllegalArgumentException("more days than bits, or days before the rules are in force");
        }
        base = first;
        on(infusions, INFUSION_DAY, ~productDays);
        on(antiInfectives, ONE_SCHEDULE, hourlyDays);
        if ((perDiems & (perDiems - 1)) != 0) {
            sameCodeAgain(claim, perDiems);
            secondTherapy(claim, infusions);
        }
        whole(supplies, SUPPLIES, perDiemDays);
        whole(flushes, FLUSHES, perDiemDays);
        whole(pharmacyHours, PHARMACY_HOURS, perDiemDays);
        on(furtherHours, FURTHER_HOURS, ~visitDays);
    }

    private static boolean has(Claim claim, int line, int modifier, int other) {
        return claim.packedModifiers(line) != 0
                && (claim.hasModifier(line, modifier) || claim.hasModifier(line, other));
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
            if (!has(claim, line, SECOND, THIRD)) {
                add(SECOND_THERAPY, line, days[line] & before);
                before |= days[line];
            }
        }
    }

    /** Of those lines, those of their days that are among these. */
    private void on(long lines, int rule, long those) {
        for (long rest = lines; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            add(rule, line, days[line] & those);
        }
    }

    /** Of those lines, all days where one is among these. */
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
