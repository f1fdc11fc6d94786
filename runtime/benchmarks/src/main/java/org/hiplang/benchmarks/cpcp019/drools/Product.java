package org.hiplang.benchmarks.cpcp019.drools;

import java.time.LocalDate;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.plain.PlainCodes;
import org.hiplang.benchmarks.cpcp019.plain.PlainTerms;
import org.hiplang.runtime.judge.Truth;

/**
 * A line of what can be given to a patient, and what it was given as: worked out once, for many rules ask.
 *
 * @param line the line
 * @param drug whether it is a drug by its code
 * @param given whether it was given, by its modifiers
 * @param infused whether it is a drug that was infused
 * @param asDrug whether it is a drug that was given
 * @param asNutrition whether it is a product of nutrition that was given
 * @param asSolution whether it is a solution that was given
 */
public record Product(
        PlainLine line, boolean drug, boolean given, Truth infused, Truth asDrug, Truth asNutrition, Truth asSolution) {
    /** Of a line. */
    public Product(PlainLine line) {
        this(
                line,
                PlainCodes.DRUG.contains(line.code()),
                !line.isAny(PlainCodes.NOT_GIVEN),
                PlainTerms.isInfused(line),
                PlainTerms.isDrugGiven(line),
                PlainTerms.isNutritionGiven(line),
                PlainTerms.isSolutionGiven(line));
    }

    /** Whether the day is one of the line's. */
    public boolean covers(LocalDate day) {
        return line.covers(day);
    }
}
