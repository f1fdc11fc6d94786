package org.hiplang.compiler.words;

import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.DiagnosisSet;

/** What a condition asks of diagnoses, as people say it. */
final class DiagnosisWords {
    private DiagnosisWords() {}

    static String of(Condition.DiagnosisIn condition) {
        String set = of(condition.diagnoses());
        String has = condition.has() ? "has a diagnosis of " : "has no diagnosis of ";
        return switch (condition.who()) {
            case CLAIM -> "the claim " + has + set;
            case LINE -> "it " + has + set;
            case FIRST -> "its first diagnosis is " + (condition.has() ? "" : "not ") + set;
        };
    }

    /** The same as lines are narrowed down by it. */
    static String ofLines(Condition.DiagnosisIn condition) {
        String set = of(condition.diagnoses());
        return condition.who() == Condition.Diagnosed.FIRST
                ? "whose first diagnosis is " + (condition.has() ? "" : "not ") + set
                : (condition.has() ? "with" : "without") + " a diagnosis of " + set;
    }

    /** The words for a set, or of one that is written out, its items. */
    private static String of(DiagnosisSet set) {
        return set.label()
                .orElseGet(() -> set.declared()
                        ? set.name()
                        : ConditionWords.either(
                                set.items().stream().map(DiagnosisWords::of).toList()));
    }

    private static String of(DiagnosisSet.Item item) {
        return item instanceof DiagnosisSet.Reference reference
                ? of(reference.set())
                : ((DiagnosisSet.Codes) item).words();
    }
}
