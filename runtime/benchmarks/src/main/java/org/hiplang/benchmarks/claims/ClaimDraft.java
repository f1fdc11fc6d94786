package org.hiplang.benchmarks.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A claim that is being drawn. */
final class ClaimDraft {
    private final String number;
    private final String place;
    private final String diagnosis;
    private final List<LineDraft> lines = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param place the place of service of all its lines
     */
    ClaimDraft(String number, String place, String diagnosis) {
        this.number = number;
        this.place = place;
        this.diagnosis = diagnosis;
    }

    /** One more line, after the others. */
    LineDraft line(String code, LocalDate first, LocalDate last) {
        LineDraft line = new LineDraft(code, first, last);
        lines.add(line);
        return line;
    }

    /** Lines of so many days each, the last of what is left. */
    List<LineDraft> lines(String code, LocalDate first, LocalDate last, int days) {
        List<LineDraft> drawn = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(days)) {
            LocalDate end = day.plusDays(days - 1L);
            drawn.add(line(code, day, end.isAfter(last) ? last : end));
        }
        return drawn;
    }

    /** The same line once more. */
    void again(LineDraft line) {
        lines.add(line);
    }

    PlainClaim claim() {
        List<PlainLine> plain = new ArrayList<>();
        for (LineDraft line : lines) {
            plain.add(line.line(plain.size() + 1, place));
        }
        return new PlainClaim(number, List.of(diagnosis), plain);
    }
}
