package org.hiplang.dsl.parse;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.syntax.CodeKindSyntax;
import org.hiplang.dsl.syntax.ItemSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PairsSyntax;
import org.hiplang.dsl.syntax.SetSyntax;
import org.jspecify.annotations.Nullable;

/** Lists of codes, of modifiers and of diagnoses, and citations. */
record ListReader(Places places) {
    SetSyntax codes(HipParser.CodeSetContext set) {
        return new SetSyntax(places.of(set), codes(set.codeItem()));
    }

    List<ItemSyntax> codes(List<HipParser.CodeItemContext> items) {
        return items.stream().map(this::code).toList();
    }

    List<ItemSyntax> listed(List<HipParser.ListedCodeContext> items) {
        return items.stream().map(this::listed).toList();
    }

    private ItemSyntax listed(HipParser.ListedCodeContext item) {
        return item.codeItem() == null
                ? new ItemSyntax.One(places.name(item.code()), Optional.of(places.text(item.words)))
                : code(item.codeItem());
    }

    CodeKindSyntax kind(HipParser.CodesOfContext of) {
        return new CodeKindSyntax(
                places.of(of), places.name(of.column), places.names(of.kind()), places.name(of.table));
    }

    PairsSyntax.Column column(HipParser.NameContext name, HipParser.CellsContext cells) {
        return new PairsSyntax.Column(places.name(name), places.names(cells.cell()));
    }

    private ItemSyntax code(HipParser.CodeItemContext item) {
        return item.name() == null ? range(item, item.first, item.last) : reference(item.name());
    }

    private ItemSyntax reference(HipParser.NameContext name) {
        return new ItemSyntax.Reference(places.name(name));
    }

    /** One code, or where there is a last one, those from the first to it. */
    private ItemSyntax range(ParserRuleContext item, ParserRuleContext first, @Nullable ParserRuleContext last) {
        return last == null
                ? new ItemSyntax.One(places.name(first), Optional.empty())
                : new ItemSyntax.Range(places.of(item), places.name(first), places.name(last));
    }

    SetSyntax modifiers(HipParser.ModifiersContext set) {
        return new SetSyntax(
                places.of(set), set.modifierItem().stream().map(this::modifier).toList());
    }

    private ItemSyntax modifier(HipParser.ModifierItemContext item) {
        Name name = places.name(item);
        return item.name() == null ? new ItemSyntax.One(name, Optional.empty()) : new ItemSyntax.Reference(name);
    }

    List<ItemSyntax> diagnoses(List<HipParser.DiagnosisItemContext> items) {
        return items.stream().map(this::diagnosis).toList();
    }

    SetSyntax diagnoses(HipParser.DiagnosesContext set) {
        return new SetSyntax(places.of(set), diagnoses(set.diagnosisItem()));
    }

    private ItemSyntax diagnosis(HipParser.DiagnosisItemContext item) {
        return item.name() == null ? range(item, item.first, item.last) : reference(item.name());
    }

    Citation citation(HipParser.CitesContext cites) {
        return new Citation(
                places.of(cites),
                Optional.ofNullable(cites.statement).map(Token::getText),
                place(cites.place()),
                text(cites.anchor));
    }

    private static String place(HipParser.PlaceContext place) {
        if (place.code() != null) {
            return "code " + place.code().getText();
        }
        String section = Places.unquoted(place.section);
        if (place.paragraph != null) {
            return section + " " + place.paragraph.getText();
        }
        return place.row == null ? section : section + " row " + row(place.row);
    }

    private static String row(Token row) {
        return row.getType() == HipLexer.STRING ? Places.unquoted(row) : row.getText();
    }

    /** An optional text; ANTLR says null where it is left out. */
    @SuppressWarnings("NullAway")
    static Optional<String> text(Token token) {
        return Optional.ofNullable(token).map(Places::unquoted);
    }
}
