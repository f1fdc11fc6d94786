package org.hiplang.dsl.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** No edit jar comes out. */
    ERROR,
    /** An edit jar comes out, and somebody should look. */
    WARNING;

    /** As messages write it. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
