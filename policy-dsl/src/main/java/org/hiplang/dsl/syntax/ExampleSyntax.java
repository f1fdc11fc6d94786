package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Example.Field;
import org.hiplang.dsl.model.Example.LineVerdict;
import org.hiplang.dsl.source.Span;

/**
 * {@code example "…" claim … history … facts … expect …}.
 *
 * @param claimWhole whether every line of the claim could be read
 * @param expectWhole whether every expectation could be read
 */
public record ExampleSyntax(
        Span span,
        Name title,
        List<Citation> cites,
        Head head,
        List<Line> lines,
        Optional<Earlier> history,
        List<KnownFact> facts,
        List<Expectation> expectations,
        boolean claimWhole,
        boolean expectWhole) {
    /** Copies the lists. */
    public ExampleSyntax {
        cites = List.copyOf(cites);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        expectations = List.copyOf(expectations);
    }

    /** {@code at place of service 12, born 2015-03-01, plan "P", npi "1234567893", diagnosis "E11.9", "I10"}. */
    public record Head(Optional<Name> place, Optional<Name> born, Map<Field, Name> said, List<Name> diagnoses) {
        /** Copies the map and the list. */
        public Head {
            said = Map.copyOf(said);
            diagnoses = List.copyOf(diagnoses);
        }
    }

    /** {@code 1  S9500 SH  2020-09-01 to 2020-09-30  30 units  at 12}. */
    public record Line(
            Span span,
            Name number,
            Name code,
            List<Name> modifiers,
            Name first,
            Optional<Name> last,
            Optional<Name> units,
            Optional<Name> place,
            Detail detail) {
        /** Copies the list. */
        public Line {
            modifiers = List.copyOf(modifiers);
        }
    }

    /**
     * {@code history}, once or several times.
     *
     * @param whole false: {@code history in part}, once at least
     */
    public record Earlier(boolean whole, List<EarlierClaim> claims) {
        /** Copies the list. */
        public Earlier {
            claims = List.copyOf(claims);
        }
    }

    /** {@code history tin "12-3456789"} and the lines below it. */
    public record EarlierClaim(Head head, List<Line> lines) {
        /** Copies the list. */
        public EarlierClaim {
            lines = List.copyOf(lines);
        }
    }

    /** {@code charge 120.50 ndc 00004196501 provider 1234567893 taxonomy 163W00000X authorization "A1" points to 1, 2}. */
    public record Detail(
            Optional<Name> charge,
            Optional<Name> ndc,
            Optional<Name> provider,
            Optional<Name> taxonomy,
            Optional<Name> authorization,
            List<Name> pointers) {
        /** Copies the list. */
        public Detail {
            pointers = List.copyOf(pointers);
        }
    }

    /** {@code given-by-nurse of line 1 on 2020-09-01 is yes}. */
    public record KnownFact(Span span, Name fact, Optional<Name> line, Optional<Name> day, Name value) {}

    /**
     * {@code 60 dollars}, {@code 50 percent}.
     *
     * @param ofDollars false: percent
     */
    public record Paid(Name amount, boolean ofDollars) {}

    /**
     * {@code 1  keeps 3 units  by infusion-day}.
     *
     * @param line absent: {@code others}
     * @param keptUnits with {@code keeps}
     * @param paid with {@code pays}
     * @param includedIn with {@code included in}
     */
    public record Expectation(
            Span span,
            Optional<Name> line,
            LineVerdict verdict,
            Optional<Name> keptUnits,
            Optional<Paid> paid,
            Optional<Name> includedIn,
            List<Name> by,
            List<Name> asking) {
        /** Copies the lists. */
        public Expectation {
            by = List.copyOf(by);
            asking = List.copyOf(asking);
        }
    }
}
