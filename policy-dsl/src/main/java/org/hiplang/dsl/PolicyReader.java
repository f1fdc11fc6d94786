package org.hiplang.dsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.resolve.LibrariesTwice;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PairsSyntax;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.TableSyntax;

/** Reads a policy from its texts: the way into this module. */
public final class PolicyReader {
    private PolicyReader() {}

    /** The policy that a single text means, or everything that is wrong with it. */
    public static Reading read(Source source) {
        return read(List.of(source));
    }

    /** The policy that the texts of its versions and amendments mean together; their order does not matter. */
    public static Reading read(List<Source> sources) {
        return read(sources, Map.of());
    }

    /**
     * The same with other words of readings in force than those of the author.
     *
     * @param inForce the words by the reading's name; readings that the policy does not have count for nothing
     */
    public static Reading read(List<Source> sources, Map<String, String> inForce) {
        return new FamilyReader(sources, inForce).read();
    }

    /** The files of the tables that a text names, whether the rest of it can be read or not. */
    public static List<String> tables(Source source) {
        PolicySyntax policy = PolicyParser.parse(source).policy();
        return Stream.concat(
                        policy.tables().stream().map(TableSyntax::file),
                        policy.pairs().stream().map(PairsSyntax::file))
                .map(Name::text)
                .toList();
    }

    /** What the header of a text calls the document that the policy carries out. */
    public static Optional<String> document(Source source) {
        return PolicyParser.parse(source).policy().headers().stream()
                .flatMap(header -> header.document().stream())
                .map(Name::text)
                .findFirst();
    }

    /**
     * Texts and what makes them whole: the parts of their policies, the policies of their parts, and where one uses words of
     * libraries these.
     *
     * @param beside texts that lie beside them, of which some may be among them
     */
    public static List<Source> whole(List<Source> texts, List<Source> beside) {
        return new WholePolicies(texts, beside).all();
    }

    /**
     * The text with the header of the policy that a text is a part of, or the text itself where it is no part; absent where
     * that policy is not there, or it is open which version is meant.
     */
    public static Optional<Source> headOf(Source text, List<Source> texts) {
        return WholePolicies.headOf(text, texts);
    }

    /**
     * Which texts belong to one policy, by the number that they give; a text that gives none stands alone. Where one of them
     * uses words of libraries, these are in the family.
     */
    public static List<List<Source>> families(List<Source> sources) {
        Map<String, List<Source>> families = new LinkedHashMap<>();
        List<Source> libraries = libraries(sources);
        for (Source source : sources) {
            if (libraries.contains(source)) {
                continue;
            }
            PolicySyntax syntax = PolicyParser.parse(source).policy();
            Stream<Name> policies =
                    syntax.headers().stream().map(HeaderSyntax::id).flatMap(id -> id.stream());
            Stream<Name> amended =
                    syntax.amendments().stream().map(AmendmentSyntax::policy).flatMap(id -> id.stream());
            Stream<Name> parted = syntax.parts().stream().flatMap(part -> part.policy().stream());
            String family = Stream.of(policies, amended, parted)
                    .flatMap(names -> names)
                    .map(Name::text)
                    .findFirst()
                    .orElse("file " + source.name());
            families.computeIfAbsent(family, id -> new ArrayList<>()).add(source);
        }
        families.values().forEach(family -> family.addAll(usedIn(family, libraries)));
        return List.copyOf(families.values());
    }

    /** Those of the texts that are libraries. */
    public static List<Source> libraries(List<Source> sources) {
        return sources.stream().filter(PolicyReader::isLibrary).toList();
    }

    private static boolean isLibrary(Source source) {
        PolicySyntax file = PolicyParser.parse(source).policy();
        return !file.libraries().isEmpty()
                && file.headers().isEmpty()
                && file.amendments().isEmpty()
                && file.parts().isEmpty();
    }

    /** Where a policy uses words, all libraries: what is not there is told by what there is. */
    private static List<Source> usedIn(List<Source> family, List<Source> libraries) {
        boolean uses = family.stream()
                .anyMatch(file -> !PolicyParser.parse(file).policy().uses().isEmpty());
        return uses ? libraries : List.of();
    }

    /** What is wrong between files of which each may be right alone: libraries that stand in two, policies in a circle. */
    public static List<Diagnostic> between(List<Source> sources) {
        List<PolicySyntax> files =
                sources.stream().map(PolicyParser::parse).map(Parsed::policy).toList();
        List<HeaderSyntax> headers =
                files.stream().flatMap(file -> file.headers().stream()).toList();
        List<PolicySyntax> libraries = libraries(sources).stream()
                .map(library -> PolicyParser.parse(library).policy())
                .toList();
        return Stream.concat(LibrariesTwice.of(libraries).stream(), PoliciesInACircle.of(headers).stream())
                .toList();
    }

    /** Where a library is kept among others, by its name and version: {@code home-words/1.2}; absent where it lacks one. */
    public static Optional<String> libraryFolder(Source library) {
        return PolicyParser.parse(library).policy().libraries().stream()
                .findFirst()
                .flatMap(head ->
                        head.name().flatMap(name -> head.version().map(version -> name.text() + "/" + version.text())));
    }

    /** A library by itself, as a policy without rules, or everything that is wrong with it. */
    public static Reading readLibrary(Source source) {
        return new LibraryReader(source).read();
    }
}
