package org.hiplang.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that a test can read. */
final class RecordingLog extends SystemStreamLog {
    private final List<String> entries = new ArrayList<>();

    @Override
    public void debug(CharSequence content) {}

    @Override
    public void info(CharSequence content) {
        entries.add("info: " + content);
    }

    @Override
    public void warn(CharSequence content) {
        entries.add("warn: " + content);
    }

    @Override
    public void error(CharSequence error) {
        entries.add("error: " + error);
    }

    List<String> entries() {
        return entries;
    }

    String last() {
        return entries.get(entries.size() - 1);
    }
}
