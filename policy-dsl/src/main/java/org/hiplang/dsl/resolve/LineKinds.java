package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_CODES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.syntax.ItemSyntax;
import org.hiplang.dsl.syntax.LineKindSyntax;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.SetSyntax;

/** Lines that have a name: {@code lines given-drug "drug that is given": a line in drug …}. */
final class LineKinds {
    private final Map<String, LineFilter.OneOf> kinds = new LinkedHashMap<>();
    private final Names names;

    LineKinds(List<LineKindSyntax> syntax, Names names, Lines lines) {
        this.names = names;
        syntax.forEach(kind -> kinds.putIfAbsent(kind.name().text(), kind(kind, lines)));
    }

    private static LineFilter.OneOf kind(LineKindSyntax kind, Lines lines) {
        List<LineFilter.OneOf.Option> options =
                kind.options().stream().map(lines::option).toList();
        return new LineFilter.OneOf(kind.span(), kind.name().text(), kind.label(), options);
    }

    /** The kind that stands where a set is asked for, if it is one. */
    Optional<LineFilter.OneOf> of(SetSyntax set) {
        if (set.items().size() != 1 || !(set.items().get(0) instanceof ItemSyntax.Reference reference)) {
            return Optional.empty();
        }
        Optional<LineFilter.OneOf> kind =
                Optional.ofNullable(kinds.get(reference.name().text()));
        kind.ifPresent(found -> names.require(NameKind.CODE_SET, UNKNOWN_CODES, reference.name()));
        return kind;
    }

    /** Each once, in the order of the policy. */
    List<LineFilter.OneOf> all() {
        return List.copyOf(kinds.values());
    }
}
