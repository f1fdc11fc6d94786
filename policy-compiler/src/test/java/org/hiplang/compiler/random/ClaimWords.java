package org.hiplang.compiler.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimHeader;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.claim.LineDetail;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Facts;

/** A made-up claim in words, and what is told of it, for whoever looks into what went wrong. */
public final class ClaimWords {
    private ClaimWords() {}

    /** The claim, a line of text for each of its lines. */
    public static String of(Claim claim) {
        ClaimHeader header = claim.header();
        return "claim " + said("plan", header.payer()) + said("group", header.group())
                + said("npi", header.billingNpi()) + said("tin", header.billingTin())
                + said("taxonomy", header.billingTaxonomy()) + said("frequency", header.frequency())
                + said("authorization", header.priorAuthorization()) + said("order", header.payerOrder())
                + said("sex", header.patient().sex())
                + said("born", header.patient().birth())
                + "diagnoses "
                + header.diagnoses().stream()
                        .map(one -> one.code() + (one.icd10() ? "" : "?"))
                        .toList()
                + lines(claim);
    }

    private static String lines(Claim claim) {
        return IntStream.range(0, claim.lines())
                .mapToObj(line -> "\n  " + line(claim, line))
                .collect(Collectors.joining());
    }

    private static String line(Claim claim, int line) {
        LineDetail detail = claim.detail(line);
        return claim.lineNumber(line) + "  " + claim.codeText(line) + " " + String.join(" ", claim.modifiers(line))
                + "  "
                + day(claim.firstDay(line)) + " to " + day(claim.lastDay(line)) + "  "
                + new Units(claim.units(line)) + " units"
                + (claim.place(line) < 0 ? "" : " at " + Codes.pairText(claim.place(line))) + " "
                + said("ndc", detail.ndc()) + said("provider", detail.renderingNpi())
                + said("taxonomy", detail.renderingTaxonomy())
                + said("authorization", detail.priorAuthorization())
                + said("charge", detail.charge()) + "points to " + detail.diagnosisPointers();
    }

    private static String said(String what, Optional<?> value) {
        return value.map(some -> what + " " + some + " ").orElse("");
    }

    private static LocalDate day(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** What is told of the facts of those names, and of the member's earlier claims. */
    public static String of(Facts facts, List<String> names, Claim claim) {
        StringBuilder text = new StringBuilder("facts");
        for (String name : names) {
            for (int line = 0; line < claim.lines(); line++) {
                int number = claim.lineNumber(line);
                String ofLine = facts.value(name, number, Facts.ANY);
                String ofDay = facts.value(name, number, claim.firstDay(line));
                if (ofLine != null || ofDay != null) {
                    text.append("\n  ")
                            .append(name)
                            .append(" of line ")
                            .append(number)
                            .append(" is ")
                            .append(ofLine);
                    text.append(ofDay == null || ofDay.equals(ofLine) ? "" : ", on its first day " + ofDay);
                }
            }
        }
        return text + "\n" + of(facts.history());
    }

    private static String of(History history) {
        return "history" + (history.isWhole() ? "" : " in part")
                + IntStream.range(0, history.lines())
                        .mapToObj(history::line)
                        .map(line -> "\n  " + line.claim().number() + " " + line(line.claim(), line.index()))
                        .collect(Collectors.joining());
    }
}
