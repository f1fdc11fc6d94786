package org.hiplang.runtime.policy;

/** What became of a line, or what one finding says of it; from the weakest to the strongest. */
public enum Verdict {
    /** The line lies outside the policy's dates, or the claim outside what it applies to. */
    NOT_JUDGED("not judged"),
    /** No rule took anything; not the same as payable under the benefit. */
    CLEAR("clear"),
    /** A remark, and nothing taken. */
    NOTED("noted"),
    /** Waits for a proof, or for a person. */
    PENDED("pended"),
    /** Some units are taken, some kept; or what is kept is paid less than in full. */
    REDUCED("reduced"),
    /** Paid as part of another line. */
    INCLUDED("included"),
    /** Not payable. */
    DENIED("denied");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As decisions write it. */
    public String word() {
        return word;
    }
}
