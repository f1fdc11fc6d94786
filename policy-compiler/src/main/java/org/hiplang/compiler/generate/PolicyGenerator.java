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
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.generate.finder.FinderGenerator;
import org.hiplang.compiler.plan.FamilyPlan;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.find.ClaimView;
import org.hiplang.runtime.judge.Amended;
import org.hiplang.runtime.judge.Edition;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.PolicyInfo;

/** Generates the class that an application meets, and collects the files of the others. */
public final class PolicyGenerator {
    private static final int FIRST_NOT_ASCII = 128;

    private final PolicyPlan plan;
    private final String source;
    private final EditsGenerator edits;

    private PolicyGenerator(PolicyPlan plan) {
        this.plan = plan;
        this.edits = new EditsGenerator(plan);
        this.source = plan.policy()
                .amendment()
                .map(Amendment::span)
                .orElse(plan.policy().span())
                .source()
                .name();
    }

    /** The Java files of a policy. */
    public static List<GeneratedFile> generate(FamilyPlan plan) {
        List<GeneratedFile> files = new ArrayList<>();
        if (plan.editions().size() > 1) {
            String sources = plan.editions().stream()
                    .map(edition -> new PolicyGenerator(edition).source)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            files.add(file(plan.packageName(), FamilyGenerator.generate(plan), sources));
        }
        if (!plan.tables().isEmpty() || !plan.pairs().isEmpty()) {
            String newest = new PolicyGenerator(plan.newest()).source;
            files.add(file(plan.packageName(), TablesGenerator.generate(plan), newest));
        }
        plan.editions().forEach(edition -> files.addAll(new PolicyGenerator(edition).files()));
        return files;
    }

    private List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file(plan.sole() ? policyClass() : editionClass(), source));
        files.add(file(CodesGenerator.generate(plan), source));
        if (!plan.diagnosisSets().isEmpty()) {
            files.add(file(DiagnosesGenerator.generate(plan), source));
        }
        if (!plan.facts().isEmpty()) {
            files.add(file(FactsGenerator.generate(plan), source));
        }
        if (!plan.pairs().isEmpty()) {
            files.add(file(PairsGenerator.generate(plan), source));
        }
        if (!plan.readings().isEmpty()) {
            files.add(file(ReadingsGenerator.generate(plan), source));
        }
        if (plan.policy().amendment().isEmpty()) {
            FinderGenerator.generate(plan).forEach(type -> files.add(file(type, source)));
        }
        for (RulePlan rule : plan.rules()) {
            Span place = rule.rule().span();
            files.add(file(RuleGenerator.generate(plan, rule), place.source().name() + ":" + place.line()));
        }
        return files;
    }

    private GeneratedFile file(TypeSpec type, String origin) {
        return file(plan.packageName(), type, origin);
    }

    private static GeneratedFile file(String packageName, TypeSpec type, String origin) {
        JavaFile file = JavaFile.builder(packageName, type)
                .addFileComment("Generated from $L. Do not edit.", origin)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String path = packageName.replace('.', '/') + "/" + type.name() + ".java";
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
        RuleMembers members = new RuleMembers();
        MethodSpec applies = test(members, "applies", policy.appliesWhere());
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(PolicyEdits.class)
                .addJavadoc("$L", Javadoc.text(policy.id() + " " + policy.version() + ", " + policy.title() + "."))
                .addField(info())
                .addField(edits(Judge.class, "JUDGE", CodeBlock.of("$T.of($L)", Judge.class, edition()))
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addFields(members.fields())
                .addMethods(EditsMethods.all())
                .addMethod(applies);
        edits.addTo(type);
        return type.build();
    }

    private TypeSpec editionClass() {
        Policy policy = plan.policy();
        Optional<Amendment> amendment = policy.amendment();
        String title = policy.id() + " " + policy.version() + ", " + policy.title()
                + amendment.map(by -> ", as amended by " + by.document()).orElse("") + ".";
        RuleMembers members = new RuleMembers();
        MethodSpec applies = test(members, "applies", policy.appliesWhere());
        Optional<MethodSpec> governs = amendment.map(by -> test(members, "governs", Optional.of(by.appliesWhere())));
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.editionClass())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.text(title))
                .addField(info())
                .addField(edits(Edition.class, "EDITION", edition())
                        .addModifiers(amendment.isPresent() ? Modifier.PRIVATE : Modifier.PUBLIC)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addFields(members.fields())
                .addMethod(applies);
        amendment.ifPresent(by -> type.addField(amended(by)));
        governs.ifPresent(type::addMethod);
        edits.addTo(type);
        return type.build();
    }

    private FieldSpec amended(Amendment amendment) {
        return FieldSpec.builder(Amended.class, "AMENDED", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.text(amendment.title() + "."))
                .initializer(
                        "new $T($>$>\nnew $T(\n$S, $S,\n$T.$L, $S,\n$L, $L),\n$L::governs,\nEDITION)$<$<",
                        Amended.class,
                        AmendmentInfo.class,
                        amendment.name(),
                        amendment.title(),
                        AmendmentInfo.Kind.class,
                        amendment.kind(),
                        amendment.document(),
                        day(amendment.from()),
                        last(amendment.to()),
                        plan.editionClass())
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
        CodeBlock pairs = plan.pairs().stream()
                .map(table -> CodeBlock.of("$L.$L", plan.pairsClass(), table.constant()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(PolicyInfo.class, "INFO", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $S, $S,\n$L, $L,\n$T.of($>$>\n$L),$<$<\n$T.of($>$>$L),$<$<\n$T.of($L))$L$<$<",
                        PolicyInfo.class,
                        policy.id(),
                        policy.title(),
                        policy.version(),
                        day(policy.from()),
                        last(policy.to()),
                        List.class,
                        facts,
                        List.class,
                        readings,
                        List.class,
                        pairs,
                        givesWay())
                .build();
    }

    private CodeBlock givesWay() {
        return plan.policy().givesWayTo().isEmpty()
                ? CodeBlock.of("")
                : plan.policy().givesWayTo().stream()
                        .map(other -> CodeBlock.of("$S", other))
                        .collect(CodeBlock.joining(", ", "\n.givesWayTo(", ")"));
    }

    private static CodeBlock last(Optional<LocalDate> to) {
        return to.map(day -> CodeBlock.of("$T.of($L)", Optional.class, day(day)))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }

    private static CodeBlock day(LocalDate day) {
        return CodeBlock.of(
                "$T.of($L, $L, $L)", LocalDate.class, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static FieldSpec.Builder edits(Class<?> type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL).initializer(value);
    }

    private CodeBlock edition() {
        CodeBlock finder = plan.policy().amendment().isPresent()
                ? CodeBlock.of("")
                : CodeBlock.of(",\n$L::new", plan.finderClass());
        return CodeBlock.of(
                "new $T($>$>\nINFO,\n() -> $L.CLASSES,\n$L::applies,\n$L::edits$L)$<$<",
                Edition.class,
                plan.codesClass(),
                plan.editionClass(),
                plan.editionClass(),
                finder);
    }

    private MethodSpec test(RuleMembers members, String name, Optional<Condition> where) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(ClaimView.class, "claim")
                .addStatement(
                        "return $L",
                        where.map(condition -> condition.accept(new ScopeGenerator(plan, members)))
                                .orElse(CodeBlock.of("true")))
                .build();
    }
}
