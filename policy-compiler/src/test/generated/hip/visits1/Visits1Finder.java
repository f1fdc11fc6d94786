// Generated from visits.hip. Do not edit.
package hip.visits1;

import java.util.List;
import org.hiplang.runtime.find.Asks;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.FactTest;
import org.hiplang.runtime.find.Finder;
import org.hiplang.runtime.find.TableFacts;
import org.hiplang.runtime.policy.ModifierSet;
import org.hiplang.runtime.policy.Terms;

/**
 * Where the rules of VISITS1 1.2 hold; why, the classes of the rules say.
 */
final class Visits1Finder implements Finder {
    private static final int ONE_VISIT = 0;

    private static final int VISIT_DAY = 1;

    private static final ModifierSet WASTED = ModifierSet.of("JW");

    private static final int LINE_IN_DRUG_WITHOUT_A_MODIFIER_IN_WASTED = 0;

    private static final int DRUG_IN_VISIT = 2;

    private static final int PAYABLE_LINE_IN_VISIT = 1;

    private final FactTest nurseYes;

    Visits1Finder(Terms terms, TableFacts facts) {
        nurseYes = facts.test(Visits1Facts.NURSE, List.of("yes"));
    }

    @Override
    public int things() {
        return 2;
    }

    @Override
    public int kinds() {
        return 0;
    }

    @Override
    public void asks(Asks asks) {
        Asks.Only only = asks.only();
        only.with(Visits1Codes.VISIT);
        asks.lines(ONE_VISIT, Visits1Codes.VISIT)
                .where(s -> s.moreUnits());
        asks.lines(VISIT_DAY, Visits1Codes.VISIT)
                .where(s -> !nurseYes.sure(s));
        asks.lines(DRUG_IN_VISIT, Visits1Codes.DRUG)
                .beside(Visits1Codes.VISIT);
        asks.thing(LINE_IN_DRUG_WITHOUT_A_MODIFIER_IN_WASTED, Visits1Codes.DRUG, s -> Asks.Told.of(!s.mayCarry(WASTED), !s.carries(WASTED)));
    }

    @Override
    public void find(Board b, int block, long rules) {
        switch (block) {
            case 0 -> find0(b, rules);
            default -> {
            }
        }
    }

    private void find0(Board b, long rules) {
        if ((rules & 1L << ONE_VISIT) != 0) {
            oneVisit(b);
        }
        if ((rules & 1L << VISIT_DAY) != 0) {
            visitDay(b);
        }
        if ((rules & 1L << DRUG_IN_VISIT) != 0) {
            drugInVisit(b);
        }
    }

    /**
     * one-visit: One visit a day.
     */
    private void oneVisit(Board b) {
        for (long rest = b.linesIn(Visits1Codes.VISIT); rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            if (!b.exceedsADay(line, 1000L)) {
                continue;
            }
            long may = b.days(line);
            b.found(ONE_VISIT, line, may, may);
        }
    }

    /**
     * line in drug without a modifier in wasted.
     */
    private void lineInDrugWithoutAModifierInWasted(Board b) {
        for (long rest = b.begin(LINE_IN_DRUG_WITHOUT_A_MODIFIER_IN_WASTED); rest != 0; rest = Bits.rest(rest)) {
            int other = Bits.first(rest);
            if (!b.hasModifier(other, WASTED)) {
                long may = b.days(other);
                if (may != 0) {
                    b.add(LINE_IN_DRUG_WITHOUT_A_MODIFIER_IN_WASTED, b.days(other), may);
                }
            }
        }
    }

    /**
     * visit-day: A visit is paid for a day with a drug, or with a nurse.
     */
    private void visitDay(Board b) {
        lineInDrugWithoutAModifierInWasted(b);
        long days = b.covered(Visits1Codes.VISIT) & ~b.sure(LINE_IN_DRUG_WITHOUT_A_MODIFIER_IN_WASTED);
        if (days == 0) {
            return;
        }
        for (long rest = b.linesIn(Visits1Codes.VISIT); rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            long may = b.days(line) & days;
            if (may == 0) {
                continue;
            }
            may &= ~nurseYes.sure(b, line);
            if (may == 0) {
                continue;
            }
            b.found(VISIT_DAY, line, may & ~b.may(LINE_IN_DRUG_WITHOUT_A_MODIFIER_IN_WASTED) & ~nurseYes.may(b, line), may);
        }
    }

    /**
     * payable line in visit.
     */
    private void payableLineInVisit(Board b) {
        if (b.begins(PAYABLE_LINE_IN_VISIT)) {
            if (b.foundNothingOn(b.linesIn(Visits1Codes.VISIT))) {
                b.add(PAYABLE_LINE_IN_VISIT, b.covered(Visits1Codes.VISIT), b.covered(Visits1Codes.VISIT));
            } else {
                for (long rest = b.linesIn(Visits1Codes.VISIT); rest != 0; rest = Bits.rest(rest)) {
                    int other = Bits.first(rest);
                    long may = (b.days(other) & b.perhapsLeft(other, Asks.AFTER_ALL));
                    if (may != 0) {
                        b.add(PAYABLE_LINE_IN_VISIT, (b.days(other) & b.surelyLeft(other, Asks.AFTER_ALL)), may);
                    }
                }
            }
        }
    }

    /**
     * drug-in-visit: A drug is part of a visit that is paid.
     */
    private void drugInVisit(Board b) {
        payableLineInVisit(b);
        long days = b.covered(Visits1Codes.DRUG) & Bits.any(b.may(PAYABLE_LINE_IN_VISIT) & b.covered(Visits1Codes.DRUG));
        if (days == 0) {
            return;
        }
        for (long rest = b.linesIn(Visits1Codes.DRUG); rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            long may = b.days(line) & days;
            if (may == 0) {
                continue;
            }
            may &= Bits.any(b.may(PAYABLE_LINE_IN_VISIT) & b.days(line));
            if (may == 0) {
                continue;
            }
            b.found(DRUG_IN_VISIT, line, may & Bits.any(b.sure(PAYABLE_LINE_IN_VISIT) & b.days(line)), may);
        }
    }
}
