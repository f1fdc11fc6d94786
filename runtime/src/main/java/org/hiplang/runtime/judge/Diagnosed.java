package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.DiagnosisCodes;
import org.hiplang.runtime.policy.DiagnosisSet;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;

/**
 * Which diagnoses one claim and its lines have.
 *
 * <p>A line has those that it points to, and all of the claim where it points to none. A diagnosis that the claim does
 * not list, or that is no code of ICD-10-CM, may be any; so may be that of a claim that lists none.
 */
public final class Diagnosed {
    /** What is asked for where a diagnosis is not known. */
    private static final FactInfo OF_THE_CLAIM = fact(FactInfo.Scope.CLAIM);

    private static final FactInfo OF_A_LINE = fact(FactInfo.Scope.LINE);

    private final Claim claim;

    Diagnosed(Claim claim) {
        this.claim = claim;
    }

    private static FactInfo fact(FactInfo.Scope scope) {
        return new FactInfo(
                "diagnosis-codes",
                scope,
                List.of(),
                "a claim that lists the diagnoses as codes of ICD-10-CM",
                Optional.empty());
    }

    /** Whether the claim has a diagnosis of the set. */
    public Truth ofTheClaim(DiagnosisSet set, Grounds grounds) {
        IntStream all = IntStream.rangeClosed(1, claim.diagnoses());
        return known(oneOf(all, set), -1, grounds);
    }

    /** Whether the line has a diagnosis of the set. */
    public Truth of(int line, DiagnosisSet set, Grounds grounds) {
        List<Integer> pointers = claim.detail(line).diagnosisPointers();
        return pointers.isEmpty()
                ? ofTheClaim(set, grounds)
                : known(oneOf(pointers.stream().mapToInt(Integer::intValue), set), line, grounds);
    }

    /** Whether the first diagnosis that the line points to, or else the claim's first, is of the set. */
    public Truth firstOf(int line, DiagnosisSet set, Grounds grounds) {
        List<Integer> pointers = claim.detail(line).diagnosisPointers();
        int first = pointers.isEmpty() ? 1 : pointers.get(0);
        return known(is(first, set), pointers.isEmpty() ? -1 : line, grounds);
    }

    private Truth oneOf(IntStream positions, DiagnosisSet set) {
        return positions
                .mapToObj(position -> is(position, set))
                .reduce(Truth::or)
                .orElse(Truth.UNKNOWN);
    }

    private Truth is(int position, DiagnosisSet set) {
        long code = claim.diagnosis(position);
        return code == DiagnosisCodes.NONE ? Truth.UNKNOWN : Truth.of(set.has(code));
    }

    /** What is not known is missed: of the line, or with −1 of the claim. */
    private static Truth known(Truth truth, int line, Grounds grounds) {
        if (truth == Truth.UNKNOWN) {
            grounds.missing(new Grounds.Missing(line < 0 ? OF_THE_CLAIM : OF_A_LINE, line, Facts.ANY));
        }
        return truth;
    }
}
