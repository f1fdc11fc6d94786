package org.hiplang.x12;

import java.util.List;
import java.util.Locale;

/**
 * Who was treated, as one payer knows them: to tell whether two claims are of one person, and for nothing else. What it
 * rests on cannot be read from it.
 */
public final class Member {
    private final List<String> known;

    private Member(List<String> known) {
        this.known = known;
    }

    /**
     * Somebody of whom those are known.
     *
     * @param known the payer, the subscriber's number, and of a patient who is another the names and the day of birth
     */
    static Member of(String... known) {
        return new Member(List.of(known).stream()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && known.equals(member.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    /** Says nothing of the member, so that no log does. */
    @Override
    public String toString() {
        return "Member";
    }
}
