package app;

import hip.visits.Visits;
import java.time.LocalDate;
import java.util.List;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.PolicyEdits;

/** An application that judges a claim, by the policy it links and by every policy it finds. */
public final class FrontDesk {
    private static final Claim CLAIM = Claim.number("1")
            .placeOfService("12")
            .line(1, "99601", line -> line.days(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 1)))
            .build();

    private FrontDesk() {}

    public static String verdict() {
        return new Visits().judge(CLAIM).line(1).verdict().word();
    }

    public static List<String> policies() {
        return PolicyEdits.onClassPath().stream()
                .map(edits -> edits.info().id() + " " + edits.judge(CLAIM).line(1).verdict().word())
                .toList();
    }
}
