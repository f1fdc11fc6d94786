package org.hiplang.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Words;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.History;
import org.hiplang.x12.ClaimReader;
import org.hiplang.x12.Member;

/** What was paid before, by member; it is all in memory. */
final class MemberHistory {
    /** Nothing is known of anybody. */
    static final MemberHistory NONE = new MemberHistory(Map.of(), History.NONE);

    private final Map<Member, History> known;
    private final History ofOthers;

    private MemberHistory(Map<Member, History> known, History ofOthers) {
        this.known = known;
        this.ofOthers = ofOthers;
    }

    /**
     * Reads files of claims that were paid.
     *
     * @param whole whether they hold all that was paid; they do not where a claim cannot be read, or does not say whose
     *     it is, and the user is told
     */
    static MemberHistory read(ClaimWalk files, boolean whole, Setting setting) {
        Reading reading = new Reading(setting);
        files.each(reading);
        if (whole && reading.lost > 0) {
            setting.err()
                    .println("note: the history is not whole: of " + Words.count(reading.lost, "claim", "claims")
                            + " it cannot be told what was paid, or to whom");
        }
        boolean all = whole && reading.lost == 0;
        Map<Member, History> known = reading.claims.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> history(of.getValue(), all)));
        return new MemberHistory(known, history(List.of(), all));
    }

    private static History history(List<Claim> claims, boolean whole) {
        return whole ? History.whole(claims) : History.partial(claims);
    }

    /** What was paid for a member; nothing is known of one whom nobody can tell from others. */
    History of(Optional<Member> member) {
        return member.map(one -> known.getOrDefault(one, ofOthers)).orElse(History.NONE);
    }

    private static final class Reading implements ClaimWalk.Visitor {
        private final Setting setting;
        private final Map<Member, List<Claim>> claims = new HashMap<>();
        private int lost;

        private Reading(Setting setting) {
            this.setting = setting;
        }

        @Override
        public void claim(ClaimInput input, ClaimReader.Read read) {
            read.member()
                    .ifPresentOrElse(
                            member -> claims.computeIfAbsent(member, one -> new ArrayList<>())
                                    .add(read.claim()),
                            () -> lost++);
        }

        @Override
        public void refused(Refusal refusal) {
            lost++;
            setting.err().println(refusal);
        }
    }
}
