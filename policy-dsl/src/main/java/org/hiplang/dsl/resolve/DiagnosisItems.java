package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LISTED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RANGE_REVERSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ItemSyntax;

/** The items of a diagnosis set. */
final class DiagnosisItems implements ItemSyntax.Visitor<Optional<DiagnosisSet.Item>> {
    private final DiagnosisSets sets;
    private final Findings findings;
    private final Values values;

    DiagnosisItems(DiagnosisSets sets, Findings findings) {
        this.sets = sets;
        this.findings = findings;
        values = new Values(findings);
    }

    /** The items that are sound. */
    List<DiagnosisSet.Item> all(List<ItemSyntax> syntax) {
        List<DiagnosisSet.Item> items = new ArrayList<>();
        for (ItemSyntax item : syntax) {
            item.accept(this).ifPresent(resolved -> {
                items.stream()
                        .filter(before -> overlap(before, resolved))
                        .findFirst()
                        .ifPresent(before -> twice(before, resolved));
                items.add(resolved);
            });
        }
        return items;
    }

    @Override
    public Optional<DiagnosisSet.Item> one(ItemSyntax.One one) {
        String code = one.code().text();
        return values.diagnosis(one.code())
                ? Optional.of(new DiagnosisSet.Codes(one.span(), code, code))
                : Optional.empty();
    }

    @Override
    public Optional<DiagnosisSet.Item> range(ItemSyntax.Range range) {
        boolean first = values.diagnosis(range.first());
        boolean last = values.diagnosis(range.last());
        DiagnosisSet.Codes codes = new DiagnosisSet.Codes(
                range.span(), range.first().text(), range.last().text());
        return first && last && inOrder(codes) ? Optional.of(codes) : Optional.empty();
    }

    private boolean inOrder(DiagnosisSet.Codes range) {
        boolean inOrder = plain(range.first()).compareTo(end(range)) <= 0;
        if (!inOrder) {
            findings.report(Diagnostic.of(
                            RANGE_REVERSED, range.span(), "`" + range.first() + "` stands after `" + range.last() + "`")
                    .label("no code is in this range")
                    .help("did you mean `" + range.last() + " to " + range.first() + "`?"));
        }
        return inOrder;
    }

    @Override
    public Optional<DiagnosisSet.Item> reference(ItemSyntax.Reference reference) {
        return Optional.of(new DiagnosisSet.Reference(reference.span(), sets.named(reference.name())));
    }

    private void twice(DiagnosisSet.Item before, DiagnosisSet.Item now) {
        String words = words(now.span());
        String again = words(before.span());
        String message = words.equals(again) ? "` is listed twice" : "` overlaps `" + again + "`";
        findings.report(Diagnostic.of(LISTED_TWICE, now.span(), "`" + words + message)
                .help("`" + again + "` stands at line " + before.span().line() + " already"));
    }

    private static String words(Span span) {
        return span.text().replaceAll("\\s+", " ");
    }

    private static boolean overlap(DiagnosisSet.Item a, DiagnosisSet.Item b) {
        if (a instanceof DiagnosisSet.Reference one && b instanceof DiagnosisSet.Reference other) {
            return one.set().name().equals(other.set().name());
        }
        return a instanceof DiagnosisSet.Codes one
                && b instanceof DiagnosisSet.Codes other
                && plain(one.first()).compareTo(end(other)) <= 0
                && plain(other.first()).compareTo(end(one)) <= 0;
    }

    private static String plain(String code) {
        return code.replace(".", "");
    }

    /** After every code that begins with the last, and before all others. */
    private static String end(DiagnosisSet.Codes codes) {
        return plain(codes.last()) + "~";
    }
}
