package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DIAGNOSES_CIRCLE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_DIAGNOSES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.syntax.DiagnosesSyntax;
import org.hiplang.dsl.syntax.ItemSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.SetSyntax;

/** Diagnosis sets: the declared ones, each after those it is made of, and those written out inside rules. */
final class DiagnosisSets {
    private final DeclaredSets<DiagnosesSyntax, DiagnosisSet> declared;
    private final Map<String, DiagnosisSet> inline = new LinkedHashMap<>();
    private final Names names;
    private final Findings findings;
    private final DiagnosisItems items;

    DiagnosisSets(List<DiagnosesSyntax> syntax, Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
        items = new DiagnosisItems(this, findings);
        declared = new DeclaredSets<>(syntax, DiagnosesSyntax::name, new Making());
        declared.made();
    }

    /** Each after the sets it is made of. */
    List<DiagnosisSet> all() {
        List<DiagnosisSet> all = new ArrayList<>(declared.made());
        all.addAll(inline.values());
        return all;
    }

    /** The declared set of a name; where there is none, which is reported, one without codes. */
    DiagnosisSet named(Name name) {
        names.require(NameKind.DIAGNOSIS_SET, UNKNOWN_DIAGNOSES, name);
        return declared.named(name);
    }

    /** The set that stands where a set is asked for; equal lists are one set. */
    DiagnosisSet of(SetSyntax set) {
        if (set.items().size() == 1 && set.items().get(0) instanceof ItemSyntax.Reference reference) {
            return named(reference.name());
        }
        List<DiagnosisSet.Item> resolved = items.all(set.items());
        // Blanks tell the name of a list from every declared one.
        String name =
                String.join(", ", resolved.stream().map(DiagnosisSets::words).toList());
        return inline.computeIfAbsent(
                name, key -> new DiagnosisSet(set.span(), key, Optional.empty(), resolved, List.of(), false));
    }

    private static String words(DiagnosisSet.Item item) {
        return item instanceof DiagnosisSet.Codes codes
                ? codes.words()
                : ((DiagnosisSet.Reference) item).set().name();
    }

    private final class Making implements DeclaredSets.Making<DiagnosesSyntax, DiagnosisSet> {
        @Override
        public DiagnosisSet set(DiagnosesSyntax set) {
            return new DiagnosisSet(
                    set.span(), set.name().text(), set.label(), items.all(set.items()), items.all(set.except()), true);
        }

        @Override
        public DiagnosisSet standIn(Name name) {
            return new DiagnosisSet(name.span(), name.text(), Optional.empty(), List.of(), List.of(), true);
        }

        @Override
        public void circle(Name use, List<String> way) {
            findings.report(
                    Diagnostic.of(DIAGNOSES_CIRCLE, use.span(), "diagnosis set `" + use.text() + "` contains itself")
                            .label("leads back to it")
                            .help("take one of the names out"));
        }
    }
}
