package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CODES_CIRCLE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_CODES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_TABLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeKind;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.CodeKindSyntax;
import org.hiplang.dsl.syntax.CodesSyntax;
import org.hiplang.dsl.syntax.ItemSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.SetSyntax;

/** Code sets: the declared ones, each after those it is made of, and those written out inside rules. */
final class CodeSets {
    private final DeclaredSets<CodesSyntax, CodeSet> declared;
    private final Map<List<String>, CodeSet> inline = new LinkedHashMap<>();
    private final Set<String> lineKinds;
    private final Names names;
    private final Findings findings;
    private final CodeItems items;

    /**
     * The code sets of a policy.
     *
     * @param lineKinds names that are of lines, not of codes
     */
    CodeSets(List<CodesSyntax> syntax, Set<String> lineKinds, Names names, Findings findings) {
        this.names = names;
        this.lineKinds = lineKinds;
        this.findings = findings;
        items = new CodeItems(this, findings);
        declared = new DeclaredSets<>(syntax, CodesSyntax::name, new Making());
        declared.made();
    }

    /** Each after the sets it is made of. */
    List<CodeSet> all() {
        List<CodeSet> all = new ArrayList<>(declared.made());
        all.addAll(inline.values());
        return all;
    }

    /** The declared set of a name; where there is none, which is reported, one without codes. */
    CodeSet named(Name name) {
        if (lineKinds.contains(name.text()) && !declared.has(name.text())) {
            names.notCodes(name);
        } else {
            names.require(NameKind.CODE_SET, UNKNOWN_CODES, name);
        }
        return declared.named(name);
    }

    private CodeSet set(CodesSyntax codes) {
        return new CodeSet(
                codes.span(),
                codes.name().text(),
                codes.label(),
                codes.kind().map(this::kind),
                codes.cites(),
                items.all(codes.items()),
                items.all(codes.except()),
                true);
    }

    private CodeKind kind(CodeKindSyntax kind) {
        names.require(NameKind.TABLE, UNKNOWN_TABLE, kind.table());
        return new CodeKind(
                kind.span(),
                kind.column().text(),
                kind.values().stream().map(Name::text).toList(),
                kind.table().text());
    }

    private void circle(Name use, List<String> way) {
        String names = way.stream().map(set -> "`" + set + "`").collect(Collectors.joining(", then "));
        findings.report(Diagnostic.of(CODES_CIRCLE, use.span(), "code set `" + use.text() + "` contains itself")
                .label("leads back to it")
                .help("the circle is " + names + "; take one of the names out"));
    }

    /** Whether a set takes the place of one that is unknown or broken. */
    static boolean isStandIn(CodeSet set) {
        return set.items().isEmpty();
    }

    /** The set that stands where a set is asked for; equal lists are one set. */
    CodeSet of(SetSyntax set) {
        if (set.items().size() == 1 && set.items().get(0) instanceof ItemSyntax.Reference reference) {
            return named(reference.name());
        }
        List<CodeItem> resolved = items.all(set.items());
        return inline(set.span(), resolved);
    }

    /** The codes of all of the sets. */
    CodeSet joined(Span span, List<CodeSet> sets) {
        List<CodeSet> distinct = sets.stream().distinct().toList();
        List<CodeItem> items = distinct.stream()
                .<CodeItem>map(set -> new CodeItem.Reference(set.span(), set))
                .toList();
        return items.size() == 1 ? distinct.get(0) : inline(span, items);
    }

    private CodeSet inline(Span span, List<CodeItem> items) {
        List<String> key = items.stream().map(CodeSets::words).toList();
        return inline.computeIfAbsent(key, words -> inline(span, words, items));
    }

    private CodeSet inline(Span span, List<String> words, List<CodeItem> resolved) {
        String joined = String.join("-", words);
        // A list of sets could be joined to the name of another set: names stay different all the same.
        String name = joined;
        for (int i = 2; taken(name); i++) {
            name = joined + "-" + i;
        }
        return new CodeSet(span, name, Optional.empty(), Optional.empty(), List.of(), resolved, List.of(), false);
    }

    private boolean taken(String name) {
        return names.has(NameKind.CODE_SET, name)
                || inline.values().stream().anyMatch(set -> set.name().equals(name));
    }

    private static String words(CodeItem item) {
        return item.accept(new CodeItem.Visitor<String>() {
            @Override
            public String single(CodeItem.Single single) {
                return single.code();
            }

            @Override
            public String range(CodeItem.Range range) {
                return range.first() + "-to-" + range.last();
            }

            @Override
            public String reference(CodeItem.Reference reference) {
                return reference.set().name();
            }
        });
    }

    private final class Making implements DeclaredSets.Making<CodesSyntax, CodeSet> {
        @Override
        public CodeSet set(CodesSyntax codes) {
            return CodeSets.this.set(codes);
        }

        @Override
        public CodeSet standIn(Name name) {
            return new CodeSet(
                    name.span(),
                    name.text(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true);
        }

        @Override
        public void circle(Name use, List<String> way) {
            CodeSets.this.circle(use, way);
        }
    }
}
