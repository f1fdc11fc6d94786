package org.hiplang.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.hiplang.compiler.CompiledPolicy;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;

/**
 * One run of the compile goal: nothing where nothing changed, else everything is compiled in memory, and only when that
 * went well are files deleted and written.
 */
final class Generation {
    private final CompileRequest request;
    private final Log log;
    private final PolicyFolder policies;
    private final StateFile stateFile;
    private final OutputFolder java;
    private final OutputFolder resources;
    private final OutputFolder classes;

    Generation(CompileRequest request, Log log) {
        this.request = request;
        this.log = log;
        this.policies = new PolicyFolder(request.sources());
        this.stateFile = new StateFile(request.state());
        this.java = new OutputFolder(request.java());
        this.resources = new OutputFolder(request.resources());
        this.classes = new OutputFolder(request.classes());
    }

    void run() throws IOException, MojoFailureException {
        List<Source> sources = policies.read();
        State before = stateFile.read();
        if (sources.isEmpty() && before.outputs().isEmpty()) {
            log.info(policies.saysEmpty());
            return;
        }
        DependencyLibraries shipped = DependencyLibraries.of(request.dependencies());
        FilesBeside beside = FilesBeside.of(sources, request.sources(), request.tables(), shipped, request.documents());
        String inputs = inputs(sources, beside);
        if (before.inputs().equals(inputs) && isIntact(before)) {
            log.info("Nothing changed: "
                    + counted(PolicyCompiler.families(sources).size(), sources) + " up to date");
            return;
        }
        List<CompiledPolicy> compiled = new PolicyBatch(
                        sources, shipped.sources(), beside, request.packageName(), request.readings())
                .compile(new DiagnosticLog(log, request.sources()), request.failOnWarnings());
        write(before, Outputs.of(compiled, PolicyCompiler.libraries(sources), request.sources()), inputs);
        log.info("Compiled " + counted(compiled.size(), sources));
    }

    private static String counted(int policies, List<Source> sources) {
        int libraries = PolicyCompiler.libraries(sources).size();
        String both = Words.count(policies, "policy");
        return libraries == 0 ? both : both + " and " + Words.count(libraries, "library");
    }

    private void write(State before, Outputs outputs, String inputs) throws IOException {
        State after = outputs.state(inputs);
        stateFile.write(before.unfinished(after));
        for (State.Output orphan : before.outputsNotIn(after)) {
            delete(orphan);
        }
        int written = 0;
        for (OutputFile file : outputs.java()) {
            written += java.write(file) ? 1 : 0;
        }
        for (OutputFile file : outputs.resources()) {
            written += resources.write(file) ? 1 : 0;
        }
        stateFile.write(after);
        log.debug("Wrote " + Words.count(written, "file"));
    }

    /** A withdrawn rule must not stay in the jar: what was made of its file goes with it. */
    private void delete(State.Output orphan) throws IOException {
        log.debug("Deleting " + orphan.path());
        switch (orphan.kind()) {
            case JAVA -> {
                java.delete(orphan.path());
                classes.deleteClassesOf(orphan.path());
            }
            case RESOURCE -> {
                resources.delete(orphan.path());
                classes.delete(orphan.path());
            }
        }
    }

    private boolean isIntact(State state) throws IOException {
        for (State.Output output : state.outputs()) {
            OutputFolder folder = output.kind() == State.Kind.JAVA ? java : resources;
            if (!folder.holds(output.path(), output.fingerprint())) {
                return false;
            }
        }
        return true;
    }

    /** Everything that the outputs depend on: no path of this machine, so that it is the same on another. */
    private String inputs(List<Source> sources, FilesBeside beside) throws IOException {
        Fingerprint all = new Fingerprint()
                .add(request.version())
                .addCodeOf(Generation.class)
                .addCodeOf(PolicyCompiler.class)
                .addCodeOf(PolicyReader.class)
                .addCodeOf(PolicyEdits.class)
                .add(request.packageName().orElse(""))
                .add(Boolean.toString(request.failOnWarnings()))
                .add("readings " + request.readings().size());
        new TreeMap<>(request.readings()).forEach((name, word) -> all.add(name).add(word));
        for (Source source : sources) {
            all.add(source.name()).add(source.text());
        }
        for (Path table : beside.tables(sources)) {
            all.add(String.valueOf(table.getFileName())).add(table);
        }
        beside.libraries().addTo(all);
        beside.papers().stream().flatMap(PolicyPapers::all).forEach(paper -> all.add(paper.text()));
        return all.hex();
    }
}
