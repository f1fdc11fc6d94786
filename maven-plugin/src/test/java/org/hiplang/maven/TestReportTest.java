package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;
import org.hiplang.maven.ExampleOutcome.Kind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TestReportTest {
    private static final Source SOURCE = new Source("visits.hip", "policy\n\nexample");
    private static final Example.Head HOME = Example.Head.at("12");

    private static ExampleOutcome outcome(String name, Kind kind, String... problems) {
        Example example = new Example(
                new Span(SOURCE, 8, 15),
                name,
                List.of(),
                HOME,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        return new ExampleOutcome(example, kind, List.of(problems), Duration.ofMillis(1500));
    }

    private static Element read(TestReport report) throws Exception {
        byte[] bytes = report.xml().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    @Test
    void everyExampleIsACase() throws Exception {
        Element suite = read(new TestReport(
                "VISITS",
                List.of(
                        outcome("one", Kind.HOLDS),
                        outcome("two", Kind.FAILS, "line 1\n  expected  clear", "line 2"),
                        outcome("three", Kind.BREAKS, "no"))));

        assertThat(suite.getAttribute("name")).isEqualTo("hip.VISITS");
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("0");
        assertThat(suite.getAttribute("time")).isEqualTo("4.500");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("line 1 expected clear");
        assertThat(failure.getTextContent()).isEqualTo("visits.hip:3:1\nline 1\n  expected  clear\nline 2");
        assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
                .isEqualTo("VISITS");
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @Test
    void anyTextIsAnXmlText() throws Exception {
        Element suite = read(new TestReport(
                "VISITS", List.of(outcome("<\"a\" & 'b'> \u0001 é 😀", Kind.FAILS, "]]> <b> & \u0000"))));

        Element example = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(example.getAttribute("name")).isEqualTo("<\"a\" & 'b'> \uFFFD é 😀");
        assertThat(example.getTextContent()).endsWith("]]> <b> & \uFFFD");
    }
}
