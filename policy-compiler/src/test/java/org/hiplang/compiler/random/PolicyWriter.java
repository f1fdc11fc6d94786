package org.hiplang.compiler.random;

import java.util.Map;
import java.util.TreeMap;

/** Writes the files of a policy: one version of it or two, and now and then what amends them. */
final class PolicyWriter {
    private static final int FEWEST_RULES = 3;
    private static final int MOST_RULES = 9;

    private final Dice dice;
    private final VocabularyWriter writer;
    private final Vocabulary words;
    private final int count;

    PolicyWriter(Dice dice, VocabularyWriter writer, Vocabulary words) {
        this.dice = dice;
        this.writer = writer;
        this.words = words;
        count = dice.from(FEWEST_RULES, MOST_RULES);
    }

    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        RuleWriter rules = new RuleWriter(dice, words);
        if (dice.oneIn(5)) {
            files.put("first.hip", version(1, "2021-01-06 to 2021-01-12", new RuleWriter(dice, words)));
            files.put("second.hip", version(2, "2021-01-" + dice.word("13", "15"), rules));
        } else {
            files.put("first.hip", version(1, "2021-01-06" + dice.word("", " to 2021-01-20"), rules));
        }
        if (dice.oneIn(5)) {
            files.put("amended.hip", amendment(rules));
        }
        return files;
    }

    private String version(int number, String inForce, RuleWriter rules) {
        return "policy RANDOM1 \"A policy that was drawn\"\n  version   " + number + "\n  in force  from " + inForce
                + "\n" + (dice.oneIn(4) ? writer.applies(words) : "") + "\n" + words.text() + rules.rules(count);
    }

    /** What changes each version, with rules of its own. */
    private String amendment(RuleWriter rules) {
        return "amendment contract-1 \"A contract\" of RANDOM1\n  contract  \"C-1\"\n  in force  from 2021-01-"
                + dice.word("06", "10", "16") + "\n" + writer.applies(words)
                + (dice.oneIn(2)
                        ? "  without   rule " + RuleWriter.name(dice.from(1, count))
                                + dice.word("\n", " for A4221 to A4225\n")
                        : "")
                + (dice.oneIn(3) ? "  bills     reason denied-1 as PR\n" : "") + "\n" + rules.more(dice.from(1, 2));
    }
}
