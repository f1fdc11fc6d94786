package org.hiplang.compiler.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of Java for names of a policy. */
public final class JavaNames {
    /** Simple names that generated code uses itself; a rule's class must not hide them. */
    private static final Set<String> TAKEN = Set.of(
            "Amended",
            "AmendmentInfo",
            "CodeClasses",
            "CodeSet",
            "Codes",
            "Count",
            "DayEdit",
            "Decision",
            "DiagnosisSet",
            "Claim",
            "Edit",
            "Edition",
            "FactInfo",
            "Facts",
            "Grounds",
            "HeaderField",
            "Judge",
            "Judgement",
            "LineEdit",
            "List",
            "LocalDate",
            "ModifierSet",
            "Object",
            "Optional",
            "Override",
            "PolicyEdits",
            "PolicyInfo",
            "ReadingInfo",
            "ReadingIs",
            "Reason",
            "RuleInfo",
            "Sameness",
            "Set",
            "String",
            "Terms",
            "Truth",
            "Verdict");

    private static final int LONGEST_METHOD = 64;
    private static final int LONGEST_CONSTANT = 80;

    private JavaNames() {}

    /** A class for a kebab-case name: {@code infusion-day} becomes {@code InfusionDay}. */
    public static String className(String name) {
        return words(name).stream().map(JavaNames::capital).collect(Collectors.joining());
    }

    /** The class of a policy: its id, after a word where it begins with a digit. */
    static String policyClass(String id) {
        String plain = className(id.toLowerCase(Locale.ROOT));
        return Character.isJavaIdentifierStart(plain.charAt(0)) ? plain : "Policy" + plain;
    }

    /** The package of a policy: its id, after a word where it is none of Java's. */
    static String policyPackage(String id) {
        String plain = "hip." + id.toLowerCase(Locale.ROOT);
        return SourceVersion.isName(plain) ? plain : "hip.policy" + id.toLowerCase(Locale.ROOT);
    }

    /** A part of a package's name, in small letters and digits, after a word where Java has another use for it. */
    static String packageWord(String before, String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return before.isEmpty() || SourceVersion.isName(plain) ? plain : before + "_" + plain;
    }

    /** The class of a rule. */
    public static String ruleClass(String name) {
        String plain = className(name);
        return TAKEN.contains(plain) ? plain + "Rule" : plain;
    }

    /** A constant: {@code per-diem} becomes {@code PER_DIEM}. */
    public static String constant(String name) {
        String joined = String.join("_", words(name)).toUpperCase(Locale.ROOT);
        return joined.length() <= LONGEST_CONSTANT ? joined : joined.substring(0, LONGEST_CONSTANT);
    }

    /** A variable for a constant: {@code PER_DIEM} becomes {@code perDiem}. */
    static String variable(String constant) {
        return methodName(constant.toLowerCase(Locale.ROOT));
    }

    /**
     * A method for a phrase: {@code a line in drug covers that day} becomes {@code aLineInDrugCoversThatDay}; of a long
     * one, the first words.
     */
    public static String methodName(String phrase) {
        StringBuilder name = new StringBuilder();
        for (String word : words(phrase)) {
            if (name.length() + word.length() > LONGEST_METHOD && !name.isEmpty()) {
                break;
            }
            name.append(
                    name.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : capital(word));
        }
        return name.toString();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
