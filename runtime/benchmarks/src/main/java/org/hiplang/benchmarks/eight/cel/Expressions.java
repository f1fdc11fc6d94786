package org.hiplang.benchmarks.eight.cel;

import java.util.EnumMap;
import java.util.Map;
import org.hiplang.benchmarks.eight.EightRule;

/** Each rule as one expression over the claim's lines; it comes to the lines and days on which the rule finds something. */
final class Expressions {
    private static final String ONE_DAY_AND_NO_PRODUCT = """
            lines.filter(line, infusion(line.code)).map(line, [
              line.number,
              line.days.filter(day, !lines.exists(other, product(other.code)
                && !other.modifiers.exists(modifier, not_given(modifier))
                && other.first <= day && day <= other.last))])
            """;

    private static final String ONE_DAY_AND_HOURLY = """
            lines.filter(line, anti_infective(line.code)).map(line, [
              line.number,
              line.days.filter(day, lines.exists(other, hourly(other.code)
                && other.first <= day && day <= other.last))])
            """;

    private static final String THE_SAME_CODE_BEFORE = """
            lines.filter(line, per_diem(line.code)).map(line, [
              line.number,
              line.days.filter(day, lines.exists(other, other.number < line.number
                && other.code == line.code
                && other.first <= day && day <= other.last))])
            """;

    private static final String A_FIRST_THERAPY_BEFORE = """
            lines.filter(line, infusion(line.code)
                && !line.modifiers.exists(modifier, concurrent(modifier))).map(line, [
              line.number,
              line.days.filter(day, lines.exists(other, other.number < line.number
                && infusion(other.code)
                && !other.modifiers.exists(modifier, concurrent(modifier))
                && other.first <= day && day <= other.last))])
            """;

    private static final String ONE_DAY_AND_NO_VISIT = """
            lines.filter(line, further_hour(line.code)).map(line, [
              line.number,
              line.days.filter(day, !lines.exists(other, visit(other.code)
                && other.first <= day && day <= other.last))])
            """;

    private Expressions() {}

    static Map<EightRule, String> all() {
        Map<EightRule, String> all = new EnumMap<>(EightRule.class);
        all.put(EightRule.INFUSION_DAY, ONE_DAY_AND_NO_PRODUCT);
        all.put(EightRule.ONE_SCHEDULE, ONE_DAY_AND_HOURLY);
        all.put(EightRule.SAME_CODE_AGAIN, THE_SAME_CODE_BEFORE);
        all.put(EightRule.SECOND_THERAPY, A_FIRST_THERAPY_BEFORE);
        all.put(EightRule.SUPPLIES, partOfAPerDiem("supply"));
        all.put(EightRule.FLUSHES, partOfAPerDiem("flush"));
        all.put(EightRule.PHARMACY_HOURS, partOfAPerDiem("pharmacy"));
        all.put(EightRule.FURTHER_HOURS, ONE_DAY_AND_NO_VISIT);
        return all;
    }

    private static String partOfAPerDiem(String set) {
        return """
            lines.filter(line, %s(line.code) && lines.exists(other, per_diem(other.code)
                && other.first <= line.last && line.first <= other.last)).map(line, [
              line.number,
              line.days])
            """.formatted(set);
    }
}
