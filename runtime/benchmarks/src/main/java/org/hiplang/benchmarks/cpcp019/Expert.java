package org.hiplang.benchmarks.cpcp019;

import org.hiplang.runtime.claim.Claim;

/**
 * CPCP019 as an expert writes it for speed, over the packed claim. Nothing is allocated. Not for several threads: one
 * expert is used for claim after claim.
 *
 * <p>What makes it fast:
 *
 * <ul>
 *   <li>A code is looked up once, with two loads; all that code sets and tables say of it comes as one {@code long}. One pass
 *       ORs these; a claim that is none of home infusion ends there, and so does one without a line that a rule judges.
 *   <li>The days of a line are one {@code long}, counted from the claim's first day. <i>Some line of a kind covers that
 *       day</i> is asked of no line: the days of each group of codes are ORed once, without a branch, and a rule is an AND and
 *       a NOT of two or three such masks for all days of a line at once. <i>May be so</i> is a second mask beside <i>is so</i>.
 *   <li>Rules are not asked one by one. A per diem of which each day has a drug of its own therapy that is surely infused
 *       and paid meets five rules with one comparison, and what else there is to know of drugs is counted only when one
 *       does not. Codes that exclude each other are looked for where the ORed bits have both, what concurs where two per diems
 *       share a day or a modifier says so, repeated lines where two have one code and first day.
 *   <li>Whether a line is payable is two masks that are added to as rules find something, layer after layer; where nothing
 *       was found, the days that are billed are those that are payable.
 *   <li>Most facts are presumed, and most tables speak of codes: only the line of a drug asks for its NDC, only a line of
 *       a nurse or an injection for a provider.
 * </ul>
 *
 * <p>Claims of more than 64 lines, or whose days of service span more than 64 days, are left to somebody else.
 */
final class Expert {
    /** What some rule judges whatever else is on the claim. */
    private static final long JUDGED = Bits.PER_DIEM
            | Bits.PHARMACY
            | Bits.NURSING
            | Bits.PRODUCT
            | Bits.ENTERAL_FORMULA
            | Bits.ORAL_FOOD
            | Bits.FLUSH
            | Bits.CONCURRENT
            | Bits.LAPSES;

    private final Sheet sheet = new Sheet();
    private final Validity validity = new Validity(sheet);
    private final Products products = new Products(sheet);
    private final PerDiems perDiems = new PerDiems(sheet, products);
    private final Concurrency concurrency = new Concurrency(sheet, perDiems);
    private final Hanging hanging = new Hanging(sheet, products);

    /** What is found on a claim; the same object for each claim. */
    Findings find(Claim claim) {
        sheet.found.clear();
        if (sheet.applies(claim)) {
            sheet.lay(claim);
            if ((sheet.any & JUDGED) != 0 || sheet.repeats != 0) {
                judge(claim);
            }
        }
        return sheet.found;
    }

    private void judge(Claim claim) {
        validity.judge(claim);
        products.judge(claim);
        perDiems.judge();
        if (sheet.meeting != 0 || (sheet.any & Bits.CONCURRENT) != 0) {
            concurrency.judge(claim);
        }
        hanging.judge(claim);
        for (long rest = sheet.crowded & sheet.perDiems(); rest != 0; rest &= rest - 1) {
            oneUnitADay(claim, Long.numberOfTrailingZeros(rest));
        }
    }

    /**
     * Last of all, for it must be known which days are left. A line with no more units than days has one unit on each day at
     * most. One with more has a whole unit on each; of the rest, days before the policy take one each, and what is left goes
     * to days that are kept, if there are.
     */
    private void oneUnitADay(Claim claim, int line) {
        if ((sheet.days[line] & ~sheet.taken[line]) != 0) {
            int span = claim.lastDay(line) - claim.firstDay(line) + 1;
            int outside = span - Long.bitCount(sheet.days[line]);
            long more = claim.units(line) - Sheet.WHOLE_UNIT * span;
            if (more >= Sheet.WHOLE_UNIT * span || more > Sheet.WHOLE_UNIT * outside) {
                sheet.find(Rule.ONE_UNIT_A_DAY, line, sheet.days[line], sheet.days[line]);
            }
        }
    }
}
