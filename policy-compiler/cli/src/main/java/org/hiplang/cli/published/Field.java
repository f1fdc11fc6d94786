package org.hiplang.cli.published;

import java.util.List;
import java.util.Locale;

/** What a column of a published file holds, with the names under which it is published; {@code #} is any digit. */
enum Field {
    CODE("code|hcpc|hcpcs|hcpcs code|_####_code"),
    CONTINUES("recid"),
    LONG("long|long description"),
    SHORT("short|short description|short_desc"),
    ADDED("add|add date|add dt|date added"),
    EFFECTIVE("effective|act eff dt|action effective date|effective date"),
    TERMINATED("terminated|term dt|termination date"),
    NAMES("names|drug name|drug_name|name"),
    ROUTES("routes|route|route of administration"),
    NDC("ndc|ndc2|ndc code"),
    CLOTTING("clotting factor");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** Whether a column of that name holds this. */
    boolean isNamed(String column) {
        String name = column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        return names().contains(name) || names().contains(name.replaceAll("[0-9]", "#"));
    }

    private List<String> names() {
        return List.of(names.split("[|]"));
    }

    /** As messages name it. */
    String word() {
        return names().get(0);
    }
}
