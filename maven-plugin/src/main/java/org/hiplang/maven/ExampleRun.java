package org.hiplang.maven;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.compiler.example.ExampleClaim;
import org.hiplang.compiler.example.ExampleRunner;
import org.hiplang.dsl.model.Example;
import org.hiplang.maven.ExampleOutcome.Kind;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Tables;

/**
 * Runs examples against the compiled policy, and holds what it decides against what the interpreter does.
 *
 * @param compiled the policy as Java
 * @param interpreted the same policy as its author wrote it
 */
record ExampleRun(PolicyEdits compiled, PolicyEdits interpreted, Tables tables) {
    List<ExampleOutcome> run(List<Example> examples) {
        return examples.stream().map(this::run).toList();
    }

    private ExampleOutcome run(Example example) {
        long start = System.nanoTime();
        Kind kind;
        List<String> problems = new ArrayList<>();
        try {
            problems.addAll(new ExampleRunner(compiled, tables).run(example).failures());
            disagreement(example).ifPresent(problems::add);
            kind = problems.isEmpty() ? Kind.HOLDS : Kind.FAILS;
        } catch (RuntimeException | LinkageError broken) {
            problems.add("it cannot be judged: " + broken);
            kind = Kind.BREAKS;
        }
        return new ExampleOutcome(example, kind, problems, Duration.ofNanos(System.nanoTime() - start));
    }

    private Optional<String> disagreement(Example example) {
        Claim claim = ExampleClaim.claim(example);
        Facts facts = ExampleClaim.facts(example);
        Terms terms = ExampleClaim.terms(example, compiled.info()).tables(tables);
        Decision java = compiled.judge(claim, facts, terms);
        Decision oracle = interpreted.judge(claim, facts, terms);
        return java.equals(oracle) ? Optional.empty() : Optional.of(difference(java, oracle));
    }

    private static String difference(Decision java, Decision oracle) {
        StringBuilder text = new StringBuilder("the compiled policy and the interpreter disagree");
        if (!java.policy().equals(oracle.policy())) {
            text.append("\n  compiled     ").append(java.policy());
            text.append("\n  interpreted  ").append(oracle.policy());
        }
        for (LineDecision line : java.lines()) {
            LineDecision other = oracle.line(line.line());
            if (!line.equals(other)) {
                text.append("\n  compiled     ").append(line);
                text.append("\n  interpreted  ").append(other);
            }
        }
        return text + "\n  where the policy was changed since, compile it again; else the compiler has a mistake";
    }
}
