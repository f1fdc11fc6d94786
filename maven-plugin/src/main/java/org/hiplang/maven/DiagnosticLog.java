package org.hiplang.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticPrinter;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.source.Span;

/**
 * Tells Maven what is wrong: in full for people, and in the one-line form of the Java compiler for development
 * environments.
 */
final class DiagnosticLog {
    private final Log log;
    private final Path directory;
    private final boolean warnings;

    /** Writes to that log of policies in that folder. */
    DiagnosticLog(Log log, Path directory) {
        this(log, directory, true);
    }

    private DiagnosticLog(Log log, Path directory, boolean warnings) {
        this.log = log;
        this.directory = directory;
        this.warnings = warnings;
    }

    /** The same for a goal that runs after another has shown the warnings. */
    DiagnosticLog withoutWarnings() {
        return new DiagnosticLog(log, directory, false);
    }

    void report(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    private void report(Diagnostic diagnostic) {
        String line = place(diagnostic.span()) + " " + diagnostic.message();
        String full = DiagnosticPrinter.print(diagnostic).stripTrailing();
        if (diagnostic.code().severity() == Severity.ERROR) {
            log.error(line);
            log.error(full);
        } else if (warnings && diagnostic.code().severity() == Severity.WARNING) {
            log.warn(line);
            log.warn(full);
        } else if (warnings) {
            log.info(line);
        }
    }

    /** An error that no diagnostic speaks of. */
    void error(Span span, String message) {
        log.error(place(span) + " " + message);
    }

    private String place(Span span) {
        Path file = directory.resolve(span.source().name());
        return file + ":[" + span.line() + "," + span.column() + "]";
    }
}
