package org.hiplang.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PartSyntax;

/** Texts, the parts of their policies and the policies of their parts. */
final class WholePolicies {
    private final List<Source> all;
    private final List<HeaderSyntax> headers = new ArrayList<>();
    private final List<PartSyntax> parts = new ArrayList<>();

    WholePolicies(List<Source> texts, List<Source> beside) {
        all = new ArrayList<>(texts);
        texts.forEach(text -> {
            headers.addAll(headers(text));
            parts.addAll(parts(text));
        });
        List<Source> others =
                beside.stream().filter(text -> !all.contains(text)).toList();
        others.stream().filter(this::isPolicyOfAPart).forEach(this::add);
        others.stream().filter(this::isPartOfAPolicy).forEach(all::add);
        if (all.stream()
                .anyMatch(text -> !PolicyParser.parse(text).policy().uses().isEmpty())) {
            all.addAll(PolicyReader.libraries(others));
        }
    }

    List<Source> all() {
        return List.copyOf(all);
    }

    private void add(Source policy) {
        all.add(policy);
        headers.addAll(headers(policy));
    }

    private static List<HeaderSyntax> headers(Source text) {
        return PolicyParser.parse(text).policy().headers();
    }

    private static List<PartSyntax> parts(Source text) {
        return headers(text).isEmpty() ? PolicyParser.parse(text).policy().parts() : List.of();
    }

    private boolean isPolicyOfAPart(Source text) {
        return headers(text).stream().anyMatch(header -> parts.stream().anyMatch(part -> isOf(part, header)));
    }

    private boolean isPartOfAPolicy(Source text) {
        return parts(text).stream().anyMatch(part -> headers.stream().anyMatch(header -> isOf(part, header)));
    }

    private static boolean isOf(PartSyntax part, HeaderSyntax header) {
        return part.policy().isPresent()
                && text(part.policy()).equals(text(header.id()))
                && (part.version().isEmpty() || text(part.version()).equals(text(header.version())));
    }

    private static Optional<String> text(Optional<Name> name) {
        return name.map(Name::text);
    }
}
