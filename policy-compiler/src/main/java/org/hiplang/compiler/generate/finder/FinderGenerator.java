package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.runtime.find.Asks;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.Finder;
import org.hiplang.runtime.find.TableFacts;
import org.hiplang.runtime.policy.Terms;

/** Generates the finder of an edition: one class, or where there are many rules one for some blocks of them each. */
public final class FinderGenerator {
    /** So many blocks of rules in one class stay far below what Java allows. */
    private static final int BLOCKS = 4;

    private static final int FIRST_GROUP = Asks.AFTER_ALL + 1;

    private final PolicyPlan plan;
    private final CodeMeaning meaning = new CodeMeaning();

    private final Closed closed;

    private FinderGenerator(PolicyPlan plan) {
        this.plan = plan;
        this.closed = new Closed(plan.policy(), meaning);
    }

    /** The classes, that of the edition first. */
    public static List<TypeSpec> generate(PolicyPlan plan) {
        return new FinderGenerator(plan).types();
    }

    private List<TypeSpec> types() {
        int rules = plan.rules().size();
        int most = BLOCKS * Finder.BLOCK;
        if (rules <= most) {
            return List.of(new Part(plan.finderClass(), 0, rules, 0, 0, FIRST_GROUP).type());
        }
        List<TypeSpec> parts = new ArrayList<>();
        int things = 0;
        int kinds = 0;
        int groups = FIRST_GROUP;
        for (int first = 0; first < rules; first += most) {
            String name = plan.finderClass() + (parts.size() + 1);
            Part part = new Part(name, first, Math.min(rules, first + most), things, kinds, groups);
            parts.add(part.type());
            things += part.members.things();
            kinds += part.members.kinds();
            groups += part.members.groups();
        }
        List<TypeSpec> all = new ArrayList<>();
        all.add(whole(parts.size(), things, kinds));
        all.addAll(parts);
        return all;
    }

    /** The class that knows the parts. */
    private TypeSpec whole(int parts, int things, int kinds) {
        CodeBlock.Builder make = CodeBlock.builder();
        for (int part = 1; part <= parts; part++) {
            make.add("$Lnew $L$L(terms, facts)", part == 1 ? "" : ",\n", plan.finderClass(), part);
        }
        return type(plan.finderClass(), things, kinds)
                .addField(Finder[].class, "parts", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(CodeBlock.builder()
                        .addStatement("parts = new $T[] {\n$L}", Finder.class, make.build())
                        .build()))
                .addMethod(overriding("asks")
                        .addParameter(Asks.class, "asks")
                        .beginControlFlow("for ($T part : parts)", Finder.class)
                        .addStatement("part.asks(asks)")
                        .endControlFlow()
                        .build())
                .addMethod(finding()
                        .addStatement("parts[block / $L].find(b, block, rules)", BLOCKS)
                        .build())
                .build();
    }

    private TypeSpec.Builder type(String name, int things, int kinds) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Finder.class)
                .addJavadoc(
                        "Where the rules of $L $L hold; why, the classes of the rules say.\n",
                        plan.policy().id(),
                        plan.policy().version())
                .addMethod(number("things", things))
                .addMethod(number("kinds", kinds));
    }

    private static MethodSpec number(String name, int number) {
        return overriding(name)
                .returns(int.class)
                .addStatement("return $L", number)
                .build();
    }

    private static MethodSpec constructor(CodeBlock body) {
        return MethodSpec.constructorBuilder()
                .addParameter(Terms.class, "terms")
                .addParameter(TableFacts.class, "facts")
                .addCode(body)
                .build();
    }

    private static MethodSpec.Builder finding() {
        return overriding("find")
                .addParameter(Board.class, "b")
                .addParameter(int.class, "block")
                .addParameter(long.class, "rules");
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /** The class of some rules. */
    private final class Part {
        private final String name;
        private final int first;
        private final int end;
        private final FinderMembers members;

        Part(String name, int first, int end, int firstThing, int firstKind, int firstGroup) {
            this.name = name;
            this.first = first;
            this.end = end;
            this.members = new FinderMembers(plan, meaning, closed, firstThing, firstKind, firstGroup);
        }

        TypeSpec type() {
            CodeBlock.Builder asks = CodeBlock.builder();
            if (first == 0) {
                asks.add(ScopeAsks.of(members));
            }
            CodeBlock.Builder blocks = CodeBlock.builder();
            List<MethodSpec> finding = new ArrayList<>();
            for (int block = first; block < end; block += Finder.BLOCK) {
                int number = block / Finder.BLOCK;
                String method = members.name("find" + number);
                blocks.addStatement("case $L -> $L(b, rules)", number, method);
                finding.add(block(method, block, asks));
            }
            asks.add(members.asks());
            return FinderGenerator.this
                    .type(name, members.things(), members.kinds())
                    .addFields(members.fields())
                    .addMethod(constructor(members.constructor()))
                    .addMethod(overriding("asks")
                            .addParameter(Asks.class, "asks")
                            .addCode(asks.build())
                            .build())
                    .addMethod(FinderGenerator.finding()
                            .beginControlFlow("switch (block)")
                            .addCode(blocks.build())
                            .addCode("default -> {\n}\n")
                            .endControlFlow()
                            .build())
                    .addMethods(finding)
                    .addMethods(members.methods())
                    .build();
        }

        private MethodSpec block(String method, int from, CodeBlock.Builder asks) {
            CodeBlock.Builder body = CodeBlock.builder();
            int to = Math.min(end, from + Finder.BLOCK);
            for (RulePlan rule : plan.rules().subList(from, to)) {
                RuleFinder finder = new RuleFinder(members, rule.rule());
                asks.add(finder.ask());
                body.beginControlFlow(
                                "if ((rules & 1L << $L) != 0)",
                                members.rule(rule.rule().name()))
                        .addStatement("$L", finder.find())
                        .endControlFlow();
            }
            return MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Board.class, "b")
                    .addParameter(long.class, "rules")
                    .addCode(body.build())
                    .build();
        }
    }
}
