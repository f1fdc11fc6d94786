package org.hiplang.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** The examples of the language reference use each word of the grammar at each place where it may stand. */
final class GrammarShownTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    @Test
    void theReferenceShowsEveryWordWhereItMayStand() throws IOException {
        Seen seen = new Seen();
        String reference = Files.readString(Path.of("LANGUAGE.md"));
        BLOCK.matcher(reference)
                .results()
                .filter(block -> block.group(1).isEmpty())
                .forEach(block -> seen.in(block.group(2)));

        Set<String> missing = new TreeSet<>(wordsOfTheGrammar());
        missing.removeAll(seen.words);
        assertThat(missing).isEmpty();
    }

    private static Set<String> wordsOfTheGrammar() {
        ATN atn = HipParser._ATN;
        return atn.states.stream()
                .flatMap(state -> Arrays.stream(state.getTransitions())
                        .map(transition -> transition.label() == null ? new IntervalSet() : transition.label())
                        .flatMap(label -> label.toList().stream())
                        .filter(token -> HipLexer.A <= token && token <= HipLexer.YES)
                        .map(token -> word(state.ruleIndex, token)))
                .collect(Collectors.toSet());
    }

    /** One word, in the singular, for all forms of it. */
    private static String word(int rule, int token) {
        String word = HipParser.VOCABULARY.getDisplayName(token).replace("'", "");
        String plain = word.matches("(day|week|month|year|unit|cover)s") ? word.substring(0, word.length() - 1) : word;
        return HipParser.ruleNames[rule] + ": "
                + switch (plain) {
                    case "an" -> "a";
                    case "are" -> "is";
                    default -> plain;
                };
    }

    private static final class Seen implements ParseTreeListener {
        final Set<String> words = new TreeSet<>();

        void in(String text) {
            Findings findings = new Findings();
            Places places = new Places(new Source("LANGUAGE.md", text));
            Heads heads = new Heads(places, findings);
            Declarations declarations = new Declarations(places);
            Chunks.cut(Words.of(places, findings), places, findings).stream()
                    .map(heads::mend)
                    .map(chunk -> new Clauses(chunk, places, findings, heads.reserved()))
                    .peek(clauses -> clauses.watch(this))
                    .forEach(declarations::read);
        }

        @Override
        public void exitEveryRule(ParserRuleContext rule) {
            Stream<TerminalNode> terminals = rule.children == null
                    ? Stream.empty()
                    : rule.children.stream()
                            .filter(TerminalNode.class::isInstance)
                            .map(TerminalNode.class::cast);
            terminals.forEach(
                    node -> words.add(word(rule.getRuleIndex(), node.getSymbol().getType())));
        }

        @Override
        public void enterEveryRule(ParserRuleContext rule) {}

        @Override
        public void visitTerminal(TerminalNode node) {}

        @Override
        public void visitErrorNode(ErrorNode node) {}
    }
}
