package org.hiplang.dsl.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/**
 * A payment policy in all its editions.
 *
 * @param versions its versions, the oldest first; at least one, and no day is in two of them
 * @param amended the versions as amendments change them, by name of the amendment and then the oldest first
 */
public record PolicyFamily(List<Policy> versions, List<Policy> amended) {
    /** Copies the lists. */
    public PolicyFamily {
        versions = List.copyOf(versions);
        amended = List.copyOf(amended);
    }

    /** A policy of one version, which nothing amends. */
    public static PolicyFamily of(Policy policy) {
        return new PolicyFamily(List.of(policy), List.of());
    }

    /** The newest version. */
    public Policy newest() {
        return versions.get(versions.size() - 1);
    }

    /** The payer's number for the policy. */
    public String id() {
        return newest().id();
    }

    /** Every edition. */
    public List<Policy> editions() {
        return Stream.concat(versions.stream(), amended.stream()).toList();
    }

    /** The examples of all files, by file. */
    public List<Example> examples() {
        Map<Span, Example> examples = new LinkedHashMap<>();
        for (Policy policy : editions()) {
            policy.examples().forEach(example -> examples.putIfAbsent(example.span(), example));
        }
        return examples.values().stream()
                .sorted(Comparator.comparing(example -> example.span().source().name()))
                .toList();
    }

    /** The files, by name. */
    public List<Source> sources() {
        Stream<Source> published = versions.stream()
                .flatMap(policy -> Stream.concat(
                        Stream.of(policy.span()), policy.parts().stream().map(Part::span)))
                .map(Span::source);
        Stream<Source> amendments = amended.stream()
                .flatMap(policy -> policy.amendment().stream())
                .map(amendment -> amendment.span().source());
        return Stream.concat(published, amendments)
                .distinct()
                .sorted(Comparator.comparing(Source::name))
                .toList();
    }

    /** The files of the libraries of which it uses words. */
    public List<Source> libraries() {
        return editions().stream()
                .flatMap(policy -> policy.libraries().stream())
                .map(library -> library.span().source())
                .distinct()
                .sorted(Comparator.comparing(Source::name))
                .toList();
    }

    /**
     * What a file holds: {@code CPCP019 version 2.0}, {@code CPCP019 version 2.0, Nursing} where it is a part, or
     * {@code CPCP019 amended by GOLD-PPO-2021}.
     */
    public String nameOf(Source source) {
        for (Policy version : versions) {
            String name = version.id() + " version " + version.version();
            if (version.span().source().equals(source)) {
                return name;
            }
            for (Part part : version.parts()) {
                if (part.span().source().equals(source)) {
                    return name + ", " + part.title();
                }
            }
        }
        return amended.stream()
                .flatMap(policy -> policy.amendment().stream())
                .filter(amendment -> amendment.span().source().equals(source))
                .map(amendment -> id() + " amended by " + amendment.document())
                .findFirst()
                .orElseThrow();
    }
}
