package org.hiplang.benchmarks.eight.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.eight.CodeSets;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;
import org.hiplang.benchmarks.eight.PlainFinding;

/** The eight rules as loops over plain objects. */
public final class PlainRules implements Engine {
    @Override
    public List<Found> find(GeneratedClaim claim) {
        return PlainFinding.found(claim.plain(), find(claim.plain()));
    }

    /** What the rules find on a claim. */
    public List<PlainFinding> find(PlainClaim claim) {
        List<PlainFinding> findings = new ArrayList<>();
        for (PlainLine line : claim.lines()) {
            if (CodeSets.PER_DIEM.contains(line.code())) {
                perDiem(claim, line, findings);
            } else if (CodeSets.SUPPLY.contains(line.code())) {
                included(claim, line, EightRule.SUPPLIES, findings);
            } else if (CodeSets.FLUSH.contains(line.code())) {
                included(claim, line, EightRule.FLUSHES, findings);
            } else if (CodeSets.PHARMACY.contains(line.code())) {
                included(claim, line, EightRule.PHARMACY_HOURS, findings);
            } else if (CodeSets.FURTHER_HOUR.contains(line.code())) {
                furtherHour(claim, line, findings);
            }
        }
        return findings;
    }

    private static void perDiem(PlainClaim claim, PlainLine line, List<PlainFinding> findings) {
        boolean infusion = CodeSets.INFUSION.contains(line.code());
        boolean antiInfective = CodeSets.ANTI_INFECTIVE.contains(line.code());
        for (LocalDate day = line.first(); !day.isAfter(line.last()); day = day.plusDays(1)) {
            if (infusion && !isProductGiven(claim, day)) {
                findings.add(new PlainFinding(EightRule.INFUSION_DAY, line, day));
            }
            if (antiInfective && covers(claim, CodeSets.HOURLY, day)) {
                findings.add(new PlainFinding(EightRule.ONE_SCHEDULE, line, day));
            }
            if (isSameCodeBefore(claim, line, day)) {
                findings.add(new PlainFinding(EightRule.SAME_CODE_AGAIN, line, day));
            }
            if (infusion && isFirstTherapy(line) && isTherapyBefore(claim, line, day)) {
                findings.add(new PlainFinding(EightRule.SECOND_THERAPY, line, day));
            }
        }
    }

    private static void included(PlainClaim claim, PlainLine line, EightRule rule, List<PlainFinding> findings) {
        for (PlainLine other : claim.lines()) {
            if (CodeSets.PER_DIEM.contains(other.code()) && other.sharesDayWith(line)) {
                findings.add(new PlainFinding(rule, line));
                return;
            }
        }
    }

    private static void furtherHour(PlainClaim claim, PlainLine line, List<PlainFinding> findings) {
        for (LocalDate day = line.first(); !day.isAfter(line.last()); day = day.plusDays(1)) {
            if (!covers(claim, CodeSets.VISIT, day)) {
                findings.add(new PlainFinding(EightRule.FURTHER_HOURS, line, day));
            }
        }
    }

    private static boolean isProductGiven(PlainClaim claim, LocalDate day) {
        for (PlainLine line : claim.lines()) {
            if (CodeSets.PRODUCT.contains(line.code()) && !line.isAny(CodeSets.NOT_GIVEN) && line.covers(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(PlainClaim claim, Set<String> codes, LocalDate day) {
        for (PlainLine line : claim.lines()) {
            if (codes.contains(line.code()) && line.covers(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameCodeBefore(PlainClaim claim, PlainLine line, LocalDate day) {
        for (PlainLine other : claim.lines()) {
            if (other.number() < line.number() && other.code().equals(line.code()) && other.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is billed as the first therapy of its days. */
    private static boolean isFirstTherapy(PlainLine line) {
        return !line.isAny(CodeSets.CONCURRENT);
    }

    private static boolean isTherapyBefore(PlainClaim claim, PlainLine line, LocalDate day) {
        for (PlainLine other : claim.lines()) {
            if (other.number() < line.number()
                    && CodeSets.INFUSION.contains(other.code())
                    && isFirstTherapy(other)
                    && other.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
