package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes code sets: some of one band of codes, which overlap, and some of all. */
final class CodeWriter {
    /** What the codes of a band begin with; a digit follows. */
    static final List<String> BANDS = List.of("9921", "A422", "S950", "J069");

    private final Dice dice;
    private final List<Codes> written = new ArrayList<>();

    CodeWriter(Dice dice) {
        this.dice = dice;
    }

    List<Codes> all() {
        for (int band = 0; band < BANDS.size(); band++) {
            for (int i = dice.from(1, 3); i > 0; i--) {
                written.add(set(band));
            }
        }
        if (dice.oneIn(2)) {
            List<Codes> joined = dice.some(written, 3);
            written.add(named(
                    "several",
                    joined.stream().mapToInt(Codes::first).min().orElseThrow(),
                    joined.stream().mapToInt(Codes::last).max().orElseThrow(),
                    joined.stream().map(Codes::name).collect(Collectors.joining(", "))));
        }
        return List.copyOf(written);
    }

    static String code(int band, int digit) {
        return BANDS.get(band) + digit;
    }

    private Codes set(int band) {
        List<String> items = new ArrayList<>();
        for (int i = dice.from(1, 3); i > 0; i--) {
            items.add(item(band));
        }
        String except = "";
        if (dice.oneIn(4)) {
            items.add(code(band, 0) + " to " + code(band, 9));
            except = " except " + item(band);
        }
        return named("set-" + (written.size() + 1), band, band, String.join(", ", items) + except);
    }

    private String item(int band) {
        List<Codes> same =
                written.stream().filter(codes -> codes.first() == band).toList();
        if (!same.isEmpty() && dice.oneIn(3)) {
            return dice.of(same).name();
        }
        int from = dice.from(1, 9);
        return dice.oneIn(2) || from == 9
                ? code(band, from)
                : code(band, from) + " to " + code(band, dice.from(from + 1, 9));
    }

    private static Codes named(String name, int first, int last, String items) {
        String text = "codes " + name + " \"" + name.replace('-', ' ') + "\": " + items + "\n";
        return new Codes(name, first, last, Codes.Narrowed.NOT, text);
    }
}
