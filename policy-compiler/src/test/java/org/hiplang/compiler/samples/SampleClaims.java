package org.hiplang.compiler.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Payment;
import org.hiplang.x12.ClaimReader;

/** The sample claims that ship with a policy: what the tests of every policy say of them. Used as a test jar. */
public final class SampleClaims {
    private SampleClaims() {}

    /** The files of a folder but for its tables, by name. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claims of a file that can be read. */
    public static List<Claim> claims(Path file) {
        return claims(text(file));
    }

    private static List<Claim> claims(String text) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        List<Claim> claims = new ArrayList<>();
        try (ClaimReader reader = ClaimReader.open(bytes)) {
            reader.forEachRemaining(item -> {
                if (item instanceof ClaimReader.Read read) {
                    claims.add(read.claim());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return claims;
    }

    /** Holds decisions against a file that says what they should be; {@code -Dhip.rewrite=true} writes it anew. */
    public static void hold(List<Decision> decisions, Path expected) {
        String decided = decisions.stream().map(SampleClaims::words).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("hip.rewrite")) {
            try {
                Files.writeString(expected, decided);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(decided).isEqualTo(text(expected));
    }

    /** An interpreter of the policy whose files are all that a folder has. */
    public static PolicyEdits interpreter(Path folder) {
        List<Source> sources = files(folder).stream()
                .filter(file -> file.toString().endsWith(".hip"))
                .map(file -> new Source(file.getFileName().toString(), text(file)))
                .toList();
        Beside beside = (policy, file) -> {
            try {
                return Optional.of(Files.newBufferedReader(folder.resolve(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return PolicyCompiler.check(sources, beside).family().orElseThrow().interpreter();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Decision decision) {
        return decision.lines().stream()
                .map(SampleClaims::words)
                .collect(Collectors.joining("\n", decision.claim() + "\n", "\n"));
    }

    private static String words(LineDecision line) {
        String findings = line.findings().stream().map(SampleClaims::words).collect(Collectors.joining(", "));
        String asks = line.asks().stream()
                .map(ask -> " asks " + ask.fact().name() + " of " + ask.days().size() + " days")
                .collect(Collectors.joining());
        String paid = line.payment()
                .flatMap(Payment::amount)
                .map(amount -> "pays " + amount.toPlainString() + "  ")
                .orElse("");
        return String.format(
                        "  %d  %s  keeps %s of %s  %s%s%s",
                        line.line(), line.verdict().word(), line.kept(), line.billed(), paid, findings, asks)
                .stripTrailing();
    }

    private static String words(Finding finding) {
        String target =
                finding.includedIn().isPresent() ? " in " + finding.includedIn().getAsInt() : "";
        return finding.rule().name() + target + " " + finding.units() + (finding.wins() ? "" : " (lost)");
    }
}
