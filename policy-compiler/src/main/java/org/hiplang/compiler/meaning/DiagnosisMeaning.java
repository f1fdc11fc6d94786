package org.hiplang.compiler.meaning;

import java.util.List;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.model.DiagnosisSet.Codes;
import org.hiplang.dsl.model.DiagnosisSet.Item;
import org.hiplang.dsl.model.DiagnosisSet.Reference;

/** Which codes a policy's diagnosis sets come to. */
public final class DiagnosisMeaning {
    private DiagnosisMeaning() {}

    /** The codes of a set. */
    public static org.hiplang.runtime.policy.DiagnosisSet of(DiagnosisSet set) {
        return union(set.items()).except(union(set.except()));
    }

    private static org.hiplang.runtime.policy.DiagnosisSet union(List<Item> items) {
        return items.stream()
                .map(DiagnosisMeaning::of)
                .reduce(org.hiplang.runtime.policy.DiagnosisSet.NONE, org.hiplang.runtime.policy.DiagnosisSet::or);
    }

    private static org.hiplang.runtime.policy.DiagnosisSet of(Item item) {
        return item instanceof Reference reference
                ? of(reference.set())
                : org.hiplang.runtime.policy.DiagnosisSet.of(text((Codes) item));
    }

    /** Codes as the runtime reads them: {@code E11.9} or {@code E10-E14}. */
    public static String text(Codes codes) {
        return codes.first().equals(codes.last()) ? codes.first() : codes.first() + "-" + codes.last();
    }
}
