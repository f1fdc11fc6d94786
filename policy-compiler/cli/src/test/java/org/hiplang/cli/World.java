package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;

/** A folder, a policy and streams for a command to run in. */
final class World {
    final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private List<PolicyEdits> policies = List.of(demo());
    private String in = "";
    private boolean outTerminal;
    private boolean errTerminal;

    World(Path folder) {
        this.folder = folder;
    }

    /** What a command left behind. */
    record Outcome(int status, String out, String err) {}

    /** The policy of these tests, judged by the interpreter. */
    static PolicyEdits demo() {
        return policy(resource("demo.hip"));
    }

    static PolicyEdits policy(String text) {
        return new Interpreter(PolicyCompiler.check(List.of(new Source("demo.hip", text)))
                .family()
                .orElseThrow()
                .family());
    }

    static String resource(String name) {
        try (InputStream text = Objects.requireNonNull(World.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is printed now is what the resource holds; {@code -Dhip.rewrite=true} writes it there first. */
    static void assertPrints(String printed, String resource) {
        if (Boolean.getBoolean("hip.rewrite")) {
            try {
                Files.writeString(Path.of("src/test/resources/org/hiplang/cli", resource), printed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            assertThat(printed).isEqualTo(resource(resource));
        }
    }

    World policies(PolicyEdits... edits) {
        this.policies = List.of(edits);
        return this;
    }

    World in(String text) {
        this.in = text;
        return this;
    }

    World onTerminal() {
        this.outTerminal = true;
        return this;
    }

    World errOnTerminal() {
        this.errTerminal = true;
        return this;
    }

    World variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Writes a file and says how to call it. */
    String file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome hip(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return hip(out, out, arguments);
    }

    /** Runs with a standard output of the test's own. */
    Outcome hip(OutputStream out, ByteArrayOutputStream seen, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Setting setting = new Setting(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.US_ASCII)),
                StandardOutput.over(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                outTerminal,
                errTerminal,
                environment,
                () -> policies);
        int status = Hip.execute(setting, arguments);
        String folderless = err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
        return new Outcome(status, seen.toString(StandardCharsets.UTF_8).replace(folder + "/", ""), folderless);
    }
}
