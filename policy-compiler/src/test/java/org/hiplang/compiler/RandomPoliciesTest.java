package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiplang.compiler.random.RandomPolicy;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/**
 * Generated code and interpreter say the same by policies that nobody wrote.
 *
 * <p>A few in an ordinary build; as many as wanted with {@code mvn test -pl policy-compiler -am -Dtest=RandomPoliciesTest
 * -Dhip.policies=2000 -Dhip.seed=1 -Dsurefire.failIfNoSpecifiedTests=false}, where the seed is that of the first.
 */
class RandomPoliciesTest {
    private static final int FEW = 8;
    private static final int POLICIES = Integer.getInteger("hip.policies", FEW);
    private static final long SEED = Long.getLong("hip.seed", 2);
    private static final int PROGRESS = 100;

    /** Of a hundred policies that are drawn. */
    private static final int MOST_REFUSED = 15;

    /** Of a hundred claims. */
    private static final int FEWEST_FAST = 15;

    private static final int FEWEST_FOUND = 30;

    /** So many wrong ones say enough. */
    private static final int MOST_WRONG = 20;

    private static final int MOST_WORDS = 1500;

    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int drawn;
    private int fast;
    private int found;

    @Test
    void generatedCodeAgreesWithTheInterpreter() {
        while (drawn - refusals() < POLICIES && drawn < 2 * POLICIES && wrong.size() < MOST_WRONG) {
            long seed = SEED + drawn;
            drawn++;
            judge(seed);
            tell(drawn % PROGRESS == 0);
        }
        tell(POLICIES > FEW);
        // All of them were told when they were found.
        assertThat(wrong.stream().limit(1))
                .as("%d policies disagree", wrong.size())
                .isEmpty();
        if (POLICIES >= FEW) {
            theyAreWorthTheirWhile();
        }
    }

    /** Else the generator has grown stale, and tells nothing of the language. */
    private void theyAreWorthTheirWhile() {
        assertThat(refusals() * 100).as("policies refused: %s", refused).isLessThanOrEqualTo(MOST_REFUSED * drawn);
        long claims = (long) (drawn - refusals()) * RandomTrial.claims();
        assertThat(fast * 100L).as("claims judged in the fast way").isGreaterThan(FEWEST_FAST * claims);
        assertThat(found * 100L).as("claims of which something is found").isGreaterThan(FEWEST_FOUND * claims);
    }

    private void tell(boolean wanted) {
        if (wanted) {
            System.out.printf(
                    Locale.ROOT,
                    "%d policies drawn, %d wrong; claims judged in the fast way %d, with findings %d; refused %s%n",
                    drawn,
                    wrong.size(),
                    fast,
                    found,
                    refused);
        }
    }

    private int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Judges by the policy of a seed, if it compiles. */
    private void judge(long seed) {
        RandomPolicy policy = RandomPolicy.of(seed);
        try {
            Compilation compilation = compile(policy);
            compilation.policy().ifPresentOrElse(compiled -> judge(policy, compiled, seed), () -> refuse(compilation));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            add(seed, policy, cut(e.toString()));
        }
    }

    private void refuse(Compilation compilation) {
        compilation.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(code -> refused.merge(code.number(), 1, Integer::sum));
    }

    private void judge(RandomPolicy policy, CompiledPolicy compiled, long seed) {
        if (!compile(policy).policy().map(CompiledPolicy::javaFiles).equals(Optional.of(compiled.javaFiles()))) {
            add(seed, policy, "compiled again it is another");
        }
        RandomTrial trial = new RandomTrial(compiled, seed);
        trial.disagreement().ifPresent(words -> add(seed, policy, words));
        fast += trial.fast();
        found += trial.found();
    }

    private void add(long seed, RandomPolicy policy, String what) {
        wrong.add("seed " + seed + "\n" + policy + "\n" + what);
        System.out.println(wrong.get(wrong.size() - 1));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), MOST_WORDS));
    }

    private static Compilation compile(RandomPolicy policy) {
        return PolicyCompiler.compile(policy.sources(), policy.beside(), Optional.empty(), Map.of());
    }
}
