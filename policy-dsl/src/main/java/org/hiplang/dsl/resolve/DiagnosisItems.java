package org.hiplang.dsl.resolve;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.syntax.ItemSyntax;

/** The items of a diagnosis set. */
final class DiagnosisItems implements ItemSyntax.Visitor<Optional<DiagnosisSet.Item>> {
    private final DiagnosisSets sets;
    private final Listing<DiagnosisSet.Item> listing;
    private final Values values;

    DiagnosisItems(DiagnosisSets sets, Findings findings) {
        this.sets = sets;
        listing = new Listing<>(findings, DiagnosisSet.Item::span, DiagnosisItems::overlap);
        values = new Values(findings);
    }

    /** The items that are sound. */
    List<DiagnosisSet.Item> all(List<ItemSyntax> syntax) {
        return listing.all(syntax, this);
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
        return listing.inOrder(inOrder, range.span(), range.first(), range.last());
    }

    @Override
    public Optional<DiagnosisSet.Item> reference(ItemSyntax.Reference reference) {
        return Optional.of(new DiagnosisSet.Reference(reference.span(), sets.named(reference.name())));
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
