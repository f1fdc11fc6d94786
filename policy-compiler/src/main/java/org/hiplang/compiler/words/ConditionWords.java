package org.hiplang.compiler.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.ModifierSet;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.model.Ranking;
import org.hiplang.dsl.model.TimeTest;

/** A condition as people say it, with the author's words for code sets. */
final class ConditionWords implements Condition.Visitor<String> {
    private static final long ONE = 1000;
    private static final int MOST_MODIFIERS = 6;

    private ConditionWords() {}

    /** What one condition says. */
    static String of(Condition condition) {
        return condition.accept(new ConditionWords());
    }

    /** Whether a condition says only how the policy is read, and nothing of a claim. */
    static boolean isReading(Condition condition) {
        return Atoms.of(condition).stream().allMatch(Condition.ReadingIs.class::isInstance);
    }

    @Override
    public String and(Condition.And condition) {
        List<Condition> ofTheClaim =
                condition.all().stream().filter(part -> !isReading(part)).toList();
        if (ofTheClaim.size() == 1) {
            return ofTheClaim.get(0).accept(this);
        }
        return join(ofTheClaim.isEmpty() ? condition.all() : ofTheClaim, " and ");
    }

    @Override
    public String or(Condition.Or condition) {
        return join(condition.any(), " or ");
    }

    @Override
    public String not(Condition.Not condition) {
        return "not (" + condition.condition().accept(this) + ")";
    }

    @Override
    public String linesMeet(Condition.LinesMeet condition) {
        return quantity(condition.quantity(), condition.lines()) + " "
                + relation(condition.relation(), isMany(condition.quantity()));
    }

    @Override
    public String linesCame(Condition.LinesCame condition) {
        return quantity(condition.quantity(), condition.lines()) + " came " + words(condition.period());
    }

    private static String words(Period period) {
        if (period instanceof Period.Since since) {
            return "since the last " + (since.lines().other() ? "other " : "") + noun(since.lines());
        }
        if (period instanceof Period.OnTheDay) {
            return "on the same day on another claim";
        }
        if (period instanceof Period.After after) {
            return "within " + after.count() + " " + after.unit().word() + (after.count() == 1 ? "" : "s") + " after";
        }
        Period.Back back = (Period.Back) period;
        Period.Unit unit = back.unit();
        if (unit.isCounted()) {
            String count = words(back.count());
            return (back.strict() ? "less than " : "within ") + count + " " + unit.word()
                    + (back.count().is(ONE) ? "" : "s") + " before";
        }
        return unit == Period.Unit.EVER ? "before" : "before in the same " + unit.word();
    }

    @Override
    public String cameInEach(Condition.CameInEach condition) {
        int count = condition.count();
        String stretches = count == 1
                ? "the " + condition.unit().word()
                : "each of the " + count + " " + condition.unit().word() + "s";
        return one(condition.lines()) + " came in " + stretches + " before";
    }

    @Override
    public String linesTotal(Condition.LinesTotal condition) {
        return total(condition.of(), condition.how(), condition.number(), condition.lines()) + " "
                + relation(condition.relation(), true);
    }

    @Override
    public String cameTotal(Condition.CameTotal condition) {
        return total(condition.of(), condition.how(), condition.number(), condition.lines()) + " came "
                + words(condition.period());
    }

    private static String total(Condition.Totalled of, Comparison compared, Amount number, LinePhrase lines) {
        String how = compared == Comparison.IS ? "exactly" : compared.words().replace("less", "fewer");
        if (of == Condition.Totalled.LINES) {
            return how + " " + many(words(number), false, lines);
        }
        String unit = (of == Condition.Totalled.DAYS ? "day" : "unit") + (number.is(ONE) ? "" : "s");
        return how + " " + many(words(number) + " " + unit + " of", false, lines);
    }

    @Override
    public String nthLine(Condition.NthLine condition) {
        String rank = ordinal(condition.n()) + (condition.orLater() ? " or later" : "");
        return "it is the " + rank + " " + noun(condition.lines()) + " " + onWhat(condition.relation())
                + condition.by().map(ConditionWords::words).orElse("");
    }

