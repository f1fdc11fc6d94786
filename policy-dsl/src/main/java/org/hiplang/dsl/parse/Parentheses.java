package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.TOO_DEEP;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;

/** How deep parentheses stand within each other: what reads them goes as deep as they do. */
final class Parentheses {
    private static final int DEEPEST = 50;

    private Parentheses() {}

    /** The words without the parentheses that stand too deep; the first of them is reported. */
    static List<Token> shallow(List<Token> tokens, Places places, Findings findings) {
        List<Token> shallow = new ArrayList<>();
        int depth = 0;
        boolean told = false;
        for (Token token : tokens) {
            depth += token.getType() == HipLexer.LPAREN ? 1 : 0;
            boolean parenthesis = token.getType() == HipLexer.LPAREN || token.getType() == HipLexer.RPAREN;
            boolean deep = depth > DEEPEST && parenthesis;
            if (deep && !told) {
                findings.report(Diagnostic.of(TOO_DEEP, places.of(token), "parentheses are nested too deep")
                        .help("at most " + DEEPEST + " stand within each other: split the rule"));
                told = true;
            }
            if (!deep) {
                shallow.add(token);
            }
            depth -= token.getType() == HipLexer.RPAREN && depth > 0 ? 1 : 0;
        }
        return shallow;
    }
}
