package org.hiplang.dsl.syntax;

/** What a name can be the name of. */
public enum NameKind {
    /** Procedure codes. */
    CODE_SET("code set"),
    /** Modifiers. */
    MODIFIER_SET("modifier set"),
    /** Diagnosis codes. */
    DIAGNOSIS_SET("diagnosis set"),
    /** Why something is not paid. */
    REASON("reason"),
    /** What a claim does not carry. */
    FACT("fact"),
    /** Rows that facts are read from. */
    TABLE("table"),
    /** Rows of two codes. */
    PAIRS("table of pairs"),
    /** What the document can be read as. */
    READING("reading"),
    /** A rule, or rules under one name. */
    RULE("rule");

    private final String words;

    NameKind(String words) {
        this.words = words;
    }

    /** As messages write it. */
    public String words() {
        return words;
    }
}
