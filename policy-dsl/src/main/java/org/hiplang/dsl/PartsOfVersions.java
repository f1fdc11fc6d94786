package org.hiplang.dsl;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.PART_BESIDE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.PART_OF;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PartSyntax;

/** Which parts belong to which version of a policy. */
final class PartsOfVersions {
    private final List<Parsed> published;
    private final Map<Parsed, List<Parsed>> parts = new LinkedHashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * Of the files of one policy.
     *
     * @param parts in the order of their files' names
     */
    PartsOfVersions(List<Parsed> published, List<Parsed> parts) {
        this.published = published;
        parts.forEach(this::add);
        Stream.concat(published.stream(), parts.stream()).forEach(this::beside);
    }

    /** The parts of a version. */
    List<Parsed> of(Parsed version) {
        return parts.getOrDefault(version, List.of());
    }

    /** What is wrong with parts, also of those that belong to no version. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(found);
    }

    /** Whether a part is not where it belongs, so that its words are missing. */
    boolean isOneMissing() {
        return found.stream().anyMatch(each -> each.code() == PART_OF);
    }

    private void add(Parsed part) {
        PartSyntax head = part.policy().parts().get(0);
        List<Parsed> meant = published.stream()
                .filter(version -> head.version().isEmpty()
                        || isVersion(version, head.version().get()))
                .toList();
        if (meant.size() == 1) {
            parts.computeIfAbsent(meant.get(0), none -> new ArrayList<>()).add(part);
            return;
        }
        found.addAll(part.diagnostics());
        head.policy().ifPresent(policy -> found.add(wrong(policy, head.version())));
    }

    private Diagnostic wrong(Name policy, Optional<Name> version) {
        if (published.isEmpty()) {
            return Diagnostic.of(PART_OF, policy.span(), "policy `" + policy.text() + "` is not there")
                    .label("no file here holds it")
                    .help("a part is checked with its policy: name the folder, or the files of both");
        }
        String there = versions().map(Name::text).collect(Collectors.joining(" and "));
        return version.map(name -> Diagnostic.of(
                                PART_OF, name.span(), "policy `" + policy.text() + "` has no version " + name.text())
                        .help("there is " + there))
                .orElseGet(() -> Diagnostic.of(
                                PART_OF, policy.span(), "policy `" + policy.text() + "` has several versions")
                        .label("which is it a part of?")
                        .help("write `part of " + policy.text() + " version "
                                + versions().map(Name::text).findFirst().orElse("2.0") + " \"…\"`; there are "
                                + there));
    }

    private static boolean isVersion(Parsed file, Name version) {
        return file.policy().headers().stream()
                .flatMap(header -> header.version().stream())
                .anyMatch(name -> name.text().equals(version.text()));
    }

    private Stream<Name> versions() {
        return published.stream()
                .flatMap(file -> file.policy().headers().stream())
                .map(HeaderSyntax::version)
                .flatMap(Optional::stream);
    }

    /** Only one header in a file. */
    private void beside(Parsed file) {
        boolean other = !file.policy().headers().isEmpty();
        file.policy().parts().stream()
                .skip(other ? 0 : 1)
                .forEach(part -> found.add(beside(part.keyword().span())));
    }

    private static Diagnostic beside(Span keyword) {
        return Diagnostic.of(PART_BESIDE, keyword, "this file has a header already")
                .help("put each part into a file of its own");
    }
}
