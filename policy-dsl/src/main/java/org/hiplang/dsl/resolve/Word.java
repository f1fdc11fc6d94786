package org.hiplang.dsl.resolve;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PolicySyntax;

/** A word that a file declares. */
record Word(NameKind kind, Name name, Span span) {
    /** The words of a file, kind by kind. */
    static List<Word> of(PolicySyntax file) {
        List<Word> all = new ArrayList<>();
        file.codes().forEach(codes -> all.add(new Word(NameKind.CODE_SET, codes.name(), codes.span())));
        file.modifiers().forEach(set -> all.add(new Word(NameKind.MODIFIER_SET, set.name(), set.span())));
        file.diagnoses().forEach(set -> all.add(new Word(NameKind.DIAGNOSIS_SET, set.name(), set.span())));
        file.lineKinds().forEach(lines -> all.add(new Word(NameKind.CODE_SET, lines.name(), lines.span())));
        file.reasons().forEach(reason -> all.add(new Word(NameKind.REASON, reason.name(), reason.span())));
        file.tables().forEach(table -> all.add(new Word(NameKind.TABLE, table.name(), table.span())));
        file.pairs().forEach(pairs -> all.add(new Word(NameKind.PAIRS, pairs.name(), pairs.span())));
        file.facts().forEach(fact -> all.add(new Word(NameKind.FACT, fact.name(), fact.span())));
        file.readings().forEach(reading -> all.add(new Word(NameKind.READING, reading.name(), reading.span())));
        return all;
    }
}
