package org.hiplang.runtime.judge;

import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.HeaderField;
import org.hiplang.runtime.find.ClaimView;
import org.hiplang.runtime.find.Docket;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.Terms;

/** Whether an amendment governs a claim, asked of claim after claim. */
final class Governed implements ClaimView {
    private final Amended amended;
    private final Window window;
    private final Terms terms;
    private final Docket docket;

    Governed(Amended amended, Terms terms, Docket docket) {
        this.amended = amended;
        this.window = amended.window(terms);
        this.terms = terms;
        this.docket = docket;
    }

    /** Whether it governs the claim that is up. */
    boolean governs() {
        Claim other = docket.claim();
        return window.from() <= other.to()
                && other.from() <= window.to()
                && amended.where().applies(this)
                && window.meets(other);
    }

    @Override
    public int lines() {
        return docket.claim().lines();
    }

    @Override
    public int count(int set) {
        CodeClasses classes = amended.edition().classes();
        int count = 0;
        for (int line = 0; line < lines(); line++) {
            count += classes.in(classes.of(docket.claim().code(line)), set) ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean reads(ReadingInfo reading, Set<String> words) {
        return words.contains(terms.word(reading));
    }

    @Override
    public boolean hasLineAt(int place) {
        for (int line = 0; line < lines(); line++) {
            if (docket.claim().place(line) == place) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean says(HeaderField field, int line, String value) {
        return field.says(docket.claim(), line, value);
    }
}
