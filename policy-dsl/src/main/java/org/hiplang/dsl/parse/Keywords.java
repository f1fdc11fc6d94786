package org.hiplang.dsl.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Spelling;

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

    /** The word of the language that was probably meant, as help says it. */
    static Optional<String> meant(Token token, Set<String> wanted) {
        String small = token.getText().toLowerCase(Locale.ROOT);
        if (!small.equals(token.getText()) && wanted.contains(small)) {
            return Optional.of("did you mean `" + small + "`? words of the language have small letters");
        }
        return Spelling.nearest(token.getText(), wanted).map(word -> "did you mean `" + word + "`?");
    }

    static boolean isKeyword(Token token) {
        return isKeyword(token.getType());
    }

    static boolean isKeyword(int type) {
        return type >= HipLexer.A && type <= HipLexer.YES;
    }
}
