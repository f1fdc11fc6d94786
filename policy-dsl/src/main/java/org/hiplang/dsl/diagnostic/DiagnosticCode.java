package org.hiplang.dsl.diagnostic;

/**
 * Every kind of mistake that Hip knows in a policy: 1xx syntax, 2xx names, 3xx shapes and types, 4xx checks of the
 * policy as a whole. A number is never used again for something else.
 */
public enum DiagnosticCode {
    /** A circle of rules that wait for each other. */
    CIRCLE("HIP401", Severity.ERROR, "rules wait for each other in a circle", """
            A rule that reads whether a line is payable is judged after every rule that judges such lines. Here this
            goes round in a circle, so none of the rules can be judged first. Break the circle where it is weakest:
            read the line as billed (`a line` instead of `a payable line`), narrow the code set, or name the rules
            whose verdicts count (`a payable line in SET after RULE`).
            """),
    /** A set without codes. */
    NO_CODES("HIP402", Severity.ERROR, "a rule speaks of lines that cannot exist", """
            The set of codes that the rule judges or reads holds no code: everything that is listed is taken out again
            after `except`. The rule could never apply. Mend the code set, or take the rule out.
            """),
    /** Names that differ in hyphens only. */
    ALIKE("HIP403", Severity.ERROR, "two rules' names differ in hyphens only", """
            Every rule becomes a class that is named after it, and names like `a-b` and `ab` become one name on disks
            that do not tell capitals apart. Give one of the rules another name.
            """),
    /** Something declared and not used. */
    UNUSED("HIP404", Severity.WARNING, "a declaration is used by no rule", """
            A code set, modifier set, reason, fact or group of rules is declared, and no rule uses it. Often the rule
            that needs it was forgotten. Write the rule, or take the declaration out.
            """),
    /** A rule without examples. */
    UNTESTED("HIP405", Severity.WARNING, "no example shows what a rule does", """
            Every rule should have one example on which it finds something and one, with a line of the kind that it
            judges, on which it does not. The second is the one that shows where the rule ends.
            """),
    /** Two reasons for one line. */
    CONFLICT("HIP406", Severity.ERROR, "two rules give one line different reasons", """
            Two rules of one layer can find something on the same line with the same verdict but different reasons, and
            neither gives way. Which reason the provider is told must not hang on chance, so say it: add
            `gives way to OTHER-RULE` to one of them, or narrow their conditions so that they never meet. The message
            shows a claim on which they do.
            """),
    ;

    private final String number;
    private final Severity severity;
    private final String title;
    private final String page;

    DiagnosticCode(String number, Severity severity, String title, String page) {
        this.number = number;
        this.severity = severity;
        this.title = title;
        this.page = page;
    }

    /** The number, as in {@code HIP203}. */
    public String number() {
        return number;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The kind in one line. */
    public String title() {
        return title;
    }

    /** What it means and how to mend it, for {@code hip explain}. */
    public String page() {
        return page;
    }
}
