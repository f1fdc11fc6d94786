package org.hiplang.runtime.find;

import java.util.Set;
import org.hiplang.runtime.claim.HeaderField;
import org.hiplang.runtime.policy.ReadingInfo;

/** What may be asked of a claim as a whole, to know whether a policy judges it. */
public interface ClaimView {
    /** How many lines the claim has. */
    int lines();

    /** How many lines have a code of the policy's code set of that number. */
    int count(int set);

    /** Whether the policy is read in one of these ways. */
    boolean reads(ReadingInfo reading, Set<String> words);

    /** Whether some line's place of service is that one (packed). */
    boolean hasLineAt(int place);

    /**
     * Whether the claim says just that; one that says nothing does not.
     *
     * @param line the index of the line of which is asked, or −1; only of the rendering provider does it matter
     */
    boolean says(HeaderField field, int line, String value);
}
