package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.x12.X12Text.CLAIM_A;
import static org.hiplang.x12.X12Text.CLAIM_B;
import static org.hiplang.x12.X12Text.LEVELS;
import static org.hiplang.x12.X12Text.PROFESSIONAL;
import static org.hiplang.x12.X12Text.file;
import static org.hiplang.x12.X12Text.group;
import static org.hiplang.x12.X12Text.interchange;
import static org.hiplang.x12.X12Text.summary;
import static org.hiplang.x12.X12Text.transaction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    @Test
    void interchangesGroupsAndTransactionsMayBeMany() {
        String one = transaction(PROFESSIONAL, LEVELS, CLAIM_B);
        String text = interchange(group(PROFESSIONAL, one, one), group(PROFESSIONAL, one)) + file(LEVELS, CLAIM_A);

        assertThat(summary(text))
                .containsExactly("B-2 read at 17", "B-2 read at 37", "B-2 read at 59", "A-1 read at 83");
    }

    @Test
    void eachInterchangeHasItsOwnSeparators() {
        String text = file(LEVELS, CLAIM_A);
        String other = text.replace('*', '|').replace(':', '>').replace('~', '!');

        assertThat(X12Text.claims(text + other + text))
                .extracting(X12Text::describe)
                .hasSize(3)
                .containsOnly(X12Text.describe(X12Text.claims(text).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "", "\r", " \n", "\n\n\n"})
    void whateverStandsBetweenSegmentsIsNothing(String between) {
        String text = file(LEVELS, CLAIM_A, CLAIM_B);

        assertThat(summary(text.replace("\n", between))).isEqualTo(summary(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|>!", "\u001d\u001f\u001c", "*:\n", "*:\r", "^:_", "~^_", "+:'", "*\\~", "\t:~"})
    void anySeparatorsAreRead(String separators) {
        String text = file(LEVELS, CLAIM_A, CLAIM_B);
        String other = text.replace("\n", "")
                .replace("*^*", "*U*")
                .replace('*', '\u0001')
                .replace(':', '\u0002')
                .replace('~', '\u0003')
                .replace('\u0001', separators.charAt(0))
                .replace('\u0002', separators.charAt(1))
                .replace('\u0003', separators.charAt(2));

        assertThat(X12Text.claims(other))
                .extracting(X12Text::describe)
                .containsExactlyElementsOf(
                        X12Text.claims(text).stream().map(X12Text::describe).toList());
        assertThat(summary(other)).isEqualTo(summary(text));
    }

    @Test
    void segmentsWrappedAt80CharactersAreRead() {
        String text = file(LEVELS, CLAIM_A).replace("\n", "");
        String wrapped =
                text.substring(0, Header.LENGTH) + text.substring(Header.LENGTH).replaceAll("(.{80})", "$1\r\n");

        assertThat(summary(wrapped)).isEqualTo(summary(file(LEVELS, CLAIM_A)));
    }

    @Test
    void aBrokenInterchangeHarmsNoOther() {
        String good = file(LEVELS, CLAIM_A);

        assertThat(summary(good.replace("*ZZ*NORTH", "*ZZNORTH") + good))
                .containsExactly("- HIP703 at 1", "A-1 read at 44");
        assertThat(summary("hello\n" + good)).containsExactly("- HIP702 at 1", "A-1 read at 18");
        assertThat(summary(good + "bye\n" + good))
                .containsExactly("A-1 read at 17", "- HIP702 at 28", "A-1 read at 45");
        assertThat(summary(good.substring(0, good.indexOf("LX*2")) + "\n" + good))
                .containsExactly(
                        "A-1 HIP734 at 22", "- HIP706 at 22", "- HIP706 at 22", "- HIP706 at 22", "A-1 read at 38");
    }

    @Test
    void anUnreadableSegmentCostsTheRestOfItsTransaction() {
        String bad = transaction(PROFESSIONAL, LEVELS, CLAIM_A, CLAIM_B.replace("HI*", "*"), CLAIM_A);
        String text = interchange(group(PROFESSIONAL, bad, transaction(PROFESSIONAL, LEVELS, CLAIM_B)));

        assertThat(summary(text))
                .containsExactly(
                        "A-1 read at 17", "- HIP704 at 26", "B-2 HIP734 at 26", "A-1 HIP704 at 30", "B-2 read at 53");
    }

    @Test
    void anUnreadableSegmentAtTheEndDoesNotUnmakeTheClaimsBefore() {
        assertThat(summary(file(LEVELS, CLAIM_A, CLAIM_B, "*~\n")))
                .containsExactly("A-1 read at 17", "- HIP704 at 30", "B-2 HIP734 at 30");
    }

    @Test
    void aClaimOutsideOfATransactionIsNamed() {
        assertThat(summary(file(LEVELS, CLAIM_A).replaceAll("S[TE]\\*.*\n", "")))
                .containsExactly("- HIP709 at 3", "A-1 HIP709 at 16", "- HIP707 at 24", "- HIP715 at 25");
    }

    @Test
    void anAcknowledgmentMayStandBeforeTheGroups() {
        String text = file(LEVELS, CLAIM_A).replaceFirst("GS", "TA1*000000001*210301*0900*A*000~GS");

        assertThat(summary(text)).containsExactly("A-1 read at 18");
    }

    @Test
    void zerosBeforeACountOrControlNumberSayNothing() {
        String text = file(LEVELS, CLAIM_A).replace("GE*1*5", "GE*01*0005").replace("IEA*1*000000017", "IEA*1*17");

        assertThat(summary(text)).containsExactly("A-1 read at 17");
    }

    @Test
    void emptySegmentsAreNothing() {
        String text = file(LEVELS, CLAIM_A).replace("LX*2~", "~~LX*2~");

        assertThat(summary(text)).containsExactly("A-1 read at 17");
    }

    @Test
    void aByteOrderMarkAndAnEndOfFileCharacterAreNothing() {
        String text = "\u00EF\u00BB\u00BF" + file(LEVELS, CLAIM_A) + "\u001A";

        assertThat(summary(text)).containsExactly("A-1 read at 17");
    }
}
