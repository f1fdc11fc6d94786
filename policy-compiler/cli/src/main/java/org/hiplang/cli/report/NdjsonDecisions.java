package org.hiplang.cli.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Share;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.VersionInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line, for each claim and policy; keys stand in a fixed order. */
public final class NdjsonDecisions implements DecisionReport {
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    private final JsonGenerator json;
    private final NdjsonLine line;
    private final boolean severalFiles;

    /**
     * Writes to a stream, which stays open.
     *
     * @param severalFiles whether a refusal must say which file it is about
     */
    public NdjsonDecisions(OutputStream out, boolean severalFiles) {
        this.json = json(out);
        this.line = new NdjsonLine(json);
        this.severalFiles = severalFiles;
    }

    /** Writes JSON to a stream, which stays open. */
    static JsonGenerator json(OutputStream out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out));
    }

    @Override
    public void decided(Claim claim, Decision decision) {
        json.writeStartObject();
        json.writeStringProperty("claim", decision.claim());
        json.writeStringProperty("policy", decision.policy().id());
        json.writeStringProperty("version", decision.version().version());
        strings(
                json,
                "amendments",
                decision.amendments().stream().map(AmendmentInfo::document).toList());
        lines(claim, decision.lines(), false);
        json.writeBooleanProperty("applies", decision.applies());
        versions(decision.versions());
        readings(decision.readings());
        endLine();
    }

    @Override
    public void decided(Claim claim, JointDecision decision) {
        json.writeStartObject();
        json.writeStringProperty("claim", decision.claim());
        json.writeArrayPropertyStart("policies");
        decision.policies().forEach(this::share);
        json.writeEndArray();
        lines(claim, decision.lines(), true);
        endLine();
    }

    private void share(Share share) {
        json.writeStartObject();
        json.writeStringProperty("policy", share.policy().id());
        json.writeStringProperty("version", share.version().version());
        strings(
                json,
                "amendments",
                share.amendments().stream().map(AmendmentInfo::document).toList());
        json.writeBooleanProperty("applies", share.applies());
        versions(share.versions());
        readings(share.readings());
        json.writeEndObject();
    }

    private void lines(Claim claim, List<LineDecision> lines, boolean together) {
        json.writeArrayPropertyStart("lines");
        lines.forEach(decided -> line.write(claim, claim.indexOf(decided.line()), decided, together));
        json.writeEndArray();
    }

    /** Only where several judged. */
    private void versions(List<VersionInfo> versions) {
        if (versions.size() > 1) {
            strings(
                    json,
                    "versions",
                    versions.stream().map(VersionInfo::version).toList());
        }
    }

    @Override
    public void refused(Refusal refusal) {
        json.writeStartObject();
        string(json, "claim", refusal.claim());
        json.writeObjectPropertyStart("error");
        json.writeStringProperty("code", refusal.code());
        json.writeStringProperty("message", refusal.message());
        json.writeNumberProperty("segment", refusal.segment());
        if (severalFiles) {
            json.writeStringProperty("file", refusal.file());
        }
        json.writeEndObject();
        endLine();
    }

    @Override
    public void end(Totals totals) {
        // A reader of lines counts for itself.
    }

    @Override
    public void close() {
        json.close();
    }

    private void endLine() {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Only where some are not the author's. */
    private void readings(Map<String, String> readings) {
        if (!readings.isEmpty()) {
            json.writeObjectPropertyStart("readings");
            readings.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    static void string(JsonGenerator json, String name, Optional<String> value) {
        @Nullable String text = value.orElse(null);
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void days(JsonGenerator json, String name, List<LocalDate> days) {
        json.writeArrayPropertyStart(name);
        for (LocalDate day : days) {
            json.writeString(day.toString());
        }
        json.writeEndArray();
    }
}
