package org.hiplang.dsl.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Leaves a clause at its first mistake; {@link Clauses} says what it was and where to go on. */
final class StopAtMistake extends DefaultErrorStrategy {
    @Override
    public void reportError(Parser parser, RecognitionException mistake) {}

    @Override
    public void recover(Parser parser, RecognitionException mistake) {
        throw mistake;
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw new InputMismatchException(parser);
    }

    @Override
    public void sync(Parser parser) {}
}
