package org.hiplang.dsl;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.POLICY_GIVES_WAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.Name;

/** Policies that give way to each other in a circle, so that none comes first where they judge together. */
final class PoliciesInACircle {
    private final Map<String, List<String>> givesWay = new LinkedHashMap<>();

    private PoliciesInACircle(List<HeaderSyntax> headers) {
        headers.forEach(header -> header.id()
                .ifPresent(id -> givesWay.computeIfAbsent(id.text(), none -> new ArrayList<>())
                        .addAll(header.givesWayTo().stream().map(Name::text).toList())));
    }

    /** What is wrong among policies, told in the header of each. */
    static List<Diagnostic> of(List<HeaderSyntax> headers) {
        PoliciesInACircle policies = new PoliciesInACircle(headers);
        return headers.stream().flatMap(policies::in).toList();
    }

    /** That a policy gives way to itself is told by itself. */
    private Stream<Diagnostic> in(HeaderSyntax header) {
        return header.id().stream()
                .flatMap(id -> header.givesWayTo().stream()
                        .filter(other -> !other.text().equals(id.text()))
                        .flatMap(other -> way(List.of(id.text(), other.text())).stream()
                                .map(way -> Diagnostic.of(
                                                POLICY_GIVES_WAY,
                                                other.span(),
                                                "policies give way to each other in a circle: "
                                                        + String.join(", ", way))
                                        .label("so they cannot judge together")
                                        .help("let one of them give way to none of the others"))));
    }

    /** On from the last of some policies back to the first, each once; the first way there is. */
    private Optional<List<String>> way(List<String> so) {
        for (String next : givesWay.getOrDefault(so.get(so.size() - 1), List.of())) {
            boolean back = next.equals(so.get(0));
            if (back || !so.contains(next)) {
                List<String> on = Stream.concat(so.stream(), Stream.of(next)).toList();
                Optional<List<String>> way = back ? Optional.of(on) : way(on);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }
}
