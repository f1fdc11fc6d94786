package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.x12.X12Text.CLAIM_A;
import static org.hiplang.x12.X12Text.CLAIM_B;
import static org.hiplang.x12.X12Text.LEVELS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdleTest {
    private static final Header HEADER = new Header(X12Text.file().substring(0, Header.LENGTH));

    @ParameterizedTest
    @ValueSource(
            strings = {"N3*1 ELM ST~", "PER*IC*DESK*TE*5550100000~", "REF*6R*17~", "DTP*431*D8*20210201~", "K3*^:~"})
    void aSegmentThatNobodyReadsIsLeftOut(String segment) throws IOException {
        assertThat(length(segment + "LX*1~")).isEqualTo(segment.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLM*A-1*5~",
                "REF*G1*17~",
                "REF*G1:X~",
                "DTP*472*D8*20210201~",
                "LX*1~",
                "SE*5*1~",
                "TA1*1~",
                "ISX*?~",
                "N3~",
                "N3",
                "N3*",
                "N3*1 ELM ST",
                "n3*1 ELM ST~",
                "N#*1~",
                "NOTE*1~",
                "3N*1~",
                "I3*1~",
                "N3*1\nELM~",
                "N3*1 ELM\u00E9~",
                "N3*\u0000~",
                "~",
                ""
            })
    void whatIsReadOrMayBeWrongIsNot(String segment) throws IOException {
        assertThat(length(segment)).isZero();
        assertThat(length("N3*" + "X".repeat(5000) + "~")).isZero();
    }

    @Test
    void aReleaseCharacterMayHideTheEnd() throws IOException {
        Header later = new Header(HEADER.text().replace("*00501*", "*00704*"));

        assertThat(new Idle(source("N3*1 ELM ST~"), later).next()).isZero();
    }

    @Test
    void leavingOutChangesNothing() throws IOException {
        byte[] file = Items.file(30_000, 3, 1);

        assertThat(Items.byOne(file)).isEqualTo(withoutLeavingOut(file)).hasSizeGreaterThan(30);
    }

    @Test
    void whatIsBrokenIsRefusedInItsPlace() {
        String file = X12Text.file(
                LEVELS, CLAIM_A.replace("HI*ABK", "NTE*ADD*X~\nK3*Y~\n\u00FF3*Z~\nHI*ABK"), CLAIM_B + "NTE*ADD*W~\n");

        assertThat(X12Text.summary(file)).containsExactly("- HIP704 at 20", "A-1 HIP734 at 20", "B-2 HIP704 at 28");
        assertThat(X12Text.summary(file.substring(0, file.indexOf("Z~"))))
                .containsExactly("A-1 HIP734 at 20", "- HIP705 at 20");
    }

    @Test
    void whatStandsOutsideOfATransactionIsMisplaced() {
        String file = X12Text.file(LEVELS, CLAIM_A).replace("ST*837", "N3*1 ELM ST~\nST*837");

        assertThat(X12Text.summary(file)).containsExactly("- HIP709 at 3", "A-1 read at 18");
    }

    private static int length(String segment) throws IOException {
        return new Idle(source(segment), HEADER).next();
    }

    private static ByteSource source(String text) {
        return new ByteSource(X12Text.stream(text));
    }

    private static List<String> withoutLeavingOut(byte[] file) throws IOException {
        List<String> items = new ArrayList<>();
        Interchanges interchanges = new Interchanges(new ByteArrayInputStream(file));
        Transactions transactions = new Transactions(item -> items.add(Items.words(item)));
        interchanges.advance();
        SegmentReader reader = new SegmentReader(interchanges);
        try {
            for (Segment segment = reader.next(); segment != null; segment = reader.next()) {
                transactions.accept(segment);
            }
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
        return items;
    }
}
