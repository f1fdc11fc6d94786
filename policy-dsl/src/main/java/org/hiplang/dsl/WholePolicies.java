package org.hiplang.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        all = new ArrayList<>();
        texts.forEach(this::add);
        List<Source> others = new ArrayList<>(beside);
        others.removeAll(all);
        // What is added may have parts, or be a part of several versions.
        for (Optional<Source> next = missing(others); next.isPresent(); next = missing(others)) {
            others.remove(next.get());
            add(next.get());
        }
        if (all.stream()
                .anyMatch(text -> !PolicyParser.parse(text).policy().uses().isEmpty())) {
            all.addAll(PolicyReader.libraries(others));
        }
    }

    List<Source> all() {
        return List.copyOf(all);
    }

    /** The text that holds the header of a text's policy; absent where it is a part of none, or of several. */
    static Optional<Source> headOf(Source text, List<Source> texts) {
        List<PartSyntax> parts = parts(text);
        List<Source> heads = texts.stream()
                .filter(each ->
                        headers(each).stream().anyMatch(header -> parts.stream().anyMatch(part -> isOf(part, header))))
                .toList();
        return parts.isEmpty() ? Optional.of(text) : heads.stream().findFirst().filter(only -> heads.size() == 1);
    }

    private Optional<Source> missing(List<Source> others) {
        return others.stream()
                .filter(text -> isPolicyOfAPart(text, others) || isPartOfAPolicy(text))
                .findFirst();
    }

    private void add(Source text) {
        all.add(text);
        headers.addAll(headers(text));
        parts.addAll(parts(text));
    }

    private static List<HeaderSyntax> headers(Source text) {
        return PolicyParser.parse(text).policy().headers();
    }

    private static List<PartSyntax> parts(Source text) {
        return headers(text).isEmpty() ? PolicyParser.parse(text).policy().parts() : List.of();
    }

    private boolean isPolicyOfAPart(Source text, List<Source> others) {
        return headers(text).stream()
                .anyMatch(header ->
                        parts.stream().anyMatch(part -> isOf(part, header) || isOfNone(part, header, others)));
    }

    /** Whether a part is of a version that is not there: the others are wanted, to say which there are. */
    private boolean isOfNone(PartSyntax part, HeaderSyntax header, List<Source> others) {
        return isOfThePolicy(part, header)
                && Stream.concat(headers.stream(), others.stream().flatMap(text -> headers(text).stream()))
                        .noneMatch(each -> isOf(part, each));
    }

    private boolean isPartOfAPolicy(Source text) {
        return parts(text).stream().anyMatch(part -> headers.stream().anyMatch(header -> isOf(part, header)));
    }

    private static boolean isOf(PartSyntax part, HeaderSyntax header) {
        return isOfThePolicy(part, header)
                && (part.version().isEmpty() || text(part.version()).equals(text(header.version())));
    }

    private static boolean isOfThePolicy(PartSyntax part, HeaderSyntax header) {
        return part.policy().isPresent() && text(part.policy()).equals(text(header.id()));
    }

    private static Optional<String> text(Optional<Name> name) {
        return name.map(Name::text);
    }
}