    private static String words(Ranking by) {
        return " by " + by.number().name() + (by.smallestFirst() ? ", the smallest first" : ", the largest first");
    }

    @Override
    public String hasModifier(Condition.HasModifier condition) {
        return "it has " + (condition.has() ? "" : "no ") + modifiers(condition.modifiers());
    }

    @Override
    public String diagnosisIn(Condition.DiagnosisIn condition) {
        return DiagnosisWords.of(condition);
    }

    @Override
    public String codeIn(Condition.CodeIn condition) {
        return "it is " + (condition.is() ? "" : "not ") + "billed as " + label(condition.codes());
    }

    @Override
    public String factIs(Condition.FactIs condition) {
        if (condition.fact().name().equals(Fact.ANOTHER_PAYER_FIRST)) {
            boolean another = condition.values().equals(List.of("yes")) == condition.is();
            return another ? "another payer comes first" : "no other payer comes first";
        }
        return condition.fact().name() + (condition.is() ? " is " : " is not ") + either(condition.values());
    }

    @Override
    public String numberIs(Condition.NumberIs condition) {
        return words(condition.test());
    }

    @Override
    public String ageIs(Condition.AgeIs condition) {
        return "the patient's age " + (condition.age().is() ? "is " : "is not ") + words(condition.age());
    }

    @Override
    public String receivedAfter(Condition.ReceivedAfter condition) {
        return "the claim was " + (condition.time().is() ? "" : "not ") + "received " + words(condition.time())
                + " after the line's " + (condition.afterLast() ? "last" : "first") + " day";
    }

