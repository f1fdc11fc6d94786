package org.hiplang.benchmarks.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Draws claims for home infusion, most of them right.
 *
 * <p>The numbers are percentages of claims, or of what the name says.
 */
final class HomeInfusionClaims {
    private static final String HOME = "12";
    private static final String NURSE = "1999999984";

    private static final int VISITS_ONLY = 8;
    private static final int SECOND_THERAPY = 14;
    private static final int THIRD_OF_SECOND = 15;
    private static final int SUPPLIES = 24;
    private static final int FLUSHES = 12;
    private static final int PHARMACY_HOURS = 4;
    private static final int VISITS = 35;
    private static final int HOURS_OF_VISITS = 40;
    private static final int WASTE = 4;
    private static final int LINE_BY_LINE = 65;
    private static final int SECOND_PRODUCT = 45;
    private static final int PUMP_OF_SUPPLIES = 50;
    private static final int NDC_OF_DRUGS = 50;

    // Mistakes.
    private static final int NO_PRODUCT = 2;
    private static final int PRODUCT_ENDS_EARLY = 8;
    private static final int NOT_USED = 1;
    private static final int PER_DIEM_TWICE = 3;
    private static final int TOO_MANY_UNITS = 3;
    private static final int BOTH_SCHEDULES = 2;
    private static final int MODIFIER_FORGOTTEN = 20;
    private static final int MODIFIER_ON_DRUG = 1;
    private static final int HOUR_WITHOUT_VISIT = 6;
    private static final int NOBODY_NAMED = 5;
    private static final int NDC_FORGOTTEN = 10;
    private static final int LINE_TWICE = 1;

    private static final int WEEK = 7;
    private static final int FEW_DAYS = 5;
    private static final int[] LENGTHS = {1, 1, 2, 3, 4, 5, 7, 7, 7, 10, 14, 14, 14, 21, 28};

    private final Dice dice;

    HomeInfusionClaims(Dice dice) {
        this.dice = dice;
    }

    PlainClaim claim(String number, LocalDate first) {
        ClaimDraft claim = new ClaimDraft(number, HOME, dice.oneOf("M8669", "E860", "K9089", "C189", "D801"));
        LocalDate last = first.plusDays(dice.oneOf(LENGTHS) - 1L);
        if (dice.percent(VISITS_ONLY)) {
            visits(claim, first, last);
            return claim.claim();
        }
        therapies(claim, first, last);
        supplies(claim, first, last);
        if (dice.percent(PHARMACY_HOURS)) {
            claim.line("S9810", first, first).units(dice.between(1, 3)).centsAUnit(6500);
        }
        if (dice.percent(VISITS)) {
            visits(claim, first, last);
        }
        return claim.claim();
    }

    private void therapies(ClaimDraft claim, LocalDate first, LocalDate last) {
        Therapy therapy = Therapy.draw(dice);
        List<LineDraft> perDiems = therapy(claim, therapy, first, last);
        if (dice.percent(PER_DIEM_TWICE)) {
            claim.again(perDiems.get(0));
        }
        if (therapy.equals(Therapy.ANTI_INFECTIVE) && dice.percent(BOTH_SCHEDULES)) {
            claim.line("S9494", first, last).unitsADay(1).centsAUnit(11_000);
        }
        if (dice.percent(SECOND_THERAPY)) {
            another(claim, therapy, "SH", first, last);
            if (dice.percent(THIRD_OF_SECOND)) {
                another(claim, therapy, "SJ", first, last);
            }
        }
    }

    /** A therapy that begins while the first lasts. */
    private void another(ClaimDraft claim, Therapy first, String modifier, LocalDate begins, LocalDate ends) {
        Therapy therapy = Therapy.draw(dice);
        if (therapy.equals(first)) {
            return;
        }
        LocalDate begin = begins.plusDays(dice.between(0, days(begins, ends) - 1));
        List<LineDraft> perDiems = therapy(claim, therapy, begin, begin.plusDays(dice.oneOf(LENGTHS) - 1L));
        if (!dice.percent(MODIFIER_FORGOTTEN)) {
            perDiems.forEach(perDiem -> perDiem.modifier(modifier));
        }
    }

