package org.hiplang.runtime.claim;

/**
 * A diagnosis of a claim.
 *
 * <p>Policies speak of ICD-10-CM. What an older code set calls a code may look like one of ICD-10-CM and mean another
 * illness, so whether such a diagnosis is in a set is unknown.
 *
 * @param code the code as sent, with or without its dot (HI)
 * @param icd10 whether it was sent as a code of ICD-10-CM (ABK, ABF), and not of ICD-9-CM (BK, BF)
 */
public record Diagnosis(String code, boolean icd10) {
    /** Its number, see {@link DiagnosisCodes}; {@link DiagnosisCodes#NONE} where it is no code of ICD-10-CM in shape. */
    public long packed() {
        return icd10 && DiagnosisCodes.isCode(code) ? DiagnosisCodes.first(code) : DiagnosisCodes.NONE;
    }

    /** Says nothing of the illness, so that no log does. */
    @Override
    public String toString() {
        return "Diagnosis";
    }
}
