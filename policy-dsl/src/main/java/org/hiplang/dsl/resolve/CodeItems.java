package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LISTED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RANGE_REVERSED;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RANGE_SHAPE;

import java.util.ArrayList;
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
    private final Values values;

    CodeItems(CodeSets sets, Findings findings) {
        this.sets = sets;
        this.findings = findings;
        values = new Values(findings);
    }

    /** The items that are sound. */
    List<CodeItem> all(List<ItemSyntax> syntax) {
        List<CodeItem> items = new ArrayList<>();
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
        if (first.compareTo(last) > 0) {
            findings.report(Diagnostic.of(RANGE_REVERSED, range.span(), "`" + first + "` stands after `" + last + "`")
                    .label("no code is in this range")
                    .help("did you mean `" + last + " to " + first + "`?"));
            return false;
        }
        return true;
    }

    @Override
    public Optional<CodeItem> reference(ItemSyntax.Reference reference) {
        return Optional.of(new CodeItem.Reference(reference.span(), sets.named(reference.name())));
    }

    private void twice(CodeItem before, CodeItem now) {
        String words = now.span().text().replaceAll("\\s+", " ");
        String again = before.span().text().replaceAll("\\s+", " ");
        String message = words.equals(again) ? "` is listed twice" : "` overlaps `" + again + "`";
        findings.report(Diagnostic.of(LISTED_TWICE, now.span(), "`" + words + message)
                .help("`" + again + "` stands at line " + before.span().line() + " already"));
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