    /** The per diems, and what is given. */
    private List<LineDraft> therapy(ClaimDraft claim, Therapy therapy, LocalDate first, LocalDate last) {
        int step = step(first, last);
        List<LineDraft> perDiems = claim.lines(dice.oneOf(therapy.perDiems()), first, last, step);
        int units = dice.percent(TOO_MANY_UNITS) ? 2 : 1;
        int cents = dice.between(80, 200) * 100;
        perDiems.forEach(perDiem -> perDiem.unitsADay(units).centsAUnit(cents));
        if (!dice.percent(NO_PRODUCT)) {
            boolean early = dice.percent(PRODUCT_ENDS_EARLY);
            products(claim, therapy, first, early ? first.plusDays((days(first, last) - 1) / 2) : last, step);
        }
        return perDiems;
    }

    /** Of how many days each line is: of all, of a week, or of one where there are few. */
    private int step(LocalDate first, LocalDate last) {
        int days = days(first, last);
        if (!dice.percent(LINE_BY_LINE)) {
            return days;
        }
        return days <= FEW_DAYS ? 1 : WEEK;
    }

    private void products(ClaimDraft claim, Therapy therapy, LocalDate first, LocalDate last, int step) {
        String code = dice.oneOf(therapy.products());
        product(claim, code, first, last, step);
        String other = dice.oneOf(therapy.products());
        if (!other.equals(code) && dice.percent(SECOND_PRODUCT)) {
            product(claim, other, first, last, step);
        }
        if (dice.percent(WASTE)) {
            claim.line(therapy.products().get(0), last, last).modifier("JW").centsAUnit(500);
        }
    }

    private void product(ClaimDraft claim, String code, LocalDate first, LocalDate last, int step) {
        int units = dice.between(1, 8);
        int cents = dice.between(2, 60) * 100;
        for (LineDraft product : claim.lines(code, first, last, step)) {
            product.unitsADay(units).centsAUnit(cents);
            ndc(product, code);
            mistakes(claim, product);
        }
    }

    /** An unlisted drug has one, others do at times. */
    private void ndc(LineDraft product, String code) {
        if (code.equals("J3490")) {
            if (!dice.percent(NDC_FORGOTTEN)) {
                product.ndc("99999000104");
            }
        } else if (code.equals("J0696") && dice.percent(NDC_OF_DRUGS)) {
            product.ndc("00004196501");
        } else if (code.equals("J7030") && dice.percent(NDC_OF_DRUGS)) {
            product.ndc("00338004904");
        }
    }

    private void mistakes(ClaimDraft claim, LineDraft product) {
        if (dice.percent(NOT_USED)) {
            product.modifier("SV");
        }
        if (dice.percent(MODIFIER_ON_DRUG)) {
            product.modifier("SH");
        }
        if (dice.percent(LINE_TWICE)) {
            claim.again(product);
        }
    }

    private void supplies(ClaimDraft claim, LocalDate first, LocalDate last) {
        if (dice.percent(SUPPLIES)) {
            claim.lines("A4221", first, last, WEEK).forEach(week -> week.centsAUnit(2100));
            String bags = dice.oneOf("A4222", "A4223");
            claim.lines(bags, first, last, WEEK)
                    .forEach(week -> week.unitsADay(1).centsAUnit(4100));
            if (dice.percent(PUMP_OF_SUPPLIES)) {
                claim.line("E0781", first, first).modifier("RR").centsAUnit(24_000);
            }
        }
        if (dice.percent(FLUSHES)) {
            claim.line(dice.oneOf("J1642", "A4216"), first, last).unitsADay(2).centsAUnit(120);
        }
    }

    private void visits(ClaimDraft claim, LocalDate first, LocalDate last) {
        int visits = dice.between(1, 3);
        LocalDate day = first;
        for (int visit = 0; visit < visits && !day.isAfter(last); visit++, day = day.plusDays(WEEK)) {
            if (dice.percent(HOUR_WITHOUT_VISIT)) {
                rendered(claim.line("99602", day, day).units(2).centsAUnit(6000));
                continue;
            }
            rendered(claim.line("99601", day, day).centsAUnit(14_000));
            if (dice.percent(HOURS_OF_VISITS)) {
                rendered(claim.line("99602", day, day).units(dice.between(1, 3)).centsAUnit(6000));
            }
        }
    }

    private void rendered(LineDraft visit) {
        if (!dice.percent(NOBODY_NAMED)) {
            visit.rendering(NURSE);
        }
    }

    private static int days(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
