package org.hiplang.x12;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the open envelopes, and says of each whether it ends as it began. */
final class Envelopes {
    private static final int GROUP_VERSION = 8;

    /** An envelope whose trailer has not come. */
    private static final class Open {
        final Level level;
        final long position;
        final String control;
        final String version;
        long children;
        long transactions;

        Open(Level level, Segment header) {
            this.level = level;
            this.position = header.position();
            this.control = header.text(level.control());
            this.version = header.text(GROUP_VERSION);
        }
    }

    private final Consumer<ClaimReader.Item> out;
    private final Deque<Open> open = new ArrayDeque<>();

    Envelopes(Consumer<ClaimReader.Item> out) {
        this.out = out;
    }

    /** GS08 of the present group, empty outside of one. */
    String groupVersion() {
        return open.stream()
                .filter(each -> each.level == Level.GROUP)
                .map(each -> each.version)
                .findFirst()
                .orElse("");
    }

    /** Takes in the first segment of an envelope. */
    void enter(Level level, Segment header) {
        closeUnfinished(level, header.position());
        if (!level.fitsIn(Optional.ofNullable(open.peek()).map(outer -> outer.level))) {
            misplaced(header.position(), level.header());
        }
        open.forEach(outer -> outer.transactions += level == Level.TRANSACTION ? 1 : 0);
        if (!open.isEmpty()) {
            open.element().children++;
        }
        open.push(new Open(level, header));
    }

    /** Takes in the last segment of an envelope. */
    void leave(Level level, Segment trailer) {
        if (open.stream().noneMatch(each -> each.level == level)) {
            misplaced(trailer.position(), level.trailer());
            return;
        }
        while (open.element().level != level) {
            missing(open.pop(), trailer.position());
        }
        Open closed = open.pop();
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
        while (!open.isEmpty() && open.element().level.compareTo(level) >= 0) {
            missing(open.pop(), position);
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
