package org.hiplang.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.hiplang.compiler.generate.GeneratedFile;
import org.hiplang.runtime.PolicyEdits;
import org.jspecify.annotations.Nullable;

/** Compiles generated code as strictly as javac can, and makes the policy of it. */
final class InMemoryJavac {
    private InMemoryJavac() {}

    static PolicyEdits load(CompiledPolicy policy) {
        Map<String, byte[]> classes = classes(policy);
        Map<String, byte[]> resources = packed(policy);
        ClassLoader loader = new ClassLoader(InMemoryJavac.class.getClassLoader()) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                byte[] bytes = resources.get(name);
                return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
            }

            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        try {
            return (PolicyEdits)
                    loader.loadClass(policy.className()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The class files by the names of the classes. */
    static Map<String, byte[]> classes(CompiledPolicy policy) {
        Map<String, byte[]> classes = new HashMap<>();
        compile(policy.javaFiles()).forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static Map<String, byte[]> packed(CompiledPolicy policy) {
        Map<String, byte[]> packed = new HashMap<>();
        for (PackedTable table : policy.tables()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                table.table().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            packed.put(table.path(), bytes.toByteArray());
        }
        return packed;
    }

    private static Map<String, ByteArrayOutputStream> compile(List<GeneratedFile> files) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaFileManager standard = javac.getStandardFileManager(problems, null, null);
        JavaFileManager memory = new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        boolean compiled = javac.getTask(
                        null,
                        memory,
                        problems,
                        List.of("-Xlint:all", "-Werror", "--release", "17"),
                        null,
                        files.stream().map(InMemoryJavac::source).toList())
                .call();
        if (!compiled) {
            throw new AssertionError(problems.getDiagnostics().stream()
                    .map(Diagnostic::toString)
                    .reduce("", (one, two) -> one + "\n" + two));
        }
        return classes;
    }

    private static JavaFileObject source(GeneratedFile file) {
        return new SimpleJavaFileObject(URI.create("mem:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }
}
