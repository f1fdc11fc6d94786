package org.hiplang.compiler.generate.finder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.hiplang.compiler.generate.Javadoc;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.plan.JavaNames;
import org.hiplang.compiler.plan.PolicyPlan;
import org.hiplang.compiler.plan.Unique;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.ModifierSet;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.dsl.model.Subject;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.find.Asks;
import org.hiplang.runtime.find.Bits;
import org.hiplang.runtime.find.Board;
import org.hiplang.runtime.find.FactTest;
import org.hiplang.runtime.find.FactValues;
import org.hiplang.runtime.find.Sort;

/** What the methods of a finder share: constants, what the run decides, and the things and kinds that they ask for. */
final class FinderMembers {
    private final PolicyPlan plan;
    private final int firstThing;
    private final int firstKind;
    private final int firstGroup;
    private final Closed closed;
    private final CodeMeaning meaning;
    private final Unique names = new Unique();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private final CodeBlock.Builder constructor = CodeBlock.builder();
    private final CodeBlock.Builder asks = CodeBlock.builder();
    private final Map<String, Thing> shared = new HashMap<>();
    private final Map<String, Told> sortTests = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private int things;
    private int kinds;
    private int groups;

    /**
     * Members of a finder.
     *
     * @param meaning what the codes of sets are
     * @param closed of which rules it matters who wins
     * @param firstThing the place on the board of its first thing
     * @param firstKind that of its first kind
     * @param firstGroup the number of its first group of rules
     */
    FinderMembers(PolicyPlan plan, CodeMeaning meaning, Closed closed, int firstThing, int firstKind, int firstGroup) {
        this.meaning = meaning;
        this.plan = plan;
        this.firstThing = firstThing;
        this.firstKind = firstKind;
        this.firstGroup = firstGroup;
        this.closed = closed;
        List.of("asks", "find", "things", "kinds", "terms", "facts").forEach(names::of);
        plan.rules().forEach(rule -> places.put(rule.rule().name(), places.size()));
    }

    PolicyPlan plan() {
        return plan;
    }

    /** What the codes of sets are. */
    CodeMeaning meaning() {
        return meaning;
    }

    /** Whether it matters which of some rules wins. */
    Closed closed() {
        return closed;
    }

    /** A name that no other member has, and Java does not use itself. */
    String name(String wanted) {
        return names.of(SourceVersion.isName(wanted) ? wanted : wanted + "Itself");
    }

    /** Whether each code that a rule of such a subject judges is in a set. */
    boolean areAllIn(Subject subject, CodeSet set) {
        return meaning.of(subject).except(meaning.of(set)).isEmpty();
    }

    /** The number of a code set. */
    CodeBlock codes(CodeSet set) {
        return CodeBlock.of("$L.$L", plan.codesClass(), plan.constant(set));
    }

    /** The lines with a code of a set, or every line. */
    CodeBlock linesIn(Optional<CodeSet> set) {
        return set.map(this::linesIn).orElse(CodeBlock.of("b.allLines()"));
    }

    /** The lines with a code of a set. */
    CodeBlock linesIn(CodeSet set) {
        return CodeBlock.of("b.linesIn($L)", codes(set));
    }

    /** The days that some line with a code of a set covers. */
    CodeBlock covered(CodeSet set) {
        return CodeBlock.of("b.covered($L)", codes(set));
    }

    /** The days that two lines with a code of a set cover. */
    CodeBlock coveredTwice(CodeSet set) {
        return CodeBlock.of("b.coveredTwice($L)", codes(set));
    }

    /** A method of the finder. */
    void add(MethodSpec method) {
        methods.add(method);
    }

    /** The constant of a rule: its place in the edition. */
    String rule(String name) {
        return constant("rule " + name, TypeName.INT, JavaNames.constant(name), CodeBlock.of("$L", places.get(name)));
    }

    /** The constant of the number of a group of rules. */
    String rules(RuleGroup group) {
        CodeBlock all = group.rules().stream()
                .distinct()
                .map(rule -> CodeBlock.of("$L", rule(rule)))
                .collect(CodeBlock.joining(", "));
        String name = group.declared() ? group.name() : "earlier-rules";
        String key = "rules " + all;
        boolean known = constants.containsKey(key);
        String number = constant(
                key,
                TypeName.INT,
                JavaNames.constant("after-" + name),
                CodeBlock.of("$L", known ? 0 : firstGroup + groups++));
        if (!known) {
            asks.addStatement("asks.group($L, $L)", number, all);
        }
        return number;
    }

    /** The constant of a set of modifiers. */
    String modifiers(ModifierSet set) {
        CodeBlock all = set.modifiers().stream()
                .distinct()
                .map(modifier -> CodeBlock.of("$S", modifier))
                .collect(CodeBlock.joining(", "));
        ClassName type = ClassName.get(org.hiplang.runtime.policy.ModifierSet.class);
        String name = set.declared() ? set.name() : "modifiers-" + set.name();
        return constant("modifiers " + all, type, JavaNames.constant(name), CodeBlock.of("$T.of($L)", type, all));
    }

