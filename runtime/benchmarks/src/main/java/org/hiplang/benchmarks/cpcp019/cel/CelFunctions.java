package org.hiplang.benchmarks.cpcp019.cel;

import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.cpcp019.plain.PlainCodes;
import org.hiplang.benchmarks.cpcp019.plain.PlainFacts;
import org.hiplang.runtime.judge.Truth;

/** The functions that the expressions call: code sets, what tables say of a line, and what is payable. */
@SuppressWarnings("Immutable") // nothing that they ask changes, but what is found
final class CelFunctions {
    static final CelType LINE = MapType.create(SimpleType.STRING, SimpleType.DYN);

    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("home_infusion_service", PlainCodes.HOME_INFUSION_SERVICE),
            Map.entry("per_diem", PlainCodes.PER_DIEM),
            Map.entry("daily", PlainCodes.DAILY),
            Map.entry("therapy", PlainCodes.THERAPY),
            Map.entry("drug_therapy", PlainCodes.DRUG_THERAPY),
            Map.entry("injection_therapy", PlainCodes.INJECTION_THERAPY),
            Map.entry("nutrition_therapy", PlainCodes.NUTRITION),
            Map.entry("hydration_therapy", PlainCodes.HYDRATION),
            Map.entry("incidental", PlainCodes.INCIDENTAL),
            Map.entry("chemotherapy_schedule", PlainCodes.CHEMOTHERAPY_SCHEDULE),
            Map.entry("nutrition_volume", PlainCodes.NUTRITION_VOLUME),
            Map.entry("hydration_volume", PlainCodes.HYDRATION_VOLUME),
            Map.entry("hourly_antibiotic", PlainCodes.HOURLY_ANTIBIOTIC),
            Map.entry("given_product", PlainCodes.GIVEN_PRODUCT),
            Map.entry("drug", PlainCodes.DRUG),
            Map.entry("listed_drug", PlainCodes.LISTED_DRUG),
            Map.entry("infusible_drug", PlainCodes.INFUSIBLE_DRUG),
            Map.entry("osteoarthritis_drug", PlainCodes.OSTEOARTHRITIS_DRUG),
            Map.entry("unlisted_drug", PlainCodes.UNLISTED_DRUG),
            Map.entry("unlisted", PlainCodes.UNLISTED),
            Map.entry("nutrition_product", PlainCodes.NUTRITION_PRODUCT),
            Map.entry("standard_product", PlainCodes.STANDARD_PRODUCT),
            Map.entry("iv_solution", PlainCodes.IV_SOLUTION),
            Map.entry("other_solution", PlainCodes.OTHER_SOLUTION),
            Map.entry("enteral_formula", PlainCodes.ENTERAL_FORMULA),
            Map.entry("oral_food", PlainCodes.ORAL_FOOD),
            Map.entry("flush", PlainCodes.FLUSH),
            Map.entry("supply", PlainCodes.SUPPLY),
            Map.entry("repair_service", PlainCodes.REPAIR_SERVICE),
            Map.entry("nursing", PlainCodes.NURSING));

    private final CelBuilder builder;

    private CelFunctions(CelBuilder builder) {
        this.builder = builder;
    }

    /** Makes them known. */
    static void declare(CelBuilder builder) {
        CelFunctions functions = new CelFunctions(builder);
        CODES.forEach(functions::codes);
        functions.tables();
        functions.findings();
    }

    private void codes(String name, Set<String> codes) {
        function(name, CelFunctionBinding.from(name + "_0", String.class, codes::contains), SimpleType.STRING);
    }

    private void tables() {
        onDay("covers", CelLine::covers);
        onDay("code_valid", (line, day) -> PlainFacts.isCodeValid(line.plain(), LocalDate.ofEpochDay(day)));
        onDay("modifiers_valid", (line, day) -> PlainFacts.areModifiersValid(line.plain(), LocalDate.ofEpochDay(day)));
        line("has_ndc", PlainFacts::hasNdc);
        line("self_administered", PlainFacts::isSelfAdministered);
        line("clotting_factor", PlainFacts::isClottingFactor);
        line("registered_nurse", PlainFacts::isRegisteredNurse);
        line("qualified", PlainFacts::isQualified);
        lines("share_day", PlainLine::sharesDayWith);
        lines("same", PlainFacts::isSame);
        lines("serves", (product, perDiem) -> PlainFacts.haveTherapyInCommon(perDiem, product) == Truth.YES);
        lines("may_serve", (product, perDiem) -> PlainFacts.haveTherapyInCommon(perDiem, product) != Truth.NO);
        among("product_is", (line, products) -> PlainFacts.productIs(line, products) == Truth.YES);
        among("product_may_be", (line, products) -> PlainFacts.productIs(line, products) != Truth.NO);
        among("route_is", (line, routes) -> PlainFacts.routeIs(line, routes) == Truth.YES);
        among("route_may_be", (line, routes) -> PlainFacts.routeIs(line, routes) != Truth.NO);
    }

    private void findings() {
        payable("payable", CelDenials::isPayable);
        payable("may_be_payable", CelDenials::maybePayable);
    }

    private void line(String name, Predicate<PlainLine> is) {
        function(name, CelFunctionBinding.from(name + "_0", CelLine.class, line -> is.test(line.plain())), LINE);
    }

    private void lines(String name, BiPredicate<PlainLine, PlainLine> are) {
        function(
                name,
                CelFunctionBinding.from(
                        name + "_0",
                        CelLine.class,
                        CelLine.class,
                        (line, other) -> are.test(line.plain(), other.plain())),
                LINE,
                LINE);
    }

    private void onDay(String name, BiPredicate<CelLine, Long> is) {
        function(name, CelFunctionBinding.from(name + "_0", CelLine.class, Long.class, is::test), LINE, SimpleType.INT);
    }

    @SuppressWarnings("unchecked") // lists of texts, as they are declared
    private void among(String name, BiPredicate<PlainLine, List<String>> is) {
        function(
                name,
                CelFunctionBinding.from(
                        name + "_0", CelLine.class, List.class, (line, texts) -> is.test(line.plain(), texts)),
                LINE,
                ListType.create(SimpleType.STRING));
    }

    private void payable(String name, Payable is) {
        function(
                name,
                CelFunctionBinding.from(
                        name + "_0",
                        List.of(CelDenials.class, CelLine.class, Long.class),
                        of -> is.test(
                                (CelDenials) of[0], ((CelLine) of[1]).plain().number(), (long) of[2])),
                SimpleType.DYN,
                LINE,
                SimpleType.INT);
    }

    private void function(String name, CelFunctionBinding binding, CelType... arguments) {
        builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        name,
                        CelOverloadDecl.newGlobalOverload(
                                binding.getOverloadId(), SimpleType.BOOL, Arrays.asList(arguments))))
                .addFunctionBindings(binding);
    }

    private interface Payable {
        boolean test(CelDenials denials, long line, long day);
    }
}
