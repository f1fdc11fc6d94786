package org.hiplang.benchmarks.cpcp019.cel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An expression of the policy.
 *
 * @param kind whether it is a {@code define}, whose value others use, or a {@code rule}
 * @param name its name
 * @param text what is to be evaluated
 */
record Expression(String kind, String name, String text) {
    private static final String FILE = "cpcp019.cel";

    /** All, in the order in which they are to be evaluated. */
    static List<Expression> all() {
        try (InputStream file = Objects.requireNonNull(Expression.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^#.*\n", "").split("(?m)^(?=define |rule )"))
                    .filter(part -> !part.isBlank())
                    .map(Expression::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expression of(String part) {
        String[] head = part.strip().split("\\s+", 3);
        return new Expression(head[0], head[1], head[2]);
    }

    boolean isRule() {
        return kind.equals("rule");
    }
}
