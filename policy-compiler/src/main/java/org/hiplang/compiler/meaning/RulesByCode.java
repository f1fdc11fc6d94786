package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Subject;
import org.hiplang.runtime.policy.CodeSet;

/** The rules of a policy by the codes that they judge: in a large policy, a code is judged by few of them. */
public final class RulesByCode {
    private final List<Rule> rules;
    private final List<CodeSet> subjects = new ArrayList<>();
    private final List<BitSet> judging = new ArrayList<>();
    private final List<Integer> subjectOf = new ArrayList<>();
    private final Map<Integer, List<Rule>> ofCodes = new HashMap<>();
    private final Map<Integer, BitSet> ofSubjects = new HashMap<>();

    /** Sorts the rules of a policy; their order stays. */
    public RulesByCode(List<Rule> rules, CodeMeaning codes) {
        this.rules = rules;
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Subject subject = rules.get(i).subject();
            int number = known.computeIfAbsent(words(subject), first -> add(codes.of(subject)));
            judging.get(number).set(i);
            subjectOf.add(number);
        }
    }

    private static String words(Subject subject) {
        return (subject.outside() ? "not in " : "in ")
                + subject.codes().map(org.hiplang.dsl.model.CodeSet::name).orElse("");
    }

    private int add(CodeSet codes) {
        subjects.add(codes);
        judging.add(new BitSet());
        return subjects.size() - 1;
    }

    /** The rules that judge lines with that packed code. */
    public List<Rule> of(int code) {
        return ofCodes.computeIfAbsent(code, packed -> {
            BitSet found = new BitSet();
            for (int i = 0; i < subjects.size(); i++) {
                if (subjects.get(i).has(packed)) {
                    found.or(judging.get(i));
                }
            }
            return found.stream().mapToObj(rules::get).toList();
        });
    }

    /** The rules that judge lines with some of the codes. */
    public List<Rule> meeting(CodeSet codes) {
        return meetingAny(codes).stream().mapToObj(rules::get).toList();
    }

    /** The rules behind one in the list that judge lines with a code that it judges, too. */
    public List<Rule> after(int rule) {
        return ofSubjects
                .computeIfAbsent(subjectOf.get(rule), subject -> meetingAny(subjects.get(subject)))
                .get(rule + 1, rules.size())
                .stream()
                .mapToObj(behind -> rules.get(rule + 1 + behind))
                .toList();
    }

    private BitSet meetingAny(CodeSet codes) {
        BitSet found = new BitSet();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).meets(codes)) {
                found.or(judging.get(i));
            }
        }
        return found;
    }
}
