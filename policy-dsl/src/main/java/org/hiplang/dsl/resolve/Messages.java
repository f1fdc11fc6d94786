package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.MESSAGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Message;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;

/** The words of reasons, with the names in braces in whose place values stand. */
record Messages(Dictionary dictionary, Findings findings) {
    private static final Map<String, Message.What> WHAT =
            Arrays.stream(Message.What.values()).collect(Collectors.toMap(Message.What::word, Function.identity()));

    /** The message of a text; what is wrong in it is reported and left out. */
    Message message(Name text) {
        List<Message.Part> parts = new ArrayList<>();
        int from = 0;
        int brace = nextBrace(text.text(), 0);
        while (brace >= 0) {
            int close = closing(text.text(), brace);
            if (close < 0) {
                unbalanced(text, brace);
                brace = nextBrace(text.text(), brace + 1);
            } else {
                words(text.text().substring(from, brace), parts);
                value(part(text, brace + 1, close)).ifPresent(parts::add);
                from = close + 1;
                brace = nextBrace(text.text(), from);
            }
        }
        words(text.text().substring(from), parts);
        return new Message(parts);
    }

    private static int nextBrace(String text, int from) {
        int open = text.indexOf('{', from);
        int close = text.indexOf('}', from);
        return open < 0 || close < 0 ? Math.max(open, close) : Math.min(open, close);
    }

    /** Where the brace that opens a name is closed; −1 where none does before the next one opens. */
    private static int closing(String text, int brace) {
        int close = text.indexOf('}', brace + 1);
        int open = text.indexOf('{', brace + 1);
        return text.charAt(brace) == '{' && (open < 0 || close < open) ? close : -1;
    }

    private static void words(String text, List<Message.Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Message.Words(text));
        }
    }

    /** A part of a text, which may stand between quotes and blanks. */
    private static Name part(Name text, int from, int to) {
        int start = text.span().start() + text.span().text().indexOf(text.text());
        String part = text.text().substring(from, to);
        return new Name(new Span(text.span().source(), start + from, start + to), part);
    }

    private void unbalanced(Name text, int brace) {
        boolean opens = text.text().charAt(brace) == '{';
        Name at = part(text, brace, brace + 1);
        findings.report(
                Diagnostic.of(MESSAGE, at.span(), opens ? "`{` is not closed" : "`}` closes nothing that was opened")
                        .help("a name in whose place a value stands is written in braces, as in `{code}`"));
    }

    private Optional<Message.Part> value(Name name) {
        Message.What what = WHAT.get(name.text());
        if (what != null) {
            return Optional.of(new Message.Value(name.span(), what));
        }
        if (ClaimFacts.isOfThePatient(name.text())) {
            findings.report(Diagnostic.of(MESSAGE, name.span(), "no message tells `" + name.text() + "`")
                    .label("it is the patient's")
                    .help("say in words what it is about"));
            return Optional.empty();
        }
        if (!isFact(name)) {
            unknown(name);
            return Optional.empty();
        }
        return Optional.of(new Message.OfFact(name.span(), dictionary.fact(name)));
    }

    private boolean isFact(Name name) {
        return dictionary.names().has(NameKind.FACT, name.text())
                || ClaimFacts.names().contains(name.text());
    }

    private void unknown(Name name) {
        Diagnostic unknown = Diagnostic.of(MESSAGE, name.span(), "no value is called `" + name.text() + "`")
                .label("neither of the line nor a fact");
        String all = "a message tells "
                + WHAT.keySet().stream()
                        .sorted()
                        .map(word -> "`{" + word + "}`")
                        .collect(Collectors.joining(", ")) + " and facts";
        findings.report(unknown.help(Spelling.nearest(name.text(), known().toList())
                .map(near -> "did you mean `{" + near + "}`?")
                .orElse(all)));
    }

    private Stream<String> known() {
        return Stream.concat(WHAT.keySet().stream(), dictionary.facts().stream().map(Fact::name));
    }

    /** Reports what the message of a rule's reason tells and the rule does not know. */
    void fits(Reason reason, Name written, Setting setting, Verdict verdict) {
        for (Message.Part part : reason.message().parts()) {
            if (part instanceof Message.Value value) {
                fits(value.what(), written, verdict);
            }
        }
        reason.message()
                .facts()
                .filter(fact -> fact.scope() == Fact.Scope.DAY && setting == Setting.LINE)
                .findFirst()
                .ifPresent(fact -> misfit(
                        written, fact.name(), "no day is judged here", "let the rule judge `each day of a line`"));
    }

    private void fits(Message.What what, Name written, Verdict verdict) {
        if (what == Message.What.BOUND && !(verdict instanceof Verdict.KeepsAtMost)) {
            misfit(
                    written,
                    what.word(),
                    "this rule keeps no number of units",
                    "let a rule name it that says `keeps at most`");
        }
        if (what.isOfThatLine() && !(verdict instanceof Verdict.Included)) {
            misfit(
                    written,
                    what.word(),
                    "nothing is included in another line here",
                    "let a rule name it that says `is included in that line`");
        }
    }

    private void misfit(Name written, String value, String label, String cure) {
        findings.report(
                Diagnostic.of(MESSAGE, written.span(), "the words of `" + written.text() + "` tell `{" + value + "}`")
                        .label(label)
                        .help(cure + ", or write another reason for this rule"));
    }
}
