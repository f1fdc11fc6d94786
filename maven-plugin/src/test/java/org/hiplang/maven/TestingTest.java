package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiplang.maven.Project.VISITS;
import static org.hiplang.maven.Project.files;

import java.nio.file.Path;
import java.util.OptionalDouble;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestingTest {
    @TempDir
    Path folder;

    private Project project;
    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void newProject() {
        project = new Project(folder);
    }

    private void build(String text) throws Exception {
        project.write("visits.hip", text);
        project.generate();
        project.compileJava();
    }

    @Test
    void examplesRunThroughTheCompiledPolicy() throws Exception {
        build(VISITS);
        project.test(log);

        assertThat(log.entries())
                .containsExactly(
                        "info: VISITS Nursing Visits",
                        "info:   holds  a visit beside a per diem is paid",
                        "info:   holds  a visit alone is not",
                        "info:   the examples of VISITS show 50.0 % of conditions (2 of 4 outcomes)",
                        "info: Examples run: 2, Failures: 0");
        assertThat(files(project.reports)).containsOnlyKeys("TEST-hip.VISITS.xml");
    }

    @Test
    void aFailingExampleIsShownAndFailsTheBuild() throws Exception {
        build(VISITS.replace("    1  denied  by visit-needs-per-diem", "    1  clear"));

        assertThatThrownBy(() -> project.test(log))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 of 2 examples failed");
        assertThat(log.entries())
                .contains("error: " + project.sources().resolve("visits.hip")
                        + ":[25,1] example \"a visit alone is not\" fails")
                .anySatisfy(entry ->
                        assertThat(entry).startsWith("error: visits.hip:25  a visit alone is not\n  line 1\n"));
        assertThat(log.last()).isEqualTo("error: Examples run: 2, Failures: 1");
        assertThat(files(project.reports)).containsOnlyKeys("TEST-hip.VISITS.xml");
    }

    @Test
    void examplesThatShowTooLittleFailTheBuild() throws Exception {
        build(VISITS);
        project.coverage = OptionalDouble.of(50.1);

        assertThatThrownBy(() -> project.test(log))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the examples of VISITS show 50.0 % of conditions (2 of 4 outcomes); "
                        + "hip.coverage.minimum is 50.1 %");
        assertThat(log.entries())
                .contains("error: " + project.sources().resolve("visits.hip")
                        + ":[1,1] no example shows `a line covers 2019-12-31, the day before version 1` as: yes");
    }

    @Test
    void examplesThatShowEnoughPass() throws Exception {
        build(VISITS);
        project.coverage = OptionalDouble.of(50);
        project.test(log);

        assertThat(log.last()).isEqualTo("info: Examples run: 2, Failures: 0");
    }

    @Test
    void aPolicyThatChangedSinceItWasCompiledIsFoundOut() throws Exception {
        build(VISITS);
        project.write("visits.hip", VISITS.replace("S9500 to", "S9501 to"));

        assertThatThrownBy(() -> project.test(log)).isInstanceOf(MojoFailureException.class);
        assertThat(log.entries())
                .anySatisfy(entry -> assertThat(entry).contains("the compiled policy and the interpreter disagree"));
    }

    @Test
    void aPolicyThatIsNotCompiledIsNamed() throws Exception {
        project.write("visits.hip", VISITS);

        assertThatThrownBy(() -> project.test(log))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("hip.visits.Visits");
    }

    @Test
    void withoutPoliciesItSaysSo() throws Exception {
        project.test(log);

        assertThat(log.entries()).singleElement().asString().contains("No policies");
    }
}
