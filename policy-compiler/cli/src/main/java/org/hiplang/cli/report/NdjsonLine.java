package org.hiplang.cli.report;

import static org.hiplang.cli.report.NdjsonDecisions.days;
import static org.hiplang.cli.report.NdjsonDecisions.number;
import static org.hiplang.cli.report.NdjsonDecisions.string;
import static org.hiplang.cli.report.NdjsonDecisions.strings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.runtime.decision.Pays;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import tools.jackson.core.JsonGenerator;

/** Writes the decision on one line as a JSON object: first the keys of the contract, then what was added to them. */
final class NdjsonLine {
    private final JsonGenerator json;

    NdjsonLine(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one line.
     *
     * @param together whether each finding says which policy it is of
     */
    void write(Claim claim, int index, LineDecision line, boolean together) {
        json.writeStartObject();
        json.writeNumberProperty("line", line.line());
        json.writeStringProperty("code", claim.codeText(index));
        strings(json, "modifiers", claim.modifiers(index));
        json.writeStringProperty(
                "from", LocalDate.ofEpochDay(claim.firstDay(index)).toString());
        json.writeStringProperty(
                "to", LocalDate.ofEpochDay(claim.lastDay(index)).toString());
        json.writeStringProperty("verdict", line.verdict().word());
        units("billedUnits", line.billed());
        units("keptUnits", line.kept());
        number(json, "includedIn", line.includedIn());
        json.writeArrayPropertyStart("findings");
        line.findings().forEach(finding -> finding(finding, together));
        json.writeEndArray();
        json.writeArrayPropertyStart("asks");
        line.asks().forEach(ask -> ask(ask, line.line()));
        json.writeEndArray();
        units("pendedUnits", line.pended());
        days(json, "notJudgedDays", line.notJudged().dates());
        line.payment().ifPresent(this::payment);
        if (!line.governedBy().isEmpty()) {
            json.writeStringProperty("source", Words.sources(line.governedBy()));
        }
        json.writeEndObject();
    }

    private void units(String name, Units units) {
        if (units.thousandths() % Units.ONE == 0) {
            json.writeNumberProperty(name, units.thousandths() / Units.ONE);
        } else {
            json.writeNumberProperty(name, units.toDecimal());
        }
    }

    private void finding(Finding finding, boolean together) {
        RuleInfo rule = finding.rule();
        json.writeStartObject();
        if (together) {
            json.writeStringProperty("policy", rule.policy());
        }
        json.writeStringProperty("rule", rule.name());
        string(json, "statement", rule.statement());
        json.writeStringProperty("cites", rule.cites());
        json.writeStringProperty("verdict", finding.verdict().word());
        json.writeBooleanProperty("wins", finding.wins());
        days(json, "days", finding.days().dates());
        units("units", finding.units());
        string(json, "group", finding.reason().map(Reason::group));
        string(json, "carc", finding.reason().map(Reason::carc));
        strings(json, "rarc", finding.reason().map(Reason::rarcs).orElse(List.of()));
        json.writeStringProperty("because", finding.because());
        json.writeArrayPropertyStart("with");
        finding.with().forEach(json::writeNumber);
        json.writeEndArray();
        number(json, "includedIn", finding.includedIn());
        string(json, "reason", finding.reason().map(Reason::text));
        message(finding);
        json.writeStringProperty("source", rule.source());
        earlier(finding.earlier());
        finding.pays().ifPresent(this::pays);
        json.writeEndObject();
    }

    /** Only where a rule pays otherwise than in full; what nobody knows is null. */
    private void payment(Payment payment) {
        json.writeObjectPropertyStart("payment");
        string(json, "of", payment.base().map(base -> base.of().word()));
        dollars("base", payment.base().map(Payment.Base::dollars));
        dollars("amount", payment.amount());
        json.writeNumberProperty("percent", payment.percent());
        json.writeEndObject();
    }

    private void dollars(String name, Optional<BigDecimal> dollars) {
        if (dollars.isPresent()) {
            json.writeNumberProperty(name, dollars.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void pays(Pays pays) {
        if (pays instanceof Pays.AtMost most) {
            json.writeNumberProperty("atMost", most.dollars());
            json.writeBooleanProperty("forEachUnit", most.forEachUnit());
        } else {
            json.writeNumberProperty("percent", ((Pays.Percent) pays).percent());
        }
    }

    /** Only where the reason's words are about this line. */
    private void message(Finding finding) {
        boolean filled =
                finding.reason().filter(reason -> reason.message().hasValues()).isPresent();
        if (filled) {
            string(json, "message", finding.message());
        }
    }

    /** Only where a finding rests on lines of the member's history, or something is asked of one. */
    private void earlier(List<EarlierLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("earlier");
        for (EarlierLine line : lines) {
            json.writeStartObject();
            json.writeStringProperty("claim", line.claim());
            json.writeNumberProperty("line", line.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ask(Ask ask, int line) {
        json.writeStartObject();
        json.writeStringProperty("fact", ask.fact().name());
        days(json, "days", ask.days().dates());
        string(json, "proof", Optional.of(ask.fact().proof()).filter(proof -> !proof.isEmpty()));
        if (ask.line().isPresent() && ask.line().getAsInt() != line) {
            json.writeNumberProperty("line", ask.line().getAsInt());
        }
        earlier(ask.earlier().stream().toList());
        json.writeEndObject();
    }
}
