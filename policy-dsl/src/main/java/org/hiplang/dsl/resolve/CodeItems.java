package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.RANGE_SHAPE;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.syntax.ItemSyntax;
import org.hiplang.dsl.syntax.Name;

/** The items of a code set. */
final class CodeItems implements ItemSyntax.Visitor<Optional<CodeItem>> {
    private final CodeSets sets;
    private final Findings findings;
    private final Listing<CodeItem> listing;
    private final Values values;

    CodeItems(CodeSets sets, Findings findings) {
        this.sets = sets;
        this.findings = findings;
        listing = new Listing<>(findings, CodeItem::span, CodeItems::overlap);
        values = new Values(findings);
    }

    /** The items that are sound. */
    List<CodeItem> all(List<ItemSyntax> syntax) {
        return listing.all(syntax, this);
    }

    @Override
    public Optional<CodeItem> one(ItemSyntax.One one) {
        return values.code(one.code())
                ? Optional.of(new CodeItem.Single(
                        one.span(), one.code().text(), one.words().map(Name::text)))
                : Optional.empty();
    }

    @Override
    public Optional<CodeItem> range(ItemSyntax.Range range) {
        boolean first = values.code(range.first());
        boolean last = values.code(range.last());
        return first && last && inOrder(range)
                ? Optional.of(new CodeItem.Range(
                        range.span(), range.first().text(), range.last().text()))
                : Optional.empty();
    }

    private boolean inOrder(ItemSyntax.Range range) {
        String first = range.first().text();
        String last = range.last().text();
        if (!Shapes.of(first).equals(Shapes.of(last))) {
            findings.report(
                    Diagnostic.of(RANGE_SHAPE, range.span(), "`" + first + "` and `" + last + "` differ in shape")
                            .label("letters and digits stand at different positions")
                            .help("write two ranges, or list the codes"));
            return false;
        }
        return listing.inOrder(first.compareTo(last) <= 0, range.span(), first, last);
    }

    @Override
    public Optional<CodeItem> reference(ItemSyntax.Reference reference) {
        return Optional.of(new CodeItem.Reference(reference.span(), sets.named(reference.name())));
    }

    private static boolean overlap(CodeItem a, CodeItem b) {
        return a.accept(new Bounds()).overlap(b.accept(new Bounds()));
    }

    /** The first and last code of an item; for a set its name, which no code equals. */
    private record Ends(String first, String last) {
        boolean overlap(Ends other) {
            return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
        }
    }

    private static final class Bounds implements CodeItem.Visitor<Ends> {
        @Override
        public Ends single(CodeItem.Single item) {
            return new Ends(item.code(), item.code());
        }

        @Override
        public Ends range(CodeItem.Range item) {
            return new Ends(item.first(), item.last());
        }

        @Override
        public Ends reference(CodeItem.Reference item) {
            return new Ends(item.set().name(), item.set().name());
        }
    }
}