    /** The constant of a place of service. */
    String place(String place) {
        return constant(
                "place " + place,
                TypeName.INT,
                "PLACE_" + place,
                CodeBlock.of("$T.pair($S)", org.hiplang.runtime.claim.Codes.class, place));
    }

    private String constant(String key, TypeName type, String name, CodeBlock value) {
        return constants
                .computeIfAbsent(
                        key,
                        added -> FieldSpec.builder(type, name(name))
                                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer(value)
                                .build())
                .name();
    }

    /** The field of how the policy is read in a run: all bits or none. */
    String reads(Condition.ReadingIs reading) {
        List<String> words = reading.holdsWith();
        String name = JavaNames.methodName(reading.reading().name() + " is " + String.join(" or ", words));
        return field(
                "reads " + reading.reading().name() + words,
                TypeName.LONG,
                name,
                CodeBlock.of(
                        "$T.when(terms.reads($L.$L, $L))",
                        Bits.class,
                        plan.readingsClass(),
                        plan.readingConstant(reading.reading().name()),
                        strings(words)));
    }

    /** The field that tests whether a fact has one of some values. */
    String test(Fact fact, List<String> values) {
        return field(
                "test " + fact.name() + values,
                ClassName.get(FactTest.class),
                JavaNames.methodName(fact.name() + " " + String.join(" ", values)),
                CodeBlock.of(
                        "facts.test($L.$L, $T.of($L))",
                        plan.factsClass(),
                        plan.constant(fact),
                        List.class,
                        strings(values)));
    }

    /** The field of the values that a fact may have. */
    String values(Fact fact) {
        return field(
                "values " + fact.name(),
                ClassName.get(FactValues.class),
                JavaNames.methodName(fact.name()),
                CodeBlock.of("facts.values($L.$L)", plan.factsClass(), plan.constant(fact)));
    }

    /** The fields of a number that no table tells. */
    Masks number(NumberTest test) {
        CodeBlock with = test.with().stream()
                .map(amount -> amount.asFact()
                        .map(fact -> CodeBlock.of(
                                "$T.of($L.$L)",
                                org.hiplang.runtime.policy.Amount.class,
                                plan.factsClass(),
                                plan.constant(fact)))
                        .orElseGet(() -> CodeBlock.of(
                                "$T.of($LL)",
                                org.hiplang.runtime.policy.Amount.class,
                                ((org.hiplang.dsl.model.Amount.Figure) amount).thousandths())))
                .collect(CodeBlock.joining(", "));
        CodeBlock test2 = CodeBlock.of(
                "($L.$L, $T.$L, $T.of($L))",
                plan.factsClass(),
                plan.constant(test.fact()),
                org.hiplang.runtime.policy.Comparison.class,
                test.how().name(),
                List.class,
                with);
        String words = test.fact().name() + " " + test.how().name() + " "
                + with.toString().replaceAll("[^0-9]+", " ");
        Masks masks = new Masks(
                CodeBlock.of(
                        "$L",
                        field(
                                "surely " + test2,
                                TypeName.LONG,
                                JavaNames.methodName("surely " + words),
                                CodeBlock.of("facts.surely$L", test2))),
                CodeBlock.of(
                        "$L",
                        field(
                                "perhaps " + test2,
                                TypeName.LONG,
                                JavaNames.methodName("perhaps " + words),
                                CodeBlock.of("facts.perhaps$L", test2))));
        return test.is() ? masks : masks.not();
    }

