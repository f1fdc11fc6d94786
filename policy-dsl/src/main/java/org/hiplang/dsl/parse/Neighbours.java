package org.hiplang.dsl.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.model.Fact;

/**
 * Tells apart what only the neighbours of a word can tell: {@code or} and {@code and} between two values of a fact from
 * those between two conditions (or two columns of pairs), and the words that begin a line of an example from those that end the line above.
 */
final class Neighbours {
    private static final Set<Integer> AFTER_IS_OF_A_CLAUSE =
            Set.of(HipLexer.DENIED, HipLexer.INCLUDED, HipLexer.PENDED, HipLexer.NOTED, HipLexer.ON);

    private static final Map<String, String> ORDINALS =
            Map.of("first", "1st", "second", "2nd", "third", "3rd", "fourth", "4th", "fifth", "5th");

    private static final int CODE_LENGTH = 5;

    private final List<Token> tokens;
    private final Places places;

    private Neighbours(List<Token> tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** The words of one declaration, some with another type. */
    static List<Token> tellApart(List<Token> tokens, Places places) {
        Neighbours neighbours = new Neighbours(tokens, places);
        List<Token> told = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            told.add(neighbours.told(i));
        }
        return told;
    }

    private Token told(int i) {
        Token token = tokens.get(i);
        if (token.getType() == HipLexer.OR && valueFollows(i)) {
            return retyped(token, HipParser.VALUE_OR);
        }
        if (token.getType() == HipLexer.CODEWORD && isValueOfAFact(i)) {
            return retyped(token, HipParser.VALUE_CODE);
        }
        if (token.getType() == HipLexer.AND && type(0) != HipLexer.PAIRS && itemFollows(i)) {
            return retyped(token, HipParser.LIST_AND);
        }
        int before = type(i - 2) == HipLexer.NOT ? type(i - 3) : type(i - 2);
        boolean counted = before == HipLexer.IS || before == HipLexer.OF;
        boolean ranked = type(i - 1) == HipLexer.ITS
                || type(i - 1) == HipLexer.COMES
                || (type(i - 1) == HipLexer.WHOSE && type(i + 1) == HipLexer.DIAGNOSIS)
                || (type(i - 1) == HipLexer.THE && counted);
        if (token.getType() == HipLexer.WORD && ranked) {
            return ordinal(token);
        }
        if (type(0) != HipLexer.EXAMPLE) {
            return token;
        }
        return places.beginsLine(token) ? beginsLine(i, token) : withinLine(i, token);
    }

    /** {@code it is the first line} is the 1st, and {@code its first diagnosis} and {@code of the first unit} too. */
    private static Token ordinal(Token token) {
        String ordinal = ORDINALS.get(token.getText());
        if (ordinal == null) {
            return token;
        }
        CommonToken figure = new CommonToken(token);
        figure.setType(HipLexer.ORDINAL);
        figure.setText(ordinal);
        return figure;
    }

    private Token beginsLine(int i, Token token) {
        int next = type(i + 1);
        if (token.getType() == HipLexer.NUMBER && next != HipLexer.UNIT && next != HipLexer.UNITS) {
            return retyped(token, HipParser.LINE_NUMBER);
        }
        boolean fact = next == HipLexer.IS || next == HipLexer.OF || next == HipLexer.ON;
        return token.getType() == HipLexer.WORD && fact ? retyped(token, HipParser.LINE_FACT) : token;
    }

    /** In {@code charge 120.50} the word is no name of a fact. */
    private Token withinLine(int i, Token token) {
        boolean charge = token.getType() == HipLexer.WORD && token.getText().equals(Fact.CHARGE);
        boolean amount = isNumber(type(i + 1)) && !places.beginsLine(tokens.get(i + 1));
        return charge && amount ? retyped(token, HipParser.LINE_CHARGE) : token;
    }

    private static boolean isNumber(int type) {
        return type == HipLexer.NUMBER || type == HipLexer.DECIMAL || type == HipLexer.FIVE_DIGITS;
    }

    /** In {@code and oral is yes} another condition follows; {@code and oral} is meant to go on with a list. */
    private boolean itemFollows(int and) {
        int word = type(and + 1);
        boolean item = word == HipLexer.WORD
                || word == HipLexer.CODEWORD
                || word == HipLexer.DOTTED
                || word == HipLexer.NUMBER
                || word == HipLexer.FIVE_DIGITS;
        return item
                && !endsACondition(and - 1)
                && !Cures.of(tokens.get(and + 1)).isPresent()
                && (type(and + 2) != HipLexer.IS || AFTER_IS_OF_A_CLAUSE.contains(type(and + 3)));
    }

    /** After {@code that day}, {@code its days}, {@code the claim}, {@code is yes} or a parenthesis no list goes on. */
    private boolean endsACondition(int last) {
        return switch (type(last)) {
            case HipLexer.DAY, HipLexer.CLAIM, HipLexer.YES, HipLexer.NO, HipLexer.RPAREN -> true;
            case HipLexer.DAYS -> type(last - 1) == HipLexer.ITS;
            default -> false;
        };
    }

    /** In {@code or oral is yes} another condition follows, in {@code or oral is denied} a value and the verdict. */
    private boolean valueFollows(int or) {
        if (type(0) == HipLexer.FACT) {
            return true;
        }
        int word = type(or + 1);
        int next = type(or + 2);
        if (word == HipLexer.NO) {
            return next != HipLexer.LINE
                    && next != HipLexer.LINES
                    && next != HipLexer.PAYABLE
                    && next != HipLexer.OTHER;
        }
        if (isNumber(word) || isValueOfAFact(or + 1)) {
            return true;
        }
        boolean value = word == HipLexer.WORD || word == HipLexer.YES || word == HipLexer.PAYABLE;
        return value && (next != HipLexer.IS || AFTER_IS_OF_A_CLAUSE.contains(type(or + 3)));
    }

    /** In {@code family is 43235 or G0121}, {@code presume G0121} and what an example tells a code is the value of a fact. */
    private boolean isValueOfAFact(int code) {
        int i = code - 1;
        while (isCode(type(i)) || type(i) == HipLexer.COMMA || type(i) == HipLexer.OR) {
            i--;
        }
        int is = type(i) == HipLexer.NOT ? i - 1 : i;
        boolean ofAFact = type(is - 1) == HipLexer.WORD || type(0) == HipLexer.EXAMPLE;
        return isLongAsACode(code) && (type(i) == HipLexer.PRESUME || (type(is) == HipLexer.IS && ofAFact));
    }

    private boolean isLongAsACode(int i) {
        return type(i) == HipLexer.CODEWORD && tokens.get(i).getText().length() == CODE_LENGTH;
    }

    private static boolean isCode(int type) {
        return type == HipLexer.CODEWORD || isNumber(type);
    }

    private int type(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
    }

    private static Token retyped(Token token, int type) {
        CommonToken retyped = new CommonToken(token);
        retyped.setType(type);
        return retyped;
    }
}
