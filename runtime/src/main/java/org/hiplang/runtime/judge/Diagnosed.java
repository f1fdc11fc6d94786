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

    private final Judgement judgement;

    Diagnosed(Judgement judgement) {
        this.judgement = judgement;
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
        return ofTheClaim(judgement.claimOf(-1), set, grounds);
    }

    private static Truth ofTheClaim(Claim claim, DiagnosisSet set, Grounds grounds) {
        IntStream all = IntStream.rangeClosed(1, claim.diagnoses());
        return known(oneOf(claim, all, set), -1, grounds);
    }

    /** Whether the line, of this claim or of the history, has a diagnosis of the set. */
    public Truth of(int line, DiagnosisSet set, Grounds grounds) {
        List<Integer> pointers = judgement.detail(line).diagnosisPointers();
        Claim claim = judgement.claimOf(line);
        return pointers.isEmpty()
                ? ofTheClaim(claim, set, grounds)
                : known(oneOf(claim, pointers.stream().mapToInt(Integer::intValue), set), askedOf(line), grounds);
    }

    /** Whether the first diagnosis that the line points to, or else the claim's first, is of the set. */
    public Truth firstOf(int line, DiagnosisSet set, Grounds grounds) {
        List<Integer> pointers = judgement.detail(line).diagnosisPointers();
        int first = pointers.isEmpty() ? 1 : pointers.get(0);
        return known(is(judgement.claimOf(line), first, set), pointers.isEmpty() ? -1 : askedOf(line), grounds);
    }

    /** Of a line of the history nobody is asked by its number. */
    private int askedOf(int line) {
        return line < judgement.lines() ? line : -1;
    }

    private static Truth oneOf(Claim claim, IntStream positions, DiagnosisSet set) {
        return positions
                .mapToObj(position -> is(claim, position, set))
                .reduce(Truth::or)
                .orElse(Truth.UNKNOWN);
    }

    private static Truth is(Claim claim, int position, DiagnosisSet set) {
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
