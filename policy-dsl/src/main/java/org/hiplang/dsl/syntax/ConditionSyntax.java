package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.source.Span;

/** A condition as it was written. */
public sealed interface ConditionSyntax {
    /** Where it stands. */
    Span span();

    /** What one does with each kind. */
    <R> R accept(Visitor<R> visitor);

    /** {@code … and …}, or with {@code and} false: {@code … or …}. */
    record Joined(Span span, boolean and, List<ConditionSyntax> parts) implements ConditionSyntax {
        /** Copies the list. */
        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joined(this);
        }
    }

    /** {@code not ( … )}. */
    record Not(Span span, ConditionSyntax condition) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** {@code no line in drug covers that day}. */
    record LinesMeet(Span span, QuantitySyntax quantity, LinesSyntax lines, RelationSyntax relation)
            implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linesMeet(this);
        }
    }

    /** {@code at least 5 units of lines in drug cover that day}; the quantity has a total. */
    record LinesTotal(Span span, QuantitySyntax quantity, LinesSyntax lines, RelationSyntax relation)
            implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linesTotal(this);
        }
    }

    /** {@code no line in evaluation came within 12 months before that day}. */
    record LinesCame(Span span, QuantitySyntax quantity, LinesSyntax lines, CameSyntax came)
            implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linesCame(this);
        }
    }

    /** {@code it is the 2nd or later line in therapy covering that day, by charge}. */
    record NthLine(
            Span span,
            Name ordinal,
            boolean orLater,
            LinesSyntax lines,
            RelationSyntax relation,
            Optional<RankingSyntax> by)
            implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nthLine(this);
        }
    }

    /** {@code it has no modifier in concurrent}. */
    record HasModifier(Span span, boolean has, SetSyntax modifiers) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasModifier(this);
        }
    }

    /**
     * {@code it has no diagnosis in diabetes}, {@code the claim has a diagnosis in diabetes}.
     *
     * @param ofTheClaim false: of the line
     */
    record DiagnosisIn(Span span, boolean ofTheClaim, boolean has, SetSyntax diagnoses) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.diagnosisIn(this);
        }
    }

    /** {@code its first diagnosis is not in diabetes}. */
    record FirstDiagnosisIn(Span span, boolean is, Name ordinal, SetSyntax diagnoses) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.firstDiagnosisIn(this);
        }
    }

    /** {@code its code is in supply}. */
    record CodeIn(Span span, boolean is, SetSyntax codes) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeIn(this);
        }
    }

    /** {@code route is oral or inhaled}; the name may be that of a reading. */
    record FactIs(Span span, boolean is, Name fact, List<Name> values) implements ConditionSyntax {
        /** Copies the list. */
        public FactIs {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.factIs(this);
        }
    }

    /** {@code interval is more than 7}. */
    record NumberIs(Span span, Name fact, ComparedSyntax compared) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberIs(this);
        }
    }

    /** {@code age is less than 18 years}. */
    record AgeIs(Span span, TimeSyntax age) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ageIs(this);
        }
    }

    /**
     * {@code the claim was received more than 180 days after its first day}.
     *
     * @param afterLast false: after its first day
     */
    record ReceivedAfter(Span span, TimeSyntax time, boolean afterLast) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.receivedAfter(this);
        }
    }

    /** {@code place of service is not 12, 13}. */
    record PlaceIs(Span span, boolean is, List<Name> places) implements ConditionSyntax {
        /** Copies the list. */
        public PlaceIs {
            places = List.copyOf(places);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placeIs(this);
        }
    }

    /**
     * {@code it has more than 5 units}.
     *
     * @param units a number or the name of a fact
     */
    record UnitsAre(Span span, Comparison how, Name units) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unitsAre(this);
        }
    }

    /**
     * {@code it has more than 31 days}.
     *
     * @param days a number or the name of a fact
     */
    record DaysAre(Span span, Comparison how, Name days) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.daysAre(this);
        }
    }

    /** {@code its days are not in one calendar month}. */
    record DaysInOne(Span span, boolean are, Period.Unit unit) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.daysInOne(this);
        }
    }

    /** {@code it has no rendering provider}. */
    record Carries(Span span, boolean has, Name what) implements ConditionSyntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.carries(this);
        }
    }

    /** {@code plan is not "P" or "Q"}. */
    record HeaderIs(Span span, boolean is, Name field, List<Name> values) implements ConditionSyntax {
        /** Copies the list. */
        public HeaderIs {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.headerIs(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** {@code … and …}, or with {@code and} false: {@code … or …}. */
        R joined(Joined condition);

        /** {@code not ( … )}. */
        R not(Not condition);

        /** {@code no line in drug covers that day}. */
        R linesMeet(LinesMeet condition);

        /** {@code at least 5 units of lines in drug cover that day}. */
        R linesTotal(LinesTotal condition);

        /** What came before. */
        R linesCame(LinesCame condition);

        /** {@code it is the 2nd or later line in therapy covering that day}. */
        R nthLine(NthLine condition);

        /** {@code it has no modifier in concurrent}. */
        R hasModifier(HasModifier condition);

        /** {@code it has a diagnosis in diabetes}. */
        R diagnosisIn(DiagnosisIn condition);

        /** {@code its first diagnosis is in diabetes}. */
        R firstDiagnosisIn(FirstDiagnosisIn condition);

        /** {@code its code is in supply}. */
        R codeIn(CodeIn condition);

        /** {@code route is oral or inhaled}. */
        R factIs(FactIs condition);

        /** {@code interval is more than 7}. */
        R numberIs(NumberIs condition);

        /** {@code age is less than 18 years}. */
        R ageIs(AgeIs condition);

        /** {@code the claim was received more than 180 days after its first day}. */
        R receivedAfter(ReceivedAfter condition);

        /** {@code place of service is not 12, 13}. */
        R placeIs(PlaceIs condition);

        /** {@code it has more than 5 units}. */
        R unitsAre(UnitsAre condition);

        /** {@code it has more than 31 days}. */
        R daysAre(DaysAre condition);

        /** {@code its days are not in one calendar month}. */
        R daysInOne(DaysInOne condition);

        /** {@code it has no rendering provider}. */
        R carries(Carries condition);

        /** {@code plan is not "P" or "Q"}. */
        R headerIs(HeaderIs condition);
    }
}
