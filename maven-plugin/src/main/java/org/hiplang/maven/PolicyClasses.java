package org.hiplang.maven;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.hiplang.runtime.PolicyEdits;

/**
 * The compiled policies of a project, loaded beside the plugin. They share the JDK and the Hip runtime with the plugin,
 * so that a claim and a decision are the same class on both sides, and nothing else.
 */
final class PolicyClasses implements AutoCloseable {
    private final URLClassLoader loader;

    PolicyClasses(List<Path> classPath) throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath.get(i).toUri().toURL();
        }
        loader = new URLClassLoader("policies", urls, new Shared());
    }

    /** The policy of that class. */
    PolicyEdits load(String className) throws MojoExecutionException {
        try {
            return loader.loadClass(className)
                    .asSubclass(PolicyEdits.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException problem) {
            throw new MojoExecutionException(
                    "the class " + className + " is not there: compile the project first, with the goals compile and"
                            + " test of this plugin in its pom",
                    problem);
        } catch (ReflectiveOperationException | LinkageError problem) {
            throw new MojoExecutionException("the class " + className + " cannot be used: " + problem, problem);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** The JDK and, from the plugin, the runtime. */
    private static final class Shared extends ClassLoader {
        private static final String RUNTIME = "org.hiplang.runtime.";

        Shared() {
            super("hip-runtime", ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(RUNTIME)) {
                return PolicyEdits.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
