package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LIBRARY_TWICE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.syntax.LibrarySyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;

/** Whether each version of each library stands in one file. */
public final class LibrariesTwice {
    private LibrariesTwice() {}

    /** Versions that stand in two files, told at both. */
    public static List<Diagnostic> of(List<PolicySyntax> libraries) {
        List<LibrarySyntax> heads = libraries.stream()
                .flatMap(library -> library.libraries().stream().limit(1))
                .filter(head -> head.name().isPresent() && head.version().isPresent())
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        for (LibrarySyntax head : heads) {
            heads.stream()
                    .filter(other -> !other.equals(head) && named(other).equals(named(head)))
                    .forEach(other -> found.add(twice(head, other)));
        }
        return List.copyOf(found);
    }

    private static Diagnostic twice(LibrarySyntax head, LibrarySyntax other) {
        return Diagnostic.of(LIBRARY_TWICE, head.keyword().span(), "library " + named(head) + " stands in two files")
                .label("and in " + other.span().source().name())
                .help("take one of the two away, or correct its `version`");
    }

    private static String named(LibrarySyntax head) {
        return Stream.of(head.name(), head.version())
                .flatMap(name -> name.map(Name::text).stream())
                .reduce("", (one, two) -> (one + " " + two).strip());
    }
}
