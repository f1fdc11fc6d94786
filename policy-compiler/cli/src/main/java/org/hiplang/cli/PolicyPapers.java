package org.hiplang.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.Unreadable;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;
import org.jspecify.annotations.Nullable;

/** Finds and reads what lies beside policies: their ledgers and, where the user says where they are, their documents. */
final class PolicyPapers {
    private final Optional<Path> documents;

    /** With a document, or the folder of several, or neither. */
    PolicyPapers(@Nullable Path documents) {
        this.documents = Optional.ofNullable(documents);
    }

    /** Those of a policy, which was read from the file that it is named after. */
    Papers of(Source policy) {
        Path ledger = Path.of(Papers.ledgerOf(policy.name()));
        Optional<Source> read = Files.exists(ledger) ? Optional.of(read(ledger)) : Optional.empty();
        return new Papers(read, document(policy));
    }

    private Optional<Source> document(Source policy) {
        return documents
                .flatMap(place -> Files.isDirectory(place) ? within(place, policy) : Optional.of(place))
                .map(PolicyPapers::read);
    }

    /** The file in a folder that the policy's header names, if it is there. */
    private static Optional<Path> within(Path folder, Source policy) {
        return PolicyReader.read(policy)
                .policy()
                .flatMap(read -> read.document())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }

    /** Reads one file. */
    static Source read(Path file) {
        String name = file.normalize().toString().replace('\\', '/');
        try {
            return new Source(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw Problem.of(CliCode.UNREADABLE, "`" + name + "` is not UTF-8").exception();
        } catch (IOException e) {
            String what = Unreadable.why(file).orElse("cannot be read");
            throw Problem.of(CliCode.UNREADABLE, "`" + file + "` " + what).exception();
        }
    }
}
