package org.hiplang.compiler.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hiplang.compiler.scale.Stretch.Made;

/**
 * Makes rules of which each finds something that no other rule finds: beside the subject's set stand later ones only,
 * and what a rule asks for, no other rule of the same codes asks for.
 */
final class RuleMaker {
    private static final String DAY = "2021-03-01";
    private static final String LATER = "2021-03-21";

    /** Rules judge lines in the first sets. */
    private static final double JUDGED = 0.8;

    /** Rules of the first of these read whether lines in the others are payable. */
    private static final double READING = 0.6;

    private final List<MadeUpSet> sets;
    private final int plain;
    private final Random random;
    private final List<Stretch> stretches;
    private final List<MadeUpSet> unread = new ArrayList<>();

    RuleMaker(MadeUpSets sets, Random random) {
        this.sets = sets.all();
        this.plain = sets.plain();
        this.random = random;
        this.stretches = Stream.generate(Stretch::new).limit(plain).toList();
    }

    /** What is known of the codes of a set. */
    private List<Stretch> of(MadeUpSet set) {
        return stretches.subList(set.first(), set.last() + 1);
    }

    List<MadeUpRule> rules(int count) {
        List<MadeUpSet> subjects =
                sets.stream().filter(set -> set.last() < JUDGED * plain).toList();
        List<MadeUpRule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(rule(i, subjects.get(i % subjects.size())));
        }
        return rules;
    }

    private MadeUpRule rule(int number, MadeUpSet set) {
        int kind = random.nextInt(100);
        if (kind >= 84 && kind < 90 && ask(set, "place")) {
            return atAPlace(number, set);
        }
        if (kind >= 90 && kind < 95 && ask(set, "units")) {
            return bound(number, set);
        }
        if (kind >= 95 && kind < 97 && ask(set, "rank")) {
            return again(number, set);
        }
        int fact = random.nextInt(MadeUpPolicy.FACTS);
        if (kind >= 97 && ask(set, "fact " + fact)) {
            return undocumented(number, set, fact);
        }
        return other(set).map(other -> beside(number, set, other, kind)).orElseGet(() -> modified(number, set));
    }

    private MadeUpRule beside(int number, MadeUpSet set, MadeUpSet other, int kind) {
        if (kind < 28) {
            return beside(number, set, other, "each day of a line", "a line in %s covers that day", "is denied", true);
        }
        if (kind < 42) {
            String where = "a line in %s covers one of its days";
            return beside(number, set, other, "each line", where, "is included in that line", true);
        }
        if (kind < 52) {
            return beside(number, set, other, "each line", "a line in %s is on the claim", "is denied", false);
        }
        if (kind < 57) {
            String without = MadeUpPolicy.modifierSet(modifier(set));
            String where = "a line in %s without a modifier in " + without + " covers that day";
            return beside(number, set, other, "each day of a line", where, "is denied", true);
        }
        if (kind < 67 && set.last() < READING * plain) {
            String where = "a payable line in %s covers one of its days";
            return beside(number, set, other, "each line", where, "is included in that line", true);
        }
        Optional<String> open = kind < 84 ? open(set) : Optional.empty();
        return open.map(modifier -> withoutBeside(number, set, other, modifier))
                .orElseGet(() -> unlessBeside(number, set, other));
    }

    /** A modifier that an earlier rule of just this set asks for: a rule of lines without it excludes that one. */
    private Optional<String> open(MadeUpSet set) {
        return of(set).get(0).judging().stream()
                .filter(made -> made.set().equals(set.name())
                        && made.with()
                        && !made.modifier().isEmpty())
                .map(Made::modifier)
                .findFirst();
    }

    private MadeUpRule withoutBeside(int number, MadeUpSet set, MadeUpSet other, String modifier) {
        String where = "it has no modifier in " + MadeUpPolicy.modifierSet(modifier) + "\n    and a line in "
                + other.name() + " covers that day";
        List<String> claim = List.of(set.code() + "  " + DAY, other.code() + "  " + DAY, set.code() + "  " + LATER);
        return make(
                number, set, "each day of a line", where, "is denied", modifier, false, claim, List.of(), "1  denied");
    }

    /** A line in one set, beside one in another. */
    private MadeUpRule beside(
            int number, MadeUpSet set, MadeUpSet other, String each, String where, String verdict, boolean byDay) {
        List<String> claim = new ArrayList<>(List.of(set.code() + "  " + DAY, other.code() + "  " + DAY));
        if (byDay) {
            claim.add(set.code() + "  " + LATER);
        }
        String expected = verdict.equals("is denied") ? "1  denied" : "1  included in 2";
        return make(number, set, each, where.formatted(other.name()), verdict, "", true, claim, List.of(), expected);
    }

    private MadeUpRule modified(int number, MadeUpSet set) {
        String modifier = modifier(set);
        String where = "it has a modifier in " + MadeUpPolicy.modifierSet(modifier);
        List<String> claim = List.of(set.code() + " " + modifier + "  " + DAY, set.code() + "  " + DAY);
        return make(number, set, "each line", where, "is denied", modifier, true, claim, List.of(), "1  denied");
    }

    private MadeUpRule unlessBeside(int number, MadeUpSet set, MadeUpSet other) {
        String modifier = modifier(set);
        String where = "it has a modifier in " + MadeUpPolicy.modifierSet(modifier) + "\n    and no line in "
                + other.name() + " covers that day";
        List<String> claim = List.of(set.code() + " " + modifier + "  " + DAY, set.code() + "  " + LATER);
        return make(
                number, set, "each day of a line", where, "is denied", modifier, true, claim, List.of(), "1  denied");
    }

    private MadeUpRule atAPlace(int number, MadeUpSet set) {
        String modifier = modifier(set);
        String where =
                "place of service is 21 or 31\n    and it has no modifier in " + MadeUpPolicy.modifierSet(modifier);
        List<String> claim = List.of(set.code() + "  " + DAY + "  1 unit  at 31", set.code() + "  " + LATER);
        return make(number, set, "each line", where, "is denied", modifier, false, claim, List.of(), "1  denied");
    }

    private MadeUpRule bound(int number, MadeUpSet set) {
        int most = 2 + random.nextInt(4);
        String units = "keeps at most " + most + " units";
        List<String> claim = List.of(set.code() + "  " + DAY + "  " + (most + 1) + " units");
        return make(
                number,
                set,
                "each day of a line",
                "",
                units,
                "",
                true,
                claim,
                List.of(),
                "1  keeps " + most + " units");
    }

    private MadeUpRule again(int number, MadeUpSet set) {
        String where = "it is the 2nd or later line in " + set.name() + " covering that day";
        List<String> claim = List.of(set.code() + "  " + DAY, set.code() + "  " + DAY);
        return make(number, set, "each day of a line", where, "is denied", "", true, claim, List.of(), "2  denied");
    }

    private MadeUpRule undocumented(int number, MadeUpSet set, int fact) {
        String name = MadeUpPolicy.fact(fact);
        List<String> claim = List.of(set.code() + "  " + DAY, set.code() + "  " + LATER);
        List<String> facts = List.of(name + " of line 1 is no");
        return make(number, set, "each line", name + " is no", "is denied", "", true, claim, facts, "1  denied");
    }

    private MadeUpRule make(
            int number,
            MadeUpSet set,
            String each,
            String where,
            String verdict,
            String modifier,
            boolean with,
            List<String> claim,
            List<String> facts,
            String expected) {
        String name = set.name() + "-" + (number + 1);
        String reason = MadeUpPolicy.reason(random.nextInt(MadeUpPolicy.REASONS));
        Made made = new Made(name, set.name(), verdict, reason, modifier, with);
        List<String> winners = of(set).stream()
                .flatMap(stretch -> stretch.judging().stream())
                .distinct()
                .filter(made::disagrees)
                .map(Made::name)
                .toList();
        of(set).forEach(stretch -> stretch.judge(made));
        return new MadeUpRule(
                name,
                "Edit " + (number + 1) + " of " + set.text(),
                "\"Section " + (number / 100 + 1) + "\" " + (number % 100 + 1),
                each + " in " + set.name(),
                where,
                verdict,
                reason,
                winners,
                claim,
                facts,
                expected);
    }

    /** A later set that no rule of the same codes reads; those that none reads yet come first. */
    private Optional<MadeUpSet> other(MadeUpSet set) {
        for (int round = 0; round < 2; round++) {
            for (int i = unread.size() - 1; i >= 0; i--) {
                MadeUpSet other = unread.get(i);
                if (set.isBefore(other) && of(set).stream().allMatch(stretch -> stretch.isFree(other))) {
                    of(set).forEach(stretch -> stretch.read(other));
                    unread.remove(i);
                    return Optional.of(other);
                }
            }
            List<MadeUpSet> again = new ArrayList<>(sets);
            Collections.shuffle(again, random);
            unread.addAll(0, again);
        }
        return Optional.empty();
    }

    /** A modifier that no rule of the same codes asks for. */
    private String modifier(MadeUpSet set) {
        while (true) {
            String modifier = Words.MODIFIERS.get(random.nextInt(Words.MODIFIERS.size()));
            if (ask(set, modifier)) {
                return modifier;
            }
        }
    }

    private boolean ask(MadeUpSet set, String what) {
        boolean free = of(set).stream().allMatch(stretch -> stretch.isFree(what));
        if (free) {
            of(set).forEach(stretch -> stretch.ask(what));
        }
        return free;
    }
}
