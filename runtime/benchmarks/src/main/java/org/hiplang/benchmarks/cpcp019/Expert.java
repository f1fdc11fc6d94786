package org.hiplang.benchmarks.cpcp019;

import java.time.LocalDate;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.LineDetail;

/**
 * CPCP019 as an expert writes it for speed, over the packed claim. Nothing is allocated. Not for several threads: one
 * expert is used for claim after claim.
 *
 * <p>What makes it fast:
 *
 * <ul>
 *   <li>A code is looked up once, with two loads; all that code sets and tables say of it comes as one {@code long}. One pass
 *       ORs these; a claim that is none of home infusion ends there, and so does one without a line that a rule judges.
 *   <li>The days of a line are one {@code long}, counted from the claim's first day. <i>Some line of a kind covers that
 *       day</i> is asked of no line: the days of each kind are ORed once, and a rule is an AND and a NOT of two or three
 *       such masks for all days of a line at once. <i>May be so</i> is a second mask beside <i>is so</i>.
 *   <li>Rules are not asked one by one. A per diem of which each day has a drug of its own therapy that is surely infused
 *       and paid meets five rules with one comparison; codes that exclude each other, modifiers of concurrent therapies,
 *       injections and repeated lines are looked into only where the ORed bits say that there are such.
 *   <li>Whether a line is payable is two masks that are added to as rules find something, layer after layer. No rule gives
 *       way to one that is not counted where the line's payability is asked, so that of the order among the rules nothing
 *       is left to do: what any of them takes is taken.
 *   <li>Most facts are presumed, and most tables speak of codes: only a line of a drug asks for its NDC, only a line of
 *       a nurse or an injection for a provider.
 * </ul>
 *
 * <p>Claims of more than 64 lines, or whose days of service span more than 64 days, are left to somebody else.
 */
final class Expert {
    /** In force from here on. */
    private static final int FROM = Math.toIntExact(LocalDate.of(2020, 9, 1).toEpochDay());

    private static final int HOME = Codes.pair("12");
    private static final int LAST_BIT = 63;

    /** What some rule judges whatever else is on the claim. */
    private static final long JUDGED = Bits.PER_DIEM
            | Bits.PHARMACY
            | Bits.NURSING
            | Bits.PRODUCT
            | Bits.ENTERAL_FORMULA
            | Bits.ORAL_FOOD
            | Bits.FLUSH
            | Bits.CONCURRENT
            | Bits.LAPSES;

    private static final long OTHER = Bits.PHARMACY
            | Bits.NURSING
            | Bits.SUPPLY
            | Bits.REPAIR
            | Bits.ENTERAL_FORMULA
            | Bits.ORAL_FOOD
            | Bits.FLUSH;

    private final Findings found = new Findings();

    // Of each line.
    private final char[] profiles = new char[Findings.MOST_LINES];
    private final long[] bits = new long[Findings.MOST_LINES];
    /** Days on which the policy is in force. */
    private final long[] days = new long[Findings.MOST_LINES];
    /** Days that some rule takes; of a drug only those that count where it is asked whether a drug is paid. */
    private final long[] taken = new long[Findings.MOST_LINES];
    /** Days that some rule takes or may take. */
    private final long[] maybeTaken = new long[Findings.MOST_LINES];
    /** Of a per diem: those taken by what settles the therapies of a day. */
    private final long[] unsettled = new long[Findings.MOST_LINES];

    private final long[] maybeUnsettled = new long[Findings.MOST_LINES];
    /** Of a drug: days on which it is infused, given; where it waits for a nurse. */
    private final long[] infused = new long[Findings.MOST_LINES];

    private final long[] maybeInfused = new long[Findings.MOST_LINES];
    private final long[] given = new long[Findings.MOST_LINES];
    private final long[] maybeGiven = new long[Findings.MOST_LINES];
    private final long[] injected = new long[Findings.MOST_LINES];

    // Sets of lines in force.
    private long perDiems;
    private long products;
    private long others;

    // Days that lines of a kind cover.
    private long perDiemDays;
    private long nutritionDays;
    private long hydrationDays;
    private long incidentalDays;
    private long visitDays;

    // Days that drugs and products cover: surely, and perhaps.
    private long drugDays;
    private long drugUnused;
    private long productUnused;
    private long drugBilled;
    private long drugPaid;
    private long drugMaybePaid;
    private long productBilled;
    private long productPaid;
    private long productMaybePaid;
    private long anyInfused;
    private long anyMaybeInfused;
    private long anyGiven;
    private long anyMaybeGiven;
    private long nutritionGiven;
    private long nutritionMaybeGiven;
    private long nutritionGivenPaid;
    private long nutritionGivenMaybePaid;
    private long solutionGiven;
    private long solutionMaybeGiven;
    private long solutionGivenPaid;
    private long solutionGivenMaybePaid;

