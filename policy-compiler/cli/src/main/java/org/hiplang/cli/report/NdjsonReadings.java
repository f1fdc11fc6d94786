package org.hiplang.cli.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.PolicyEdits;
import tools.jackson.core.JsonGenerator;

/** One JSON object a line, for each reading and each of its words that is not in force. */
public final class NdjsonReadings implements ReadingReport {
    private final JsonGenerator json;

    /** Writes to a stream, which stays open. */
    public NdjsonReadings(OutputStream out) {
        this.json = NdjsonDecisions.json(out);
    }

    @Override
    public void counted(Map<PolicyEdits, List<ReadingCount>> counts, Totals totals) {
        counts.values().forEach(policy -> policy.forEach(this::write));
    }

    private void write(ReadingCount count) {
        json.writeStartObject();
        json.writeStringProperty("policy", count.policy().id());
        json.writeStringProperty("version", count.policy().version());
        json.writeStringProperty("reading", count.reading().name());
        NdjsonDecisions.string(json, "statement", count.reading().statement());
        json.writeStringProperty("inForce", count.inForce());
        json.writeStringProperty("word", count.word().word());
        json.writeNumberProperty("lines", count.lines());
        json.writeNumberProperty("asksOnly", count.asks());
        json.writeNumberProperty("claims", count.claims());
        json.writeNumberProperty("ofLines", count.ofLines());
        json.writeNumberProperty("ofClaims", count.ofClaims());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
