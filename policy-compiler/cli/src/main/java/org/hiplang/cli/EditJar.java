package org.hiplang.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.PolicyEdits;

/** Loads the policies of one edit jar, apart from those of others: two versions have classes of one name. */
final class EditJar {
    private EditJar() {}

    /** The policies that the jar registers, at least one. */
    static List<PolicyEdits> load(Path jar) {
        if (!Files.isReadable(jar)) {
            String why = Files.exists(jar) ? "may not be read" : "does not exist";
            throw Problem.of(CliCode.UNREADABLE, "`" + jar + "` " + why).exception();
        }
        List<PolicyEdits> policies;
        try {
            // Never closed: rules may be loaded while claims are judged.
            URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, new RuntimeOnly());
            policies = ServiceLoader.load(PolicyEdits.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (IOException | ServiceConfigurationError | LinkageError e) {
            throw Problem.of(
                            CliCode.EDIT_JAR,
                            "the policies of `" + jar + "` do not go with this version of Hip",
                            "build the jar again with the Hip Maven plugin of this version")
                    .exception();
        }
        if (policies.isEmpty()) {
            throw Problem.of(CliCode.EDIT_JAR, "`" + jar + "` holds no compiled policy")
                    .exception();
        }
        return policies;
    }

    /** Shows the jar the runtime and the JDK, and nothing else that happens to be on the class path. */
    private static final class RuntimeOnly extends ClassLoader {
        private static final String RUNTIME = "org.hiplang.runtime.";

        RuntimeOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(RUNTIME)) {
                return Class.forName(name, false, PolicyEdits.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}
