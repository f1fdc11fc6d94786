package org.hiplang.cli.published;

import java.util.List;
import java.util.Locale;

/**
 * What a column of a published file holds, with the names under which it is published; {@code #} is any digit, and
 * {@code *} whatever follows.
 */
enum Field {
    CODE("code|hcpc|hcpcs|hcpcs code|_####_code|hcpcs_code|hcpcs/cpt code|hcpcs/ cpt code"),
    CONTINUES("recid"),
    LONG("long|long description"),
    SHORT("short|short description|short_desc"),
    ADDED("add|add date|add dt|date added"),
    EFFECTIVE("effective|act eff dt|action effective date|effective date"),
    TERMINATED("terminated|term dt|termination date"),
    NAMES("names|drug name|drug_name|name"),
    ROUTES("routes|route|route of administration"),
    NDC("ndc|ndc2|ndc code"),
    CLOTTING("clotting factor"),
    COLUMN_1("column 1*|column1"),
    COLUMN_2("column 2*|column2"),
    EDIT_EFFECTIVE("effective*|effective_date|aoc_edit_effdt|aoc_edit_eff_dt|aoc edit effdt|aoc edit eff dt"),
    EDIT_DELETED("deletion*|deletion_date|aoc_edit_deldt|aoc_edit_del_dt|aoc edit deldt|aoc edit del dt"),
    INDICATOR("modifier*|modifier_indicator"),
    MAXIMUM("mue value*|mue_units|practitioner services mue values|outpatient hospital services mue values"
            + "|dme supplier services mue values|facility outpatient services mue values"),
    ADJUDICATION("mue adjudication indicator*|mue_mai|mai"),
    ADD_ON("add-on code*|add-on_code|addon_code|add on code"),
    PRIMARY("primary code|primary_code|primary code(s)|primary procedure code"),
    ADD_ON_TYPE("add-on code type|type|aoc_edit_type|aoc edit type");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** Whether a column of that name holds this. */
    boolean isNamed(String column) {
        String name =
                column.replace("\uFEFF", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return names().contains(name)
                || names().contains(name.replaceAll("[0-9]", "#"))
                || names().stream().anyMatch(each -> begins(name, each));
    }

    private static boolean begins(String name, String known) {
        return known.endsWith("*") && name.startsWith(known.substring(0, known.length() - 1));
    }

    private List<String> names() {
        return List.of(names.split("[|]"));
    }

    /** As messages name it. */
    String word() {
        return names().get(0).replace("*", "");
    }
}
