package org.hiplang.runtime.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.ClaimFacts;
import org.hiplang.runtime.decision.Payment.Base;
import org.hiplang.runtime.decision.Payment.Of;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;

/** What lines are worth: what the plan allows for them where that is known, else what is charged. */
final class Bases {
    private static final FactInfo ALLOWED = dollars(ClaimFacts.ALLOWED, "what the plan allows for the line");
    private static final FactInfo CHARGE = dollars(ClaimFacts.CHARGE, "what is charged for the line");

    private Bases() {}

    private static FactInfo dollars(String name, String proof) {
        return new FactInfo(
                name,
                FactInfo.Scope.LINE,
                FactInfo.Type.NUMBER,
                List.of(),
                proof,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the line is worth, if somebody says so. */
    static Optional<Base> of(Numbers numbers, int line) {
        return of(numbers, line, ALLOWED, Of.ALLOWED).or(() -> of(numbers, line, CHARGE, Of.CHARGE));
    }

    private static Optional<Base> of(Numbers numbers, int line, FactInfo fact, Of of) {
        long[] known = numbers.possible(Amount.of(fact), line, Facts.ANY);
        return known.length == 1 ? Optional.of(new Base(of, dollars(known[0]))) : Optional.empty();
    }

    /** Writes down that it must be known what the plan allows for the line. */
    static void miss(int line, Grounds grounds) {
        KnownFacts.miss(ALLOWED, line, Facts.ANY, grounds);
    }

    /** Thousandths of a dollar as dollars: with cents, and thousandths where there are some. */
    static BigDecimal dollars(long thousandths) {
        BigDecimal exact = BigDecimal.valueOf(thousandths, 3);
        return exact.stripTrailingZeros().scale() > 2 ? exact : exact.setScale(2);
    }
}
