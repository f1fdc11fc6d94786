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
