package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.compiler.remittance.CodeList;
import org.hiplang.compiler.remittance.CodeList.Period;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reason;

/** Every reason can stand on a remittance: its codes exist, are in force, and go together. */
final class ReasonCheck implements Check {
    /** Adjustment reasons that say no more than that a remark says more. */
    private static final Set<String> NEED_A_REMARK = Set.of("16", "96", "226", "234", "252");

    /** Adjustment reasons that by their own words go with the group OA only. */
    private static final Set<String> OTHER_ADJUSTMENTS = Set.of("18", "133");

    /** Remarks that only tell of something and explain no adjustment. */
    private static final Set<String> ALERTS = Set.of("N381", "N614");

    private static final String NCCI_ONLY = "236";

    @Override
    public List<Diagnostic> check(CheckedPolicy checked) {
        List<Diagnostic> found = new ArrayList<>();
        for (Reason reason : checked.policy().reasons()) {
            code("CARC", reason.carc(), CodeList.ADJUSTMENT_REASONS, reason, checked.policy())
                    .ifPresent(found::add);
            for (String rarc : reason.rarcs()) {
                code("RARC", rarc, CodeList.REMARKS, reason, checked.policy()).ifPresent(found::add);
            }
            together(reason, checked.policy()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Diagnostic> code(String kind, String code, CodeList list, Reason reason, Policy policy) {
        Optional<Period> period = list.find(code);
        if (period.isEmpty()) {
            Diagnostic unknown = Diagnostic.of(
                    DiagnosticCode.REASON_CODE_UNKNOWN, reason.span(), "there is no " + kind + " `" + code + "`");
            return Optional.of(Spelling.nearest(code, list.codes())
                    .map(near -> unknown.help("did you mean `" + near + "`?"))
                    .orElse(unknown.help("look it up in the list of " + kind + " codes")));
        }
        LocalDate last = policy.to().orElse(policy.from());
        if (period.get().has(policy.from()) && period.get().has(last)) {
            return Optional.empty();
        }
        String when = "in force from " + period.get().first()
                + period.get().last().map(end -> " to " + end).orElse("");
        return Optional.of(Diagnostic.of(
                        DiagnosticCode.REASON_CODE_NOT_IN_FORCE,
                        reason.span(),
                        kind + " `" + code + "` is not in force while the policy is")
                .label(when)
                .help("take a code that is in force on " + policy.from()));
    }

    private static Optional<Diagnostic> together(Reason reason, Policy policy) {
        String carc = reason.carc();
        if (NEED_A_REMARK.contains(carc) && ALERTS.containsAll(reason.rarcs())) {
            return Optional.of(pair(reason, "CARC `" + carc + "` needs a RARC that says what is meant")
                    .help("write one behind it, as in `CO 16 M127`; a remark that is only an alert does not do"));
        }
        if (OTHER_ADJUSTMENTS.contains(carc) && !reason.group().equals("OA")) {
            return Optional.of(pair(reason, "CARC `" + carc + "` goes with the group `OA` only")
                    .help("write `OA " + carc + "`"));
        }
        if (carc.equals(NCCI_ONLY) && !policy.id().startsWith("NCCI")) {
            return Optional.of(pair(reason, "CARC `236` is reserved for edits of NCCI and workers' compensation")
                    .help("two services that exclude each other on a day are `231`"));
        }
        return Optional.empty();
    }

    private static Diagnostic pair(Reason reason, String message) {
        return Diagnostic.of(DiagnosticCode.REASON_CODES_CLASH, reason.span(), message);
    }
}
