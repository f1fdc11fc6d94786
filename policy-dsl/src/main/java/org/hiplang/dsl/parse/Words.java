package org.hiplang.dsl.parse;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Findings;

/**
 * The words of a text. What is wrong with a single word is reported here, and the word put right where it is clear what
 * was meant, so that its clause can be read.
 */
final class Words {
    /** What may stand where a policy's number is meant, and is none in shape. */
    private static final Set<Integer> NO_NUMBER = Set.of(HipLexer.WORD, HipLexer.CODE_DASH, HipLexer.ODD_WORD);

    private final WordList words;
    private final Texts texts;
    private final OddWords oddWords;
    private final Signs signs;
    private final Comparing comparing;

    private Words(WordList words) {
        this.words = words;
        texts = new Texts(words);
        oddWords = new OddWords(words, texts);
        signs = new Signs(words);
        comparing = new Comparing(words);
    }

    static List<Token> of(Places places, Findings findings) {
        WordList list = new WordList(places, findings);
        Words words = new Words(list);
        lexer(BrokenTexts.joined(places.source(), findings)).getAllTokens().forEach(words::add);
        return CodeRanges.inCapitals(list.words(), places, findings);
    }

    /** ANTLR counts code points, Java counts chars: without surrogates both are the same. */
    static HipLexer lexer(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(Character.isSurrogate((char) c) ? '\ufffd' : (char) c));
        return new HipLexer(CharStreams.fromString(plain.toString()));
    }

    private void add(Token token) {
        if (words.wasRead(token)) {
            return;
        }
        if (words.before(1) == HipLexer.POLICY && NO_NUMBER.contains(token.getType())) {
            oddWords.policyNumber(token);
            return;
        }
        switch (token.getType()) {
            case HipLexer.TAB -> signs.tab(token);
            case HipLexer.STRING -> texts.text(token);
            case HipLexer.UNCLOSED -> texts.unclosed(token);
            case HipLexer.CURLY_TEXT -> texts.curly(token);
            case HipLexer.CODE_DASH -> oddWords.dashed(token);
            case HipLexer.CODEWORD -> oddWords.capitals(token);
            case HipLexer.SMALL_DOTTED -> oddWords.smallDiagnosis(token);
            case HipLexer.ODD_WORD -> oddWords.oddWord(token);
            case HipLexer.ODD_DATE -> oddWords.day(token);
            case HipLexer.DASH -> signs.dash(token);
            case HipLexer.ODD -> {
                if (!comparing.sign(token)) {
                    signs.odd(token);
                }
            }
            case HipLexer.THAN -> comparing.than(token);
            case HipLexer.WORD -> {
                if (!comparing.then(token)) {
                    words.add(token);
                }
            }
            default -> words.add(token);
        }
    }
}
