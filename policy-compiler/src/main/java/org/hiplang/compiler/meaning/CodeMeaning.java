package org.hiplang.compiler.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Subject;

/** Which codes a policy's code sets come to. */
public final class CodeMeaning {
    private final Map<String, org.hiplang.runtime.policy.CodeSet> meanings = new HashMap<>();
    private final Map<String, org.hiplang.runtime.policy.CodeSet> outside = new HashMap<>();

    /** The codes of a set. */
    public org.hiplang.runtime.policy.CodeSet of(CodeSet set) {
        org.hiplang.runtime.policy.CodeSet known = meanings.get(set.name());
        if (known == null) {
            known = union(set.items()).except(union(set.except()));
            meanings.put(set.name(), known);
        }
        return known;
    }

    /** The codes of a set; every code where there is none. */
    public org.hiplang.runtime.policy.CodeSet of(Optional<CodeSet> set) {
        return set.map(this::of).orElse(org.hiplang.runtime.policy.CodeSet.ALL);
    }

    /** The codes of the lines that a rule judges. */
    public org.hiplang.runtime.policy.CodeSet of(Subject subject) {
        org.hiplang.runtime.policy.CodeSet named = of(subject.codes());
        return subject.outside()
                ? outside.computeIfAbsent(
                        subject.codes().map(CodeSet::name).orElse(""),
                        name -> org.hiplang.runtime.policy.CodeSet.ALL.except(named))
                : named;
    }

    private org.hiplang.runtime.policy.CodeSet union(List<CodeItem> items) {
        return items.stream()
                .map(this::of)
                .reduce(org.hiplang.runtime.policy.CodeSet.NONE, org.hiplang.runtime.policy.CodeSet::or);
    }

    /** The codes of an item. */
    public org.hiplang.runtime.policy.CodeSet of(CodeItem item) {
        return item.accept(new CodeItem.Visitor<>() {
            @Override
            public org.hiplang.runtime.policy.CodeSet single(CodeItem.Single single) {
                return org.hiplang.runtime.policy.CodeSet.of(single.code());
            }

            @Override
            public org.hiplang.runtime.policy.CodeSet range(CodeItem.Range range) {
                return org.hiplang.runtime.policy.CodeSet.of(range.first() + "-" + range.last());
            }

            @Override
            public org.hiplang.runtime.policy.CodeSet reference(CodeItem.Reference reference) {
                return of(reference.set());
            }
        });
    }
}
