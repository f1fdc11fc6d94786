package org.hiplang.benchmarks.claims;

import java.time.LocalDate;

/** Draws claims for anything but home infusion: visits, laboratories, imaging, therapy, equipment, surgery. */
final class OtherClaims {
    private final Dice dice;

    OtherClaims(Dice dice) {
        this.dice = dice;
    }

    PlainClaim claim(String number, LocalDate day) {
        return switch (dice.between(1, 10)) {
            case 1, 2, 3 -> visit(number, day);
            case 4, 5 -> laboratory(number, day);
            case 6 -> imaging(number, day);
            case 7 -> therapy(number, day);
            case 8 -> equipment(number, day);
            case 9 -> emergency(number, day);
            default -> surgery(number, day);
        };
    }

    private PlainClaim visit(String number, LocalDate day) {
        ClaimDraft claim = new ClaimDraft(number, "11", dice.oneOf("I10", "E119", "J069", "Z0000"));
        one(claim, day, dice.oneOf("99203", "99204", "99213", "99214", "99215"));
        some(claim, day, 2, 5, "81002", "36415", "80053", "85025", "83036", "87880", "93000");
        some(claim, day, 0, 3, "90471", "90686", "90715", "96372", "J1885", "J3420", "J1100");
        return claim.claim();
    }

    private PlainClaim laboratory(String number, LocalDate day) {
        ClaimDraft claim = new ClaimDraft(number, "81", dice.oneOf("E785", "D649", "R7301"));
        some(
                claim, day, 3, 10, "80048", "80053", "80061", "82306", "82607", "83036", "84443", "85025", "86140",
                "87086");
        return claim.claim();
    }

    private PlainClaim imaging(String number, LocalDate day) {
        ClaimDraft claim = new ClaimDraft(number, dice.oneOf("11", "22"), dice.oneOf("R0602", "M545"));
        some(claim, day, 1, 3, "71046", "72100", "73030", "73721", "74177", "76700");
        some(claim, day, 1, 3, "Q9967", "A9579", "96374");
        return claim.claim();
    }

    /** Sessions over some weeks. */
    private PlainClaim therapy(String number, LocalDate first) {
        ClaimDraft claim = new ClaimDraft(number, "11", dice.oneOf("M545", "M25561"));
        int sessions = dice.between(2, 5);
        for (int session = 0; session < sessions; session++) {
            some(claim, first.plusDays(3L * session), 1, 3, "97110", "97112", "97140", "97530", "97035");
        }
        return claim.claim();
    }

    /** Half of it delivered to the patient's home. */
    private PlainClaim equipment(String number, LocalDate first) {
        ClaimDraft claim = new ClaimDraft(number, dice.oneOf("12", "11"), dice.oneOf("G4733", "E119"));
        LocalDate last = first.plusDays(29);
        claim.line("E0601", first, last).modifier("RR").centsAUnit(9000);
        int supplies = dice.between(2, 6);
        for (int supply = 0; supply < supplies; supply++) {
            claim.line(dice.oneOf("A7030", "A7031", "A7034", "A7037", "A4253", "A4259"), first, first)
                    .units(dice.between(1, 4))
                    .centsAUnit(dice.between(10, 90) * 100);
        }
        return claim.claim();
    }

    private PlainClaim emergency(String number, LocalDate day) {
        ClaimDraft claim = new ClaimDraft(number, "23", dice.oneOf("R079", "S0990XA"));
        one(claim, day, dice.oneOf("99283", "99284", "99285"));
        some(claim, day, 3, 7, "71046", "93010", "84484", "80053", "85025", "96374", "J2405", "J1885", "J7030");
        return claim.claim();
    }

    private PlainClaim surgery(String number, LocalDate day) {
        ClaimDraft claim = new ClaimDraft(number, dice.oneOf("22", "24"), dice.oneOf("M1711", "K8020"));
        some(claim, day, 1, 5, "20610", "29881", "47562", "45385", "45380");
        some(claim, day, 1, 4, "J3301", "J1030", "88305", "00840");
        return claim.claim();
    }

    private void some(ClaimDraft claim, LocalDate day, int least, int most, String... codes) {
        int lines = dice.between(least, most);
        for (int line = 0; line < lines; line++) {
            one(claim, day, dice.oneOf(codes));
        }
    }

    private void one(ClaimDraft claim, LocalDate day, String code) {
        LineDraft line = claim.line(code, day, day).centsAUnit(dice.between(5, 400) * 100);
        if (dice.percent(15)) {
            line.modifier(dice.oneOf("25", "59", "TC", "26", "GP", "XU"));
        }
        if (dice.percent(5)) {
            line.units(2);
        }
    }
}
