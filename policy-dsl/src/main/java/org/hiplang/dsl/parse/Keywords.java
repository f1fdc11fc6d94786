package org.hiplang.dsl.parse;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;

/** The words of the language itself. */
final class Keywords {
    private static final Map<String, Integer> KEYWORDS = IntStream.rangeClosed(HipLexer.A, HipLexer.YES)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(Keywords::word, type -> type));

    private Keywords() {}

    /** The type of a word, if the language has it. */
    static OptionalInt keyword(String word) {
        Integer type = KEYWORDS.get(word);
        return type == null ? OptionalInt.empty() : OptionalInt.of(type);
    }

    /** How a word of the language is written. */
    static String word(int type) {
        return HipLexer.VOCABULARY.getLiteralName(type).replace("'", "");
    }

    /** How a word or sign of the language is written; codes, texts and names are not always written alike. */
    static Optional<String> literal(int type) {
        return Optional.ofNullable(HipLexer.VOCABULARY.getLiteralName(type)).map(quoted -> quoted.replace("'", ""));
    }

    static boolean isKeyword(Token token) {
        return isKeyword(token.getType());
    }

    static boolean isKeyword(int type) {
        return type >= HipLexer.A && type <= HipLexer.YES;
    }
}