    private static String words(TimeTest time) {
        String unit = time.unit().toString().toLowerCase(Locale.ROOT);
        String how = time.how().words();
        return how + (how.isEmpty() ? "" : " ") + words(time.number()) + " "
                + (time.number().is(ONE) ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static String words(NumberTest test) {
        String how = test.how().words();
        return test.fact().name()
                + (test.is() ? " is " : " is not ")
                + how
                + (how.isEmpty() ? "" : " ")
                + either(test.with().stream().map(ConditionWords::words).toList());
    }

    private static String words(Amount amount) {
        return amount instanceof Amount.Figure figure
                ? figure.written()
                : amount.asFact().map(Fact::name).orElseThrow();
    }

    @Override
    public String readingIs(Condition.ReadingIs condition) {
        return ReadingWords.of(condition);
    }

    @Override
    public String placeIs(Condition.PlaceIs condition) {
        return "the " + place(condition);
    }

    private static String place(Condition.PlaceIs condition) {
        return "place of service is " + (condition.is() ? "" : "not ") + either(condition.places());
    }

    @Override
    public String unitsAre(Condition.UnitsAre condition) {
        String how = condition.how().words().replace("less", "fewer");
        return "it has " + how + " " + words(condition.units())
                + (condition.units().is(ONE) ? " unit" : " units");
    }

    @Override
    public String daysAre(Condition.DaysAre condition) {
        String how = condition.how().words().replace("less", "fewer");
        return "it has " + how + " " + words(condition.days())
                + (condition.days().is(ONE) ? " day" : " days");
    }

    @Override
    public String daysInOne(Condition.DaysInOne condition) {
        return "its days are " + (condition.are() ? "" : "not ") + "in one "
                + condition.unit().word();
    }

    @Override
    public String carries(Condition.Carries condition) {
        return "it has " + (condition.has() ? an(condition.what()) : "no " + noun(condition.what()));
    }

    private static String an(Condition.Carried what) {
        return (what == Condition.Carried.NDC ? "an " : "a ") + noun(what);
    }

    private static String noun(Condition.Carried what) {
        return what == Condition.Carried.NDC ? "NDC" : what.words();
    }

    @Override
    public String headerIs(Condition.HeaderIs condition) {
        return (condition.field().isOfALine() ? "its " : "the ") + field(condition);
    }

    private static String field(Condition.HeaderIs condition) {
        String field = condition.field().words().replace("npi", "NPI").replace("tin", "tax number");
        return field + " is " + (condition.is() ? "" : "not ") + either(condition.values());
    }

    /** What a line is by itself, as lines are narrowed down by it. */
    private static String ofLines(Condition own) {
        if (own instanceof Condition.DiagnosisIn in) {
            return DiagnosisWords.ofLines(in);
        }
        if (own instanceof Condition.PlaceIs place) {
            return "whose " + place(place);
        }
        return own instanceof Condition.Carries carries
                ? (carries.has() ? "with " : "without ") + an(carries.what())
                : "whose " + field((Condition.HeaderIs) own);
    }

    private String join(List<Condition> conditions, String word) {
        return conditions.stream()
                .map(condition -> condition instanceof Condition.Or || condition instanceof Condition.And
                        ? "(" + condition.accept(this) + ")"
                        : condition.accept(this))
                .collect(Collectors.joining(word));
    }

    private static String quantity(Condition.Quantity quantity, LinePhrase lines) {
        int count = quantity.count();
        return switch (quantity.bound()) {
            case AT_LEAST -> count == 1 ? one(lines) : "at least " + many(count, lines);
            case AT_MOST ->
                count == 0 ? "no " + (lines.other() ? "other " : "") + noun(lines) : "at most " + many(count, lines);
            case EXACTLY -> "exactly " + many(count, lines);
        };
    }

    /** Whether {@link #quantity} speaks of lines, and not of a line or no line. */
    private static boolean isMany(Condition.Quantity quantity) {
        boolean none = quantity.count() == 0 && quantity.bound() == Condition.Quantity.Bound.AT_MOST;
        return quantity.count() != 1 && !none;
    }

    private static String one(LinePhrase lines) {
        String noun = noun(lines);
        if (lines.other()) {
            return "another " + noun;
        }
        return ("aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an " : "a ") + noun;
    }

    private static String many(int count, LinePhrase lines) {
        return many(String.valueOf(count), count == 1, lines);
    }

    private static String many(String count, boolean one, LinePhrase lines) {
        String of = kind(lines)
                .map(kind -> kind.label().map(label -> " of " + label).orElse(" in " + kind.name()))
                .or(() -> lines.codes()
                        .map(codes -> codes.label().map(label -> " of " + label).orElse(" in " + listed(codes))))
                .orElse("");
        String words = count
                + (lines.other() ? " other" : "")
                + (lines.payable() ? " payable" : "")
                + (one ? " line" : " lines");
        return words + of + filters(lines);
    }

    private static String noun(LinePhrase lines) {
        String codes = kind(lines)
                .map(kind -> kind.label().orElse("line in " + kind.name()))
                .or(() -> lines.codes().map(ConditionWords::label))
                .orElse("line");
        return (lines.payable() ? "payable " : "") + codes + filters(lines);
    }

    private static String filters(LinePhrase lines) {
        String joined = lines.filters().stream()
                .filter(filter -> !(filter instanceof LineFilter.OneOf))
                .map(ConditionWords::filter)
                .collect(Collectors.joining(" and "));
        return joined.isEmpty() ? "" : " " + joined;
    }

    /** The name that the lines have, if they have one. */
    private static Optional<LineFilter.OneOf> kind(LinePhrase lines) {
        return lines.filters().stream()
                .flatMap(filter -> filter instanceof LineFilter.OneOf kind ? Stream.of(kind) : Stream.empty())
                .findFirst();
    }

    private static String label(CodeSet codes) {
        return codes.label().orElse("line in " + listed(codes));
    }

    /** The name of a set, or of one that is written out, its items. */
    private static String listed(CodeSet codes) {
        return codes.declared()
                ? codes.name()
                : either(codes.items().stream().map(ConditionWords::item).toList());
    }

    private static String item(CodeItem item) {
        return item.accept(new CodeItem.Visitor<>() {
            @Override
            public String single(CodeItem.Single single) {
                return single.code();
            }

            @Override
            public String range(CodeItem.Range range) {
                return range.first() + " to " + range.last();
            }

            @Override
            public String reference(CodeItem.Reference reference) {
                return reference.set().label().orElse(reference.set().name());
            }
        });
    }

    /** The author's words for a set that is too long to be told. */
    private static String modifiers(ModifierSet modifiers) {
        return modifiers
                .label()
                .filter(label -> modifiers.modifiers().size() > MOST_MODIFIERS)
                .map(label -> "modifier “" + label + "”")
                .orElseGet(() -> "modifier " + either(modifiers.modifiers()));
    }

    private static String filter(LineFilter filter) {
        return filter.accept(new LineFilter.Visitor<>() {
            @Override
            public String modified(LineFilter.Modified modified) {
                return (modified.with() ? "with " : "without ") + modifiers(modified.modifiers());
            }

            @Override
            public String whoseFact(LineFilter.WhoseFact fact) {
                return "whose " + fact.fact().name() + (fact.is() ? " is " : " is not ") + either(fact.values());
            }

            @Override
            public String whoseNumber(LineFilter.WhoseNumber number) {
                return "whose " + words(number.test());
            }

            @Override
            public String oneOf(LineFilter.OneOf kind) {
                return "";
            }

            @Override
            public String own(LineFilter.Own own) {
                return ofLines(own.what());
            }

            @Override
            public String common(LineFilter.Common common) {
                return "with a " + common.fact().name() + " in common";
            }

            @Override
            public String compared(LineFilter.Compared compared) {
                boolean no = compared.how() == Comparison.AT_MOST || compared.how() == Comparison.AT_LEAST;
                boolean more = compared.how() == Comparison.AT_MOST || compared.how() == Comparison.MORE_THAN;
                return "with "
                        + compared.number()
                                .map(number -> (no ? "no " : "a ") + (more ? "larger " : "smaller ") + number.name())
                                .orElse((no ? "no " : "") + (more ? "more units" : "fewer units"));
            }

            @Override
            public String paired(LineFilter.Paired paired) {
                String table = paired.pairs().label().orElse(paired.pairs().name());
                return "paired in " + table
                        + paired.as()
                                .map(as -> " as " + as.column() + " " + either(as.values()))
                                .orElse("");
            }

            @Override
            public String same(LineFilter.Same same) {
                List<String> words =
                        same.in().stream().map(ConditionWords::aspect).toList();
                return "with the same " + joined(words, " and ");
            }
        });
    }

    private static String relation(Condition.Relation relation, boolean many) {
        String verb = many ? "cover " : "covers ";
        return switch (relation) {
            case COVERS_THAT_DAY -> verb + "these days";
            case COVERS_ONE_OF_ITS_DAYS -> verb + "one of the line's days";
            case COVERS_ALL_OF_ITS_DAYS -> verb + "all of the line's days";
            case IS_ON_THE_CLAIM -> many ? "are on the claim" : "is on the claim";
        };
    }

    private static String onWhat(Condition.Relation relation) {
        return switch (relation) {
            case COVERS_THAT_DAY -> "on these days";
            case IS_ON_THE_CLAIM -> "on the claim";
            case COVERS_ONE_OF_ITS_DAYS, COVERS_ALL_OF_ITS_DAYS -> "on the line's days";
        };
    }

    private static String aspect(LineFilter.Aspect aspect) {
        return switch (aspect) {
            case NDC -> "NDC";
            case PLACE -> "place of service";
            case TIN -> "billing tax number";
            case NPI -> "billing NPI";
            case TAXONOMY -> "taxonomy";
            default -> aspect.word();
        };
    }

    static String either(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() == 1) {
            return words.get(0);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    private static String ordinal(int n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 13;
        String[] ends = {"th", "st", "nd", "rd"};
        return n + (teen || n % 10 > 3 ? "th" : ends[n % 10]);
    }
}
