package org.hiplang.maven;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hiplang.maven.ExampleOutcome.Kind;

/**
 * The report on one policy in the form that Surefire writes and that build servers read.
 *
 * @param policy the policy's id
 * @param outcomes how its examples came out
 */
record TestReport(String policy, List<ExampleOutcome> outcomes) {
    TestReport {
        outcomes = List.copyOf(outcomes);
    }

    /** Writes the report into that folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("TEST-hip." + policy + ".xml"), xml());
    }

    /** The report. */
    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException problem) {
            throw new IllegalStateException("a report in memory cannot fail", problem);
        }
        return text.append('\n').toString();
    }

    private void suite(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", "hip." + policy);
        attribute(xml, "tests", String.valueOf(outcomes.size()));
        attribute(xml, "failures", number(Kind.FAILS));
        attribute(xml, "errors", number(Kind.BREAKS));
        attribute(xml, "skipped", "0");
        attribute(
                xml,
                "time",
                seconds(outcomes.stream().map(ExampleOutcome::time).reduce(Duration.ZERO, Duration::plus)));
        for (ExampleOutcome outcome : outcomes) {
            xml.writeCharacters("\n  ");
            example(xml, outcome);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void example(XMLStreamWriter xml, ExampleOutcome outcome) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "name", outcome.example().name());
        attribute(xml, "classname", policy);
        attribute(xml, "time", seconds(outcome.time()));
        if (!outcome.holds()) {
            xml.writeStartElement(outcome.kind() == Kind.FAILS ? "failure" : "error");
            attribute(xml, "message", outcome.problems().get(0).replaceAll("\\s+", " "));
            attribute(xml, "type", outcome.kind() == Kind.FAILS ? "expectation" : "exception");
            xml.writeCharacters(legal(outcome.example().span() + "\n" + outcome.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private String number(Kind kind) {
        return String.valueOf(
                outcomes.stream().filter(outcome -> outcome.kind() == kind).count());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** Without the characters that XML cannot hold, however they are written. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
