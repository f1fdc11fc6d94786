package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LISTED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.MODIFIERS_CIRCLE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_MODIFIERS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.ModifierSet;
import org.hiplang.dsl.syntax.ItemSyntax;
import org.hiplang.dsl.syntax.ModifiersSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.SetSyntax;

/** Modifier sets: the declared ones, and those written out inside rules; all with just their modifiers. */
final class ModifierSets implements ItemSyntax.Visitor<List<String>> {
    private final DeclaredSets<ModifiersSyntax, ModifierSet> declared;
    private final Map<List<String>, ModifierSet> inline = new LinkedHashMap<>();
    private final Names names;
    private final Findings findings;
    private final Values values;

    ModifierSets(List<ModifiersSyntax> syntax, Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
        values = new Values(findings);
        declared = new DeclaredSets<>(syntax, ModifiersSyntax::name, new Making());
        declared.made();
    }

    /** The declared ones in the order of the file, then the others. */
    List<ModifierSet> all() {
        List<ModifierSet> all = new ArrayList<>(declared.declared());
        all.addAll(inline.values());
        return all;
    }

    private ModifierSet named(Name name) {
        names.require(NameKind.MODIFIER_SET, UNKNOWN_MODIFIERS, name);
        return declared.named(name);
    }

    /** The set that stands where a set is asked for; equal lists are one set. */
    ModifierSet of(SetSyntax set) {
        if (set.items().size() == 1 && set.items().get(0) instanceof ItemSyntax.Reference reference) {
            return named(reference.name());
        }
        List<String> words =
                set.items().stream().map(item -> item.span().text()).toList();
        List<String> modifiers = modifiers(set);
        return inline.computeIfAbsent(
                words, key -> new ModifierSet(set.span(), String.join("-", key), Optional.empty(), modifiers, false));
    }

    private List<String> modifiers(SetSyntax set) {
        Set<String> seen = new HashSet<>();
        set.items().stream()
                .filter(item -> !seen.add(item.span().text()))
                .forEach(item -> findings.report(Diagnostic.of(
                        LISTED_TWICE, item.span(), "`" + item.span().text() + "` is listed twice")));
        return set.items().stream()
                .flatMap(item -> item.accept(this).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> one(ItemSyntax.One item) {
        return values.modifier(item.code()) ? List.of(item.code().text()) : List.of();
    }

    @Override
    public List<String> range(ItemSyntax.Range item) {
        throw new IllegalStateException("modifiers have no ranges");
    }

    @Override
    public List<String> reference(ItemSyntax.Reference item) {
        return named(item.name()).modifiers();
    }

    private final class Making implements DeclaredSets.Making<ModifiersSyntax, ModifierSet> {
        @Override
        public ModifierSet set(ModifiersSyntax set) {
            return new ModifierSet(set.span(), set.name().text(), set.label(), modifiers(set.items()), true);
        }

        @Override
        public ModifierSet standIn(Name name) {
            return new ModifierSet(name.span(), name.text(), Optional.empty(), List.of(), true);
        }

        @Override
        public void circle(Name use, List<String> way) {
            findings.report(
                    Diagnostic.of(MODIFIERS_CIRCLE, use.span(), "modifier set `" + use.text() + "` contains itself")
                            .label("leads back to it")
                            .help("take one of the names out"));
        }
    }
}
