package org.hiplang.dsl.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
    /** No edit jar comes out. */
    ERROR,
    /** An edit jar comes out, and somebody should look. */
    WARNING,
    /** An edit jar comes out, and nothing is wrong: something could not be looked at. */
    NOTE;

    /** As messages write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
