package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LISTED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RANGE_REVERSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ItemSyntax;

/**
 * The items of a list, where one that says again what another says is reported, and a range that runs backwards.
 *
 * @param span where an item stands
 * @param overlap whether two items have something in common
 */
record Listing<T>(Findings findings, Function<T, Span> span, BiPredicate<T, T> overlap) {
    /** The items that are sound. */
    List<T> all(List<ItemSyntax> syntax, ItemSyntax.Visitor<Optional<T>> items) {
        List<T> all = new ArrayList<>();
        for (ItemSyntax item : syntax) {
            item.accept(items).ifPresent(resolved -> {
                all.stream()
                        .filter(before -> overlap.test(before, resolved))
                        .findFirst()
                        .ifPresent(before -> twice(span.apply(before), span.apply(resolved)));
                all.add(resolved);
            });
        }
        return all;
    }

    private void twice(Span before, Span now) {
        String words = now.text().replaceAll("\\s+", " ");
        String again = before.text().replaceAll("\\s+", " ");
        String message = words.equals(again) ? "` is listed twice" : "` overlaps `" + again + "`";
        findings.report(Diagnostic.of(LISTED_TWICE, now, "`" + words + message)
                .help("`" + again + "` stands at line " + before.line() + " already"));
    }

    /** Says whether a range is in order, and reports one that is not. */
    boolean inOrder(boolean inOrder, Span range, String first, String last) {
        if (!inOrder) {
            findings.report(Diagnostic.of(RANGE_REVERSED, range, "`" + first + "` stands after `" + last + "`")
                    .label("no code is in this range")
                    .help("did you mean `" + last + " to " + first + "`?"));
        }
        return inOrder;
    }
}
