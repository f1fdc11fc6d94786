package org.hiplang.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the open envelopes, and says of each whether it ends as it began. */
final class Envelopes {
    private static final int GROUP_VERSION = 8;

    /**
     * An envelope whose trailer has not come.
     *
     * @param position where its header stands
     * @param control the control number of its header
     * @param version GS08, of a group
     * @param children the envelopes in it so far
     * @param transactions the transactions in it so far, at whatever depth
     */
    record Open(Level level, long position, String control, String version, long children, long transactions) {
        static Open of(Level level, Segment header) {
            return new Open(level, header.position(), header.text(level.control()), header.text(GROUP_VERSION), 0, 0);
        }

        Open with(boolean child, boolean transaction) {
            return new Open(
                    level,
                    position,
                    control,
                    version,
                    children + (child ? 1 : 0),
                    transactions + (transaction ? 1 : 0));
        }
    }

    private final Consumer<ClaimReader.Item> out;
    /** From the outermost in. */
    private final List<Open> open = new ArrayList<>();

    Envelopes(Consumer<ClaimReader.Item> out) {
        this.out = out;
    }

    /** With some that are open already. */
    Envelopes(Consumer<ClaimReader.Item> out, List<Open> open) {
        this(out);
        this.open.addAll(open);
    }

    /** Those that are open, from the outermost in. */
    List<Open> open() {
        return List.copyOf(open);
    }

    /** GS08 of the present group, empty outside of one. */
    String groupVersion() {
        return open.stream()
                .filter(each -> each.level == Level.GROUP)
                .map(Open::version)
                .findFirst()
                .orElse("");
    }

    /** Takes in the first segment of an envelope. */
    void enter(Level level, Segment header) {
        closeUnfinished(level, header.position());
        if (!level.fitsIn(innermost().map(Open::level))) {
            misplaced(header.position(), level.header());
        }
        for (int i = 0; i < open.size(); i++) {
            open.set(i, open.get(i).with(i == open.size() - 1, level == Level.TRANSACTION));
        }
        open.add(Open.of(level, header));
    }

    private Optional<Open> innermost() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    private Open pop() {
        return open.remove(open.size() - 1);
    }

    /** Takes in the last segment of an envelope. */
    void leave(Level level, Segment trailer) {
        if (open.stream().noneMatch(each -> each.level == level)) {
            misplaced(trailer.position(), level.trailer());
            return;
        }
        while (innermost().filter(inner -> inner.level != level).isPresent()) {
            missing(pop(), trailer.position());
        }
        Open closed = pop();
        check(closed, trailer);
        if (level == Level.INTERCHANGE && closed.transactions == 0) {
            refuse(
                    RefusalCode.NO_CLAIMS,
                    "the interchange holds no transaction; send claims within ST and SE",
                    trailer.position());
        }
    }

    /** Another interchange has begun before this one ended. */
    void abandon(long position) {
        closeUnfinished(Level.INTERCHANGE, position);
    }

    /** The file is at its end, whatever is open. */
    void cutOff(long position) {
        open.clear();
        refuse(
                RefusalCode.CUT_OFF,
                "the file is cut off before the end of its last interchange; ask the sender for the whole file",
                position);
    }

    /** A segment stands where none may. */
    void misplaced(long position, String tag) {
        refuse(
                RefusalCode.MISPLACED_SEGMENT,
                tag + " stands outside of the envelope it belongs in; send ISA, GS, ST, SE, GE and IEA in that order",
                position);
    }

    private void closeUnfinished(Level level, long position) {
        while (innermost().filter(inner -> inner.level.compareTo(level) >= 0).isPresent()) {
            missing(pop(), position);
        }
    }

    private void missing(Open envelope, long position) {
        Level level = envelope.level;
        refuse(
                RefusalCode.MISSING_TRAILER,
                "the " + level.noun() + " has no " + level.trailer() + "; ask the sender for the whole file",
                position);
    }

    private void check(Open envelope, Segment trailer) {
        Level level = envelope.level;
        long count = level == Level.TRANSACTION ? trailer.position() - envelope.position + 1 : envelope.children;
        if (!trimmed(trailer.text(1)).equals(Long.toString(count))) {
            refuse(
                    RefusalCode.WRONG_COUNT,
                    level.trailer() + "01 does not count what the " + level.noun() + " holds, which is " + count
                            + "; ask the sender whether the file is whole",
                    trailer.position());
        }
        if (!trimmed(trailer.text(2)).equals(trimmed(envelope.control))) {
            refuse(
                    RefusalCode.WRONG_CONTROL_NUMBER,
                    level.trailer() + "02 is not the control number of " + level.header()
                            + "; ask the sender whether the file is whole",
                    trailer.position());
        }
    }

    /** Control numbers and counts are numbers: zeros and blanks before them say nothing. */
    private static String trimmed(String number) {
        String text = number.strip();
        int digits = 0;
        while (digits < text.length() - 1 && text.charAt(digits) == '0') {
            digits++;
        }
        return text.substring(digits);
    }

    private void refuse(RefusalCode code, String reason, long position) {
        out.accept(ClaimReader.Refused.of(Optional.empty(), code, reason, position));
    }
}
