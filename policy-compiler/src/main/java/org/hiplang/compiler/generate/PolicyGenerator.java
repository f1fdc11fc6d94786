package org.hiplang.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.dsl.model.Policy;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/** Generates the class that an application meets, and collects the files of the others. */
public final class PolicyGenerator {
    private static final int FIRST_NOT_ASCII = 128;

    private final PolicyPlan plan;
    private final String source;

    private PolicyGenerator(PolicyPlan plan) {
        this.plan = plan;
        this.source = plan.policy().span().source().name();
    }

    /** The Java files of a policy. */
    public static List<GeneratedFile> generate(PolicyPlan plan) {
        return new PolicyGenerator(plan).files();
    }

    private List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file(policyClass(), source));
        files.add(file(CodesGenerator.generate(plan), source));
        if (!plan.policy().tables().isEmpty()) {
            files.add(file(TablesGenerator.generate(plan), source));
        }
        if (!plan.facts().isEmpty()) {
            files.add(file(FactsGenerator.generate(plan), source));
        }
        if (!plan.readings().isEmpty()) {
            files.add(file(ReadingsGenerator.generate(plan), source));
        }
        for (RulePlan rule : plan.rules()) {
            files.add(file(
                    RuleGenerator.generate(plan, rule),
                    source + ":" + rule.rule().span().line()));
        }
        return files;
    }

    private GeneratedFile file(TypeSpec type, String origin) {
        JavaFile file = JavaFile.builder(plan.packageName(), type)
                .addFileComment("Generated from $L. Do not edit.", origin)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String path = plan.packageName().replace('.', '/') + "/" + type.name() + ".java";
        return new GeneratedFile(path, ascii(file.toString()));
    }

    /** The text with escapes for what is not ASCII, so that no build reads it in the wrong encoding. */
    private static String ascii(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c < FIRST_NOT_ASCII) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format("\\u%04X", c));
            }
        });
        return escaped.toString();
    }

    private TypeSpec policyClass() {
        Policy policy = plan.policy();
        return TypeSpec.classBuilder(plan.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(PolicyEdits.class)
                .addJavadoc("$L", Javadoc.text(policy.id() + " " + policy.version() + ", " + policy.title() + "."))
                .addField(info())
                .addField(judge())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For the service loader, and for whoever links this policy alone.\n")
                        .build())
                .addMethod(MethodSpec.methodBuilder("info")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(PolicyInfo.class)
                        .addStatement("return INFO")
                        .build())
                .addMethod(MethodSpec.methodBuilder("judge")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Decision.class)
                        .addParameter(Claim.class, "claim")
                        .addParameter(Facts.class, "facts")
                        .addParameter(Terms.class, "terms")
                        .addStatement("return JUDGE.judge(claim, facts, terms)")
                        .build())
                .addMethod(applies())
                .build();
    }

    private FieldSpec info() {
        Policy policy = plan.policy();
        CodeBlock facts = plan.facts().stream()
                .map(fact -> CodeBlock.of("$L.$L", plan.factsClass(), fact.constant()))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock readings = plan.readings().stream()
                .map(reading -> CodeBlock.of("\n$L.$L", plan.readingsClass(), reading.constant()))
                .collect(CodeBlock.joining(","));
        return FieldSpec.builder(PolicyInfo.class, "INFO", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $S, $S,\n$L, $L,\n$T.of($>$>\n$L),$<$<\n$T.of($>$>$L))$<$<$<$<",
                        PolicyInfo.class,
                        policy.id(),
                        policy.title(),
                        policy.version(),
                        day(policy.from()),
                        policy.to()
                                .map(to -> CodeBlock.of("$T.of($L)", Optional.class, day(to)))
                                .orElse(CodeBlock.of("$T.empty()", Optional.class)),
                        List.class,
                        facts,
                        List.class,
                        readings)
                .build();
    }

    private static CodeBlock day(LocalDate day) {
        return CodeBlock.of(
                "$T.of($L, $L, $L)", LocalDate.class, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private FieldSpec judge() {
        CodeBlock edits = plan.rules().stream()
                .map(rule -> CodeBlock.of("new $L()", rule.className()))
                .collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(Judge.class, "JUDGE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Every rule, each after those whose verdicts it reads.\n")
                .initializer(
                        "new $T($>$>\nINFO,\n$L.CLASSES,\n$L::applies,\n$T.of($>$>\n$L))$<$<$<$<",
                        Judge.class,
                        plan.codesClass(),
                        plan.className(),
                        List.class,
                        edits)
                .build();
    }

    private MethodSpec applies() {
        return MethodSpec.methodBuilder("applies")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(Judgement.class, "claim")
                .addStatement(
                        "return $L",
                        plan.policy()
                                .appliesWhere()
                                .map(where -> where.accept(new ScopeGenerator(plan)))
                                .orElse(CodeBlock.of("true")))
                .build();
    }
}