    private String field(String key, TypeName type, String name, CodeBlock value) {
        FieldSpec known = fields.get(key);
        if (known == null) {
            known = FieldSpec.builder(type, name(name), Modifier.PRIVATE, Modifier.FINAL)
                    .build();
            fields.put(key, known);
            constructor.addStatement("$N = $L", known, value);
        }
        return known.name();
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().distinct().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    /** The words of a stretch of source, on one line and without comments. */
    static String words(Span span) {
        return span.text()
                .lines()
                .map(line -> line.contains("--") ? line.substring(0, line.indexOf("--")) : line)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /**
     * A thing that rules ask of the claim, or of one line: a method that finds it out, and its place on the board.
     *
     * @param call the statement that makes it known
     * @param place the constant of its place
     */
    record Thing(CodeBlock call, String place) {
        /** The days on which it is so of the claim, as it was found out. */
        Masks masks() {
            return new Masks(CodeBlock.of("b.sure($L)", place), CodeBlock.of("b.may($L)", place));
        }

        /** The days on which it is so of any line. */
        Masks masksOfAny() {
            return new Masks(CodeBlock.of("b.sureOfAny($L)", place), CodeBlock.of("b.mayOfAny($L)", place));
        }

        /** The days on which a line is of the kind. */
        Masks masksOfKind(String line) {
            return new Masks(
                    CodeBlock.of("b.sureOf($L, $L)", place, line), CodeBlock.of("b.mayOf($L, $L)", place, line));
        }

        /** The days on which it is so of a line. */
        Masks masks(String line) {
            return new Masks(CodeBlock.of("b.sure($L, $L)", place, line), CodeBlock.of("b.may($L, $L)", place, line));
        }
    }

    /** A thing of the claim, which is the same whichever line is judged; equal ones are found out once. */
    Thing thing(String words, Function<String, CodeBlock> body) {
        return shared(words, CodeBlock.of(""), body, false, List.of());
    }

    /**
     * The same, where something is known of lines before they are looked at.
     *
     * @param among the codes of the lines; any where absent
     * @param told what their sort tells
     */
    Thing toldThing(String words, Optional<CodeSet> among, Told told, Function<String, CodeBlock> body) {
        CodeBlock set = number(among);
        Thing thing = shared(words, set, body, false, List.of());
        tell("thing", thing, set, told);
        return thing;
    }

    /** A thing of the line that is judged. */
    Thing thingOfLine(String words, Function<String, CodeBlock> body) {
        return shared(
                words,
                CodeBlock.of(""),
                body,
                true,
                List.of(ParameterSpec.builder(int.class, "line").build()));
    }

    /** What kind of line each is. */
    Thing kind(String words, Function<String, CodeBlock> body) {
        return shared(words, CodeBlock.of(""), body, true, List.of());
    }

    /** The same, where something is known of lines before they are looked at. */
    Thing toldKind(String words, Optional<CodeSet> among, Told told, Function<String, CodeBlock> body) {
        CodeBlock set = number(among);
        Thing kind = shared(words, set, body, true, List.of());
        tell("kind", kind, set, told);
        return kind;
    }

    private CodeBlock number(Optional<CodeSet> among) {
        return among.map(this::codes).orElse(CodeBlock.of("$T.ANY", Asks.class));
    }

    private void tell(String what, Thing thing, CodeBlock among, Told told) {
        if (this.told.add(thing.place())) {
            asks.addStatement(
                    "asks.$L($L, $L, s -> $T.of($L, $L))",
                    what,
                    thing.place(),
                    among,
                    Asks.Told.class,
                    told.sure().orElse(CodeBlock.of("false")),
                    told.may().orElse(CodeBlock.of("true")));
        }
    }

    /** What sorts tell of a kind, in methods of its name. */
    Told sortTest(String kind, Supplier<Told> told) {
        Told known = sortTests.get(kind);
        if (known == null) {
            Told test = told.get();
            known = new Told(
                    test.may().map(may -> sortTest("may be " + kind, may)),
                    test.sure().map(sure -> sortTest("is " + kind, sure)));
            sortTests.put(kind, known);
        }
        return known;
    }

    private CodeBlock sortTest(String words, CodeBlock test) {
        String name = name(JavaNames.methodName(words));
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(boolean.class)
                .addJavadoc("Whether a line of such a sort $L.\n", Javadoc.text(words))
                .addParameter(Asks.class, "asks")
                .addParameter(Sort.class, "s")
                .addStatement("return $L", test)
                .build());
        return CodeBlock.of("$L(asks, s)", name);
    }

    /** What is said of lines where something is asked of them, beside what each rule says. */
    CodeBlock asks() {
        return asks.build();
    }

    /**
     * What was asked before, in the same way of lines of the same codes, is not found out again.
     *
     * @param among the lines, where the body does not name them
     */
    private Thing shared(
            String words, CodeBlock among, Function<String, CodeBlock> body, boolean ofLines, List<ParameterSpec> of) {
        String key = ofLines + " " + of.size() + among + body.apply("?");
        Thing known = shared.get(key);
        if (known != null) {
            return known;
        }
        String name = name(JavaNames.methodName(words));
        int number = ofLines ? firstKind + kinds++ : firstThing + things++;
        String place = constant(key, TypeName.INT, JavaNames.constant(snake(name)), CodeBlock.of("$L", number));
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("$L.\n", Javadoc.text(words))
                .addParameter(Board.class, "b")
                .addParameters(of)
                .addCode(body.apply(place))
                .build());
        Thing thing = new Thing(CodeBlock.of("$L(b$L)", name, of.isEmpty() ? "" : ", line"), place);
        shared.put(key, thing);
        return thing;
    }

    /** {@code aLineInDrug} as {@code a-line-in-drug}. */
    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "-$1");
    }

    int things() {
        return things;
    }

    int kinds() {
        return kinds;
    }

    int groups() {
        return groups;
    }

    List<FieldSpec> fields() {
        List<FieldSpec> all = new ArrayList<>(constants.values());
        all.addAll(fields.values());
        return all;
    }

    CodeBlock constructor() {
        return constructor.build();
    }

    List<MethodSpec> methods() {
        return methods;
    }
}
