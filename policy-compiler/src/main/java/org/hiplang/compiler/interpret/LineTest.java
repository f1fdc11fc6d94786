package org.hiplang.compiler.interpret;

import org.hiplang.compiler.meaning.DiagnosisMeaning;
import org.hiplang.dsl.model.Condition;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.judge.Grounds;
import org.hiplang.runtime.judge.Judgement;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.DiagnosisSet;

/** What is so of one line by itself, the subject or another: its diagnoses, its place, what it names and who rendered it. */
record LineTest(Judgement claim, int line, Grounds grounds) {
    /** Whether it is so. */
    Truth holds(Condition condition) {
        if (condition instanceof Condition.DiagnosisIn in) {
            return diagnosisIn(in);
        }
        if (condition instanceof Condition.PlaceIs place) {
            return placeIs(place);
        }
        if (condition instanceof Condition.Carries carries) {
            return carries(carries);
        }
        return headerIs((Condition.HeaderIs) condition);
    }

    Truth diagnosisIn(Condition.DiagnosisIn condition) {
        DiagnosisSet set = DiagnosisMeaning.of(condition.diagnoses());
        Truth has = switch (condition.who()) {
            case CLAIM -> claim.diagnosed().ofTheClaim(set, grounds);
            case LINE -> claim.diagnosed().of(line, set, grounds);
            case FIRST -> claim.diagnosed().firstOf(line, set, grounds);
        };
        return condition.has() ? has : has.not();
    }

    Truth placeIs(Condition.PlaceIs condition) {
        boolean there = condition.places().stream().anyMatch(place -> claim.isAt(line, Codes.pair(place)));
        return Truth.of(there == condition.is());
    }

    Truth carries(Condition.Carries condition) {
        boolean has = switch (condition.what()) {
            case NDC -> claim.hasNdc(line);
            case RENDERING_PROVIDER -> claim.hasRenderingProvider(line);
            case PRIOR_AUTHORIZATION -> claim.hasPriorAuthorization(line);
        };
        return Truth.of(has == condition.has());
    }

    Truth headerIs(Condition.HeaderIs condition) {
        return Truth.of(ScopeTest.says(condition, claim, line));
    }
}