    // Days of drugs that are given and paid, injections counted.
    private long givenPaid;
    private long givenMaybePaid;

    // Days of per diems that are payable.
    private long infusionPaid;
    private long infusionMaybePaid;
    private long hydrationPaid;
    private long nutritionPaid;
    private long nutritionMaybePaid;

    /** Whether the claim is one that it can judge. */
    static boolean canJudge(Claim claim) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < claim.lines(); line++) {
            first = Math.min(first, claim.firstDay(line));
            last = Math.max(last, claim.lastDay(line));
        }
        return claim.lines() <= Findings.MOST_LINES && last - first <= LAST_BIT;
    }

    /** What is found on a claim; the same object for each claim. */
    Findings find(Claim claim) {
        found.clear();
        int lines = claim.lines();
        long any = 0;
        for (int line = 0; line < lines; line++) {
            int profile = CodeTable.profile(claim.code(line));
            long kinds = CodeTable.bits(profile);
            profiles[line] = (char) profile;
            bits[line] = kinds;
            any |= kinds;
            if (claim.place(line) == HOME) {
                any |= Bits.AT_HOME;
            }
        }
        if ((any & Bits.APPLIES) != 0) {
            judge(claim, lines, any);
        }
        return found;
    }

    private void judge(Claim claim, int lines, long codes) {
        long any = codes;
        long seen = 0;
        long again = 0;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < lines; line++) {
            int firstDay = claim.firstDay(line);
            first = Math.min(first, firstDay);
            last = Math.max(last, claim.lastDay(line));
            long modifiers = claim.packedModifiers(line);
            if (modifiers != 0) {
                long more = LineTables.modifiers(modifiers);
                bits[line] |= more;
                any |= more;
            }
            // Lines of one code and first day have one mark; seldom have others.
            long mark = 1L << ((claim.code(line) * 0x9E3779B9 + firstDay * 0x85EBCA6B) >>> 26);
            again |= seen & mark;
            seen |= mark;
        }
        if (((any & JUDGED) | again) == 0 || last < FROM) {
            return;
        }
        if (last - first > LAST_BIT) {
            throw new IllegalArgumentException("more than 64 days");
        }
        sort(claim, lines, first);
        if (again != 0) {
            duplicates(claim, lines);
        }
        if ((any & (Bits.CONCURRENT | Bits.LAPSES)) != 0) {
            invalid(claim, lines, first);
        }
        layers(claim, any);
    }

    /** The days of lines, and which lines are of which kind. */
    private void sort(Claim claim, int lines, int first) {
        long inForce = first >= FROM ? -1L : -1L << (FROM - first);
        long perDiem = 0;
        long product = 0;
        long other = 0;
        perDiemDays = 0;
        nutritionDays = 0;
        hydrationDays = 0;
        incidentalDays = 0;
        visitDays = 0;
        for (int line = 0; line < lines; line++) {
            int from = claim.firstDay(line);
            long covered = (-1L >>> (LAST_BIT - (claim.lastDay(line) - from)) << (from - first)) & inForce;
            days[line] = covered;
            taken[line] = 0;
            maybeTaken[line] = 0;
            long kinds = bits[line];
            if (covered == 0) {
                continue;
            }
            if ((kinds & Bits.PER_DIEM) != 0) {
                perDiem |= 1L << line;
                perDiemDays |= covered;
                nutritionDays |= (kinds & Bits.NUTRITION) != 0 ? covered : 0;
                hydrationDays |= (kinds & Bits.HYDRATION) != 0 ? covered : 0;
                incidentalDays |= (kinds & Bits.INCIDENTAL) != 0 ? covered : 0;
            } else if ((kinds & Bits.PRODUCT) != 0) {
                product |= 1L << line;
            } else if ((kinds & OTHER) != 0) {
                other |= 1L << line;
                visitDays |= (kinds & Bits.VISIT) != 0 ? covered : 0;
            }
        }
        perDiems = perDiem;
        products = product;
        others = other;
    }

    /** A line of which nothing tells it from an earlier one. */
    private void duplicates(Claim claim, int lines) {
        for (int line = 1; line < lines; line++) {
            for (int other = 0; other < line; other++) {
                if (claim.code(line) == claim.code(other)
                        && claim.firstDay(line) == claim.firstDay(other)
                        && claim.lastDay(line) == claim.lastDay(other)
                        && isTheSame(claim, line, other)) {
                    found.add(Rule.DUPLICATE_LINE, line, days[line], days[line]);
                    taken[line] = days[line];
                    maybeTaken[line] = days[line];
                    break;
                }
            }
        }
    }

    private static boolean isTheSame(Claim claim, int line, int other) {
        LineDetail one = claim.detail(line);
        LineDetail two = claim.detail(other);
        return hasAll(claim.packedModifiers(line), claim.packedModifiers(other))
                && hasAll(claim.packedModifiers(other), claim.packedModifiers(line))
                && one.ndc().equals(two.ndc())
                && one.renderingNpi().equals(two.renderingNpi());
    }

    private static boolean hasAll(long modifiers, long of) {
        for (long rest = of; rest != 0; rest >>>= 16) {
            boolean has = false;
            for (long left = modifiers; left != 0; left >>>= 16) {
                has |= (left & 0xFFFF) == (rest & 0xFFFF);
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /** Codes and modifiers that are not valid, and modifiers that are for therapies alone. */
    private void invalid(Claim claim, int lines, int first) {
        for (int line = 0; line < lines; line++) {
            long kinds = bits[line];
            if ((kinds & Bits.CODE_LAPSES) != 0) {
                long lapsed = days[line] & lapses(CodeTable.lapses(profiles[line]), first);
                take(Rule.CODE_IN_FORCE, line, lapsed, lapsed);
            }
            if ((kinds & Bits.MODIFIER_LAPSES) != 0) {
                long lapsed = days[line] & LineTables.lapses(claim.packedModifiers(line), first);
                take(Rule.MODIFIER_IN_FORCE, line, lapsed, lapsed);
            }
            if ((kinds & Bits.CONCURRENT) != 0 && (kinds & (Bits.THERAPY | Bits.INJECTION_THERAPY)) == 0) {
                take(Rule.MODIFIER_ON_THERAPIES_ONLY, line, days[line], days[line]);
            }
        }
    }

    private static long lapses(int[] stretches, int first) {
        long lapsed = 0;
        for (int i = 0; i < stretches.length; i += 2) {
            lapsed |= daysBetween(stretches[i], stretches[i + 1], first);
        }
        return lapsed;
    }

    /** The bits of the days between two, both included. */
    static long daysBetween(int from, int to, int first) {
        long begin = Math.max(0, (long) from - first);
        long end = Math.min(LAST_BIT, (long) to - first);
        return begin > end ? 0 : -1L >>> (LAST_BIT - (end - begin)) << begin;
    }

    private void layers(Claim claim, long any) {
        forgetProducts();
        if (products != 0) {
            products(claim);
        }
        if (perDiems != 0) {
            exclusiveCodes(any);
            perDiems();
            if ((perDiems & (perDiems - 1)) != 0 || (any & Bits.CONCURRENT) != 0) {
                concurrent(claim);
            }
        }
        payableTherapies();
        if (products != 0) {
            besideTherapies(claim);
        }
        if ((any & (Bits.INCIDENTAL | Bits.INJECTION_THERAPY)) != 0) {
            hangingOnDrugs();
        }
        hangingOnPerDiems(claim);
        if (perDiems != 0) {
            oneUnitADay(claim);
        }
    }

    // Layer 0: drugs and products.

    private void forgetProducts() {
        drugDays = 0;
        drugUnused = 0;
        productUnused = 0;
        drugBilled = 0;
        drugPaid = 0;
        drugMaybePaid = 0;
        productBilled = 0;
        productPaid = 0;
        productMaybePaid = 0;
        anyInfused = 0;
        anyMaybeInfused = 0;
        anyGiven = 0;
        anyMaybeGiven = 0;
        nutritionGiven = 0;
        nutritionMaybeGiven = 0;
        nutritionGivenPaid = 0;
        nutritionGivenMaybePaid = 0;
        solutionGiven = 0;
        solutionMaybeGiven = 0;
        solutionGivenPaid = 0;
        solutionGivenMaybePaid = 0;
        givenPaid = 0;
        givenMaybePaid = 0;
    }

    private void products(Claim claim) {
        for (long rest = products; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long ndc = LineTables.ndc(claim.detail(line).ndc());
            if (ndc >= 0) {
                bits[line] = LineTables.withNdc(bits[line], ndc);
            }
            excluded(line, ndc >= 0);
            count(line, strong(line));
        }
    }

    private void excluded(int line, boolean named) {
        long kinds = bits[line];
        long covered = days[line];
        if ((kinds & Bits.UNLISTED) != 0 && !named) {
            take(Rule.UNLISTED_DRUG_IS_NAMED, line, covered, covered);
        }
        if ((kinds & Bits.DRUG) != 0) {
            boolean unlisted = (kinds & Bits.UNLISTED_DRUG) != 0;
            long sure = Bits.OSTEOARTHRITIS | Bits.NO_INFUSION_SURE | (unlisted ? Bits.KNEE_SURE : 0);
            long maybe = Bits.OSTEOARTHRITIS | Bits.NO_INFUSION_MAYBE | (unlisted ? Bits.KNEE_MAYBE : 0);
            if ((kinds & maybe) != 0) {
                take(Rule.EXCLUDED_DRUGS, line, (kinds & sure) != 0 ? covered : 0, covered);
            }
            if ((kinds & (Bits.SELF_ADMINISTERED | Bits.CLOTTING_FACTOR)) == Bits.SELF_ADMINISTERED) {
                take(Rule.SELF_ADMINISTERED_DRUGS, line, covered, covered);
            }
        }
        if ((kinds & Bits.JE) != 0 && (kinds & (Bits.NUTRITION_PRODUCT | Bits.UNLISTED_PRODUCT)) != 0) {
            take(Rule.DIALYSIS_NUTRITION, line, covered, covered);
        }
    }

    /** The days on which it may be that the product is not paid as strong amino acids are. */
    private long strong(int line) {
        long kinds = bits[line];
        long waits = 0;
        if ((kinds & Bits.B4178) != 0) {
            waits = days[line];
        } else if ((kinds & Bits.UNLISTED) != 0 && (kinds & Bits.STRONG_MAYBE) != 0) {
            waits = days[line] & nutritionDays;
        }
        found.add(Rule.STRONG_AMINO_ACIDS, line, 0, waits);
        return waits;
    }

    /** On which days the line counts as a drug, infused or given, or as a product, paid or not. */
    private void count(int line, long strong) {
        long kinds = bits[line];
        long covered = days[line];
        boolean drug = (kinds & Bits.DRUG) != 0;
        drugDays |= drug ? covered : 0;
        injected[line] = 0;
        infused[line] = 0;
        maybeInfused[line] = 0;
        given[line] = 0;
        maybeGiven[line] = 0;
        if ((kinds & Bits.NOT_GIVEN) != 0) {
            if ((kinds & Bits.SV) != 0) {
                productUnused |= covered;
                drugUnused |= drug ? covered : 0;
            }
            return;
        }
        long paid = covered & ~maybeTaken[line];
        long maybePaid = covered & ~taken[line];
        productBilled |= covered;
        productPaid |= paid & ~strong;
        productMaybePaid |= maybePaid;
        boolean unlisted = (kinds & Bits.UNLISTED) != 0;
        long is = unlisted && (kinds & Bits.NO_DRUG_MAYBE) != 0 ? 0 : covered;
        long maybe = unlisted && (kinds & Bits.NO_DRUG_SURE) != 0 ? 0 : covered;
        if (drug) {
            drugBilled |= covered;
            drugPaid |= paid;
            drugMaybePaid |= maybePaid;
            given[line] = is;
            maybeGiven[line] = maybe;
            anyGiven |= is;
            anyMaybeGiven |= maybe;
            if ((kinds & Bits.OTHER_SOLUTION) == 0) {
                long infusedSure = (kinds & Bits.INJECTED_MAYBE) != 0 ? 0 : is;
                long infusedMaybe = (kinds & Bits.INJECTED_SURE) != 0 ? 0 : maybe;
                infused[line] = infusedSure;
                maybeInfused[line] = infusedMaybe;
                anyInfused |= infusedSure;
                anyMaybeInfused |= infusedMaybe;
            }
        }
        if ((kinds & (Bits.NUTRITION_PRODUCT | Bits.STANDARD_PRODUCT | Bits.UNLISTED)) != 0) {
            nutritionGiven |= is;
            nutritionMaybeGiven |= maybe;
            nutritionGivenPaid |= is & paid & ~strong;
            nutritionGivenMaybePaid |= maybe & maybePaid;
        }
        if ((kinds & (Bits.IV_SOLUTION | Bits.OTHER_SOLUTION | Bits.UNLISTED_DRUG)) != 0) {
            solutionGiven |= is;
            solutionMaybeGiven |= maybe;
            solutionGivenPaid |= is & paid;
            solutionGivenMaybePaid |= maybe & maybePaid;
        }
    }

    // Layers 0 and 1: per diems and their drugs.

    private void exclusiveCodes(long any) {
        exclusive(any, Rule.ONE_CHEMOTHERAPY_CODE, Bits.S9329, Bits.CHEMOTHERAPY_SCHEDULE);
        exclusive(any, Rule.ONE_NUTRITION_SCALE, Bits.S9364, Bits.NUTRITION_VOLUME);
        exclusive(any, Rule.ONE_HYDRATION_SCALE, Bits.S9373, Bits.HYDRATION_VOLUME);
        exclusive(any, Rule.ONE_ANTIBIOTIC_CODE, Bits.S9494, Bits.HOURLY_ANTIBIOTIC);
        if ((any & Bits.S9372) != 0 && (any & Bits.J1642) != 0) {
            long flushed = covered(others, Bits.J1642) & ~drugDays;
            takeOn(Rule.FLUSH_IS_NO_ANTICOAGULANT, Bits.S9372, flushed);
        }
    }

    private void exclusive(long any, Rule rule, long code, long beside) {
        if ((any & code) != 0 && (any & beside) != 0) {
            takeOn(rule, code, covered(perDiems, beside));
        }
    }

    private void takeOn(Rule rule, long kind, long when) {
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((bits[line] & kind) != 0) {
                take(rule, line, days[line] & when, days[line] & when);
            }
        }
    }

    /** The days that lines of a kind cover. */
    private long covered(long lines, long kind) {
        long covered = 0;
        for (long rest = lines; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            covered |= (bits[line] & kind) != 0 ? days[line] : 0;
        }
        return covered;
    }

    private void perDiems() {
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = bits[line];
            if ((kinds & Bits.DRUG_THERAPY) != 0) {
                drugTherapy(line);
            } else if ((kinds & Bits.NUTRITION) != 0) {
                nutrition(line);
            } else if ((kinds & Bits.HYDRATION) != 0) {
                hydration(line);
            } else if ((kinds & Bits.INJECTION_THERAPY) != 0) {
                injectionTherapy(line);
            }
            if ((kinds & Bits.INJECTION_THERAPY) == 0) {
                unsettled[line] = taken[line];
                maybeUnsettled[line] = maybeTaken[line];
            }
            if ((kinds & Bits.INCIDENTAL) != 0) {
                take(Rule.INCIDENTAL_ALONE, line, days[line], days[line]);
            }
        }
    }

    private void drugTherapy(int line) {
        long covered = days[line];
        int therapies = CodeTable.therapies(profiles[line]);
        long own = 0;
        long maybeOwn = 0;
        long ownPaid = 0;
        long ownMaybePaid = 0;
        for (long rest = products; rest != 0; rest &= rest - 1) {
            int drug = Long.numberOfTrailingZeros(rest);
            int served = CodeTable.therapies(profiles[drug]);
            if ((therapies & served) != 0) {
                own |= infused[drug];
                maybeOwn |= maybeInfused[drug];
                ownPaid |= infused[drug] & ~maybeTaken[drug];
                ownMaybePaid |= maybeInfused[drug] & ~taken[drug];
            } else if (therapies == 0 || served == 0) {
                maybeOwn |= maybeInfused[drug];
                ownMaybePaid |= maybeInfused[drug] & ~taken[drug];
            }
        }
        if ((covered & ~ownPaid) == 0) {
            return; // each day has a drug of its own that is surely infused and paid: none of the rules below finds
            // anything
        }
        take(Rule.INFUSION_DAY, line, covered & ~anyMaybeInfused, covered & ~anyInfused);
        long unused = covered & drugUnused;
        take(Rule.DRUG_NOT_USED, line, unused & ~anyMaybeGiven, unused & ~anyGiven);
        noDrugPaid(line);
        take(Rule.INFUSION_PAID, line, covered & own & ~ownMaybePaid, covered & maybeOwn & ~ownPaid);
        take(Rule.CORRESPONDING_DRUG, line, covered & anyInfused & ~maybeOwn, covered & anyMaybeInfused & ~own);
    }

    private void noDrugPaid(int line) {
        long billed = days[line] & drugBilled;
        take(Rule.NO_DRUG_PAID, line, billed & ~drugMaybePaid, billed & ~drugPaid);
    }

    private void noProductPaid(int line) {
        long billed = days[line] & productBilled;
        take(Rule.NO_PRODUCT_PAID, line, billed & ~productMaybePaid, billed & ~productPaid);
    }

    private void productNotUsed(int line) {
        long unused = days[line] & productUnused & ~productBilled;
        take(Rule.PRODUCT_NOT_USED, line, unused, unused);
    }

    private void nutrition(int line) {
        long covered = days[line];
        if ((bits[line] & Bits.JE) != 0) {
            take(Rule.DIALYSIS_NUTRITION, line, covered, covered);
        }
        if ((covered & ~nutritionGivenPaid) == 0) {
            return; // as of drugs
        }
        take(Rule.NUTRITION_DAY, line, covered & ~nutritionMaybeGiven, covered & ~nutritionGiven);
        productNotUsed(line);
        noProductPaid(line);
        take(
                Rule.NUTRITION_PAID,
                line,
                covered & nutritionGiven & ~nutritionGivenMaybePaid,
                covered & nutritionMaybeGiven & ~nutritionGivenPaid);
    }

    private void hydration(int line) {
        long covered = days[line];
        if ((covered & ~(solutionGivenPaid & productPaid)) == 0) {
            return; // as of drugs
        }
        take(Rule.HYDRATION_DAY, line, covered & ~solutionMaybeGiven, covered & ~solutionGiven);
        productNotUsed(line);
        noProductPaid(line);
        take(
                Rule.HYDRATION_PAID,
                line,
                covered & solutionGiven & ~solutionGivenMaybePaid,
                covered & solutionMaybeGiven & ~solutionGivenPaid);
    }

    private void injectionTherapy(int line) {
        long covered = days[line];
        noDrugPaid(line);
        productNotUsed(line);
        unsettled[line] = taken[line];
        maybeUnsettled[line] = maybeTaken[line];
        long own = 0;
        long maybeOwn = 0;
        int therapies = CodeTable.therapies(profiles[line]);
        for (long rest = products; rest != 0; rest &= rest - 1) {
            int drug = Long.numberOfTrailingZeros(rest);
            int served = CodeTable.therapies(profiles[drug]);
            own |= (therapies & served) != 0 ? given[drug] : 0;
            maybeOwn |= (therapies & served) != 0 || therapies == 0 || served == 0 ? maybeGiven[drug] : 0;
        }
        take(Rule.INJECTION_DAY, line, covered & ~anyMaybeGiven, covered & ~anyGiven);
        take(Rule.CORRESPONDING_INJECTION, line, covered & anyGiven & ~maybeOwn, covered & anyMaybeGiven & ~own);
    }

    // Layer 2: therapies beside each other.

    private void concurrent(Claim claim) {
        long first = 0;
        long maybeFirst = 0;
        long second = 0;
        long maybeSecond = 0;
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = bits[line];
            if ((kinds & Bits.INCIDENTAL) != 0) {
                continue;
            }
            long settled = days[line] & ~maybeUnsettled[line];
            long maybeSettled = days[line] & ~unsettled[line];
            if ((kinds & Bits.CONCURRENT) == 0) {
                sameCodeAgain(claim, line, settled, maybeSettled);
            }
            if ((kinds & Bits.THERAPY) == 0) {
                continue;
            }
            if ((kinds & Bits.CONCURRENT) == 0) {
                take(Rule.MODIFIER_FOR_EACH_THERAPY, line, settled & first, maybeSettled & maybeFirst);
                first |= settled;
                maybeFirst |= maybeSettled;
            } else {
                if ((kinds & Bits.SH) != 0) {
                    take(Rule.ONE_SECOND_THERAPY, line, settled & second, maybeSettled & maybeSecond);
                    second |= settled;
                    maybeSecond |= maybeSettled;
                }
                besideFirst(line);
            }
        }
    }

    private void sameCodeAgain(Claim claim, int line, long settled, long maybeSettled) {
        long before = 0;
        long maybeBefore = 0;
        for (long rest = perDiems & ((1L << line) - 1); rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            if (claim.code(other) == claim.code(line) && (bits[other] & Bits.CONCURRENT) == 0) {
                before |= days[other] & ~maybeUnsettled[other];
                maybeBefore |= days[other] & ~unsettled[other];
            }
        }
        take(Rule.SAME_CODE_AGAIN, line, settled & before, maybeSettled & maybeBefore);
    }

    /** A second or third therapy needs others on one of its days. */
    private void besideFirst(int line) {
        long covered = days[line];
        long first = 0;
        long maybeFirst = 0;
        long second = 0;
        long maybeSecond = 0;
        for (long rest = perDiems & ~(1L << line); rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            if ((bits[other] & Bits.THERAPY) != 0) {
                long settled = days[other] & ~maybeUnsettled[other];
                long maybeSettled = days[other] & ~unsettled[other];
                if ((bits[other] & Bits.CONCURRENT) == 0) {
                    first |= settled;
                    maybeFirst |= maybeSettled;
                } else if ((bits[other] & Bits.SH) != 0) {
                    second |= settled;
                    maybeSecond |= maybeSettled;
                }
            }
        }
        boolean hasSecond = (bits[line] & Bits.SH) != 0;
        boolean hasThird = (bits[line] & Bits.SJ) != 0;
        boolean alone = (covered & maybeFirst) == 0;
        boolean maybeAlone = (covered & first) == 0;
        if (hasSecond) {
            take(Rule.SECOND_BESIDE_FIRST, line, alone ? covered : 0, maybeAlone ? covered : 0);
        }
        if (hasThird) {
            take(
                    Rule.THIRD_BESIDE_SECOND,
                    line,
                    alone || (covered & maybeSecond) == 0 ? covered : 0,
                    maybeAlone || (covered & second) == 0 ? covered : 0);
        }
        if (hasSecond && hasThird) {
            take(Rule.ONE_MODIFIER, line, covered, covered);
        }
    }

    // Layer 3: what is paid beside an infusion, or is part of it.

    private void payableTherapies() {
        infusionPaid = 0;
        infusionMaybePaid = 0;
        hydrationPaid = 0;
        nutritionPaid = 0;
        nutritionMaybePaid = 0;
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long paid = days[line] & ~maybeTaken[line];
            long maybePaid = days[line] & ~taken[line];
            long kinds = bits[line];
            if ((kinds & Bits.INFUSION) != 0) {
                infusionPaid |= paid;
                infusionMaybePaid |= maybePaid;
                if ((kinds & Bits.NUTRITION) != 0) {
                    nutritionPaid |= paid;
                    nutritionMaybePaid |= maybePaid;
                }
            } else if ((kinds & Bits.HYDRATION) != 0) {
                hydrationPaid |= paid;
            }
        }
    }

    private void besideTherapies(Claim claim) {
        for (long rest = products; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = bits[line];
            if ((kinds & Bits.DRUG) != 0) {
                if (isInjected(kinds)) {
                    injection(claim, line);
                }
                givenPaid |= given[line] & ~maybeTaken[line] & ~injected[line];
                givenMaybePaid |= maybeGiven[line] & ~taken[line];
            } else if ((kinds & Bits.IV_SOLUTION) != 0) {
                solution(line);
            }
            if ((kinds & (Bits.STANDARD_PRODUCT | Bits.UNLISTED)) != 0) {
                partOfNutrition(line);
            }
        }
    }

    /** Whether it may be an injection, and nobody says that a nurse gave it. */
    private static boolean isInjected(long kinds) {
        boolean routed = (kinds & Bits.INJECTED_MAYBE) != 0 && (kinds & Bits.JA) == 0;
        return (routed || (kinds & Bits.JB) != 0) && (kinds & Bits.BY_NURSE) == 0;
    }

    /** Who gave it is never known, so it is never sure. */
    private void injection(Claim claim, int line) {
        long waits = days[line] & ~(infusionPaid | hydrationPaid) & ~visitDays;
        if (waits != 0
                && (LineTables.provider(claim.detail(line).renderingTaxonomy()) & LineTables.REGISTERED_NURSE) == 0) {
            injected[line] = waits;
            found.add(Rule.INJECTIONS, line, 0, waits);
        }
    }

    private void solution(int line) {
        long covered = days[line];
        long apart = covered & ~hydrationDays;
        found.add(Rule.SOLUTION_KEEPS_LINE_OPEN, line, apart & infusionPaid, apart & infusionMaybePaid);
        found.add(Rule.SOLUTION_BESIDE_BOTH, line, 0, covered & hydrationDays & infusionMaybePaid);
        found.add(Rule.SOLUTION_ALONE, line, 0, covered & ~infusionPaid & ~hydrationPaid);
    }

    private void partOfNutrition(int line) {
        long kinds = bits[line];
        boolean sure = (kinds & (Bits.STANDARD_PRODUCT | Bits.STANDARD_SURE)) != 0;
        boolean maybe = (kinds & (Bits.STANDARD_PRODUCT | Bits.STANDARD_MAYBE)) != 0;
        found.add(
                Rule.NUTRITION_PRODUCTS_INCLUDED,
                line,
                sure ? days[line] & nutritionPaid : 0,
                maybe ? days[line] & nutritionMaybePaid : 0);
    }

    // Layer 4: per diems that hang on what is paid of drugs.

    private void hangingOnDrugs() {
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((bits[line] & Bits.INCIDENTAL) != 0) {
                take(Rule.INCIDENTAL_TO_DRUG, line, days[line] & givenPaid, days[line] & givenMaybePaid);
            } else if ((bits[line] & Bits.INJECTION_THERAPY) != 0) {
                injectionPaid(line);
            }
        }
    }

    private void injectionPaid(int line) {
        long covered = days[line];
        int therapies = CodeTable.therapies(profiles[line]);
        long own = 0;
        long maybeOwn = 0;
        long ownPaid = 0;
        long ownMaybePaid = 0;
        for (long rest = products; rest != 0; rest &= rest - 1) {
            int drug = Long.numberOfTrailingZeros(rest);
            int served = CodeTable.therapies(profiles[drug]);
            boolean common = (therapies & served) != 0;
            if (common) {
                own |= given[drug];
                ownPaid |= given[drug] & ~maybeTaken[drug] & ~injected[drug];
            }
            if (common || therapies == 0 || served == 0) {
                maybeOwn |= maybeGiven[drug];
                ownMaybePaid |= maybeGiven[drug] & ~taken[drug];
            }
        }
        take(Rule.INJECTION_PAID, line, covered & own & ~ownMaybePaid, covered & maybeOwn & ~ownPaid);
    }

    // Layer 5, and what hangs on nothing: all other lines.

    private void hangingOnPerDiems(Claim claim) {
        long paid = 0;
        long maybePaid = 0;
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            paid |= days[line] & ~maybeTaken[line];
            maybePaid |= days[line] & ~taken[line];
        }
        for (long rest = products; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((bits[line] & Bits.UNLISTED) != 0) {
                unlisted(line, paid, maybePaid);
            }
        }
        for (long rest = others; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            long kinds = bits[line];
            if ((kinds & (Bits.SUPPLY | Bits.REPAIR)) != 0) {
                supply(line, paid, maybePaid);
            } else if ((kinds & Bits.FLUSH) != 0) {
                included(Rule.FLUSH_INCLUDED, line, paid, maybePaid);
                found.add(Rule.FLUSH_ALONE, line, days[line], days[line]);
            } else if ((kinds & Bits.PHARMACY) != 0) {
                included(Rule.PHARMACY_HOURS, line, paid, maybePaid);
                included(Rule.PHARMACY_HOURS_BESIDE_PER_DIEM, line, perDiemDays, perDiemDays);
            } else if ((kinds & Bits.NURSING) != 0) {
                nursing(claim, line);
            } else if ((kinds & Bits.ORAL_FOOD) != 0) {
                found.add(Rule.ORAL_FOODS, line, days[line], days[line]);
            } else {
                enteral(claim, line);
            }
        }
        hours();
    }

    /** What is part of something that covers one of its days. */
    private void included(Rule rule, int line, long paid, long maybePaid) {
        long covered = days[line];
        found.add(rule, line, (covered & paid) != 0 ? covered : 0, (covered & maybePaid) != 0 ? covered : 0);
    }

    private void unlisted(int line, long paid, long maybePaid) {
        long kinds = bits[line];
        long covered = days[line];
        if ((kinds & Bits.NO_DRUG_MAYBE) != 0) {
            boolean sure = (kinds & Bits.NO_DRUG_SURE) != 0;
            included(Rule.UNLISTED_SUPPLIES_INCLUDED, line, sure ? paid : 0, maybePaid);
        }
        if ((kinds & Bits.IS_FLUSH_MAYBE) != 0) {
            boolean sure = (kinds & Bits.IS_FLUSH_SURE) != 0;
            found.add(Rule.UNLISTED_FLUSH_ALONE, line, sure ? covered : 0, covered);
        }
    }

    private void supply(int line, long paid, long maybePaid) {
        long kinds = bits[line];
        if ((kinds & Bits.SUPPLY) != 0 && (kinds & Bits.REPAIRED) == 0) {
            included(Rule.SUPPLIES_INCLUDED, line, paid, maybePaid);
            if ((days[line] & incidentalDays) != 0) {
                included(Rule.SUPPLIES_OF_INCIDENTAL, line, givenPaid, givenMaybePaid);
            }
        } else {
            included(Rule.REPAIRS_INCLUDED, line, 0, maybePaid); // who owns the equipment is never known
        }
    }

    private void enteral(Claim claim, int line) {
        long ndc = LineTables.ndc(claim.detail(line).ndc());
        long kinds = ndc < 0 ? bits[line] : LineTables.withNdc(bits[line], ndc);
        found.add(
                Rule.ORAL_NUTRITION,
                line,
                (kinds & (Bits.BO | Bits.ORAL_SURE)) != 0 ? days[line] : 0,
                (kinds & (Bits.BO | Bits.ORAL_MAYBE)) != 0 ? days[line] : 0);
    }

    private void nursing(Claim claim, int line) {
        long covered = days[line];
        LineDetail detail = claim.detail(line);
        if (detail.renderingNpi().isEmpty()) {
            take(Rule.NURSE_NAMED, line, covered, covered);
        }
        if ((LineTables.provider(detail.renderingTaxonomy()) & LineTables.NOT_QUALIFIED) != 0) {
            take(Rule.NURSE_QUALIFIED, line, covered, covered);
        }
    }

    /** Hours hang on visits, whose lines may come later. */
    private void hours() {
        long paid = 0;
        for (long rest = others; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            paid |= (bits[line] & Bits.VISIT) != 0 ? days[line] & ~taken[line] : 0;
        }
        for (long rest = others; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            if ((bits[line] & Bits.HOUR) != 0) {
                long alone = days[line] & ~visitDays;
                long unpaid = days[line] & visitDays & ~paid;
                found.add(Rule.ADDITIONAL_HOUR, line, alone, alone);
                found.add(Rule.HOUR_OF_UNPAID_VISIT, line, unpaid, unpaid);
            }
        }
    }

    // Last of all: units, of which it must be known what is left.

    /**
     * A line with no more units than days has one unit on each day at most. One with more has a whole unit on each; of the
     * rest, days before the policy take one each, and what is left goes to days that are kept, if there are.
     */
    private void oneUnitADay(Claim claim) {
        for (long rest = perDiems; rest != 0; rest &= rest - 1) {
            int line = Long.numberOfTrailingZeros(rest);
            int span = claim.lastDay(line) - claim.firstDay(line) + 1;
            long more = claim.units(line) - 1000L * span;
            if (more > 0 && (days[line] & ~taken[line]) != 0) {
                int outside = span - Long.bitCount(days[line]);
                if (more >= 1000L * span || more > 1000L * outside) {
                    found.add(Rule.ONE_UNIT_A_DAY, line, days[line], days[line]);
                }
            }
        }
    }

    /** Writes down what takes days of a line, or may. */
    private void take(Rule rule, int line, long sure, long maybe) {
        found.add(rule, line, sure, maybe);
        taken[line] |= sure;
        maybeTaken[line] |= maybe;
    }
}
