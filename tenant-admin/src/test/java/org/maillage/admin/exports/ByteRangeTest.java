package org.maillage.admin.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 100;

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=90-,90,99", "bytes=-10,90,99", "bytes=90-200,90,99", "bytes=-200,0,99"})
    void readsOnePart(String header, long from, long to) throws Exception {
        assertThat(ByteRange.of(header, SIZE)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=0-1,5-6", "bytes=9-3", "lines=0-1", "bytes=a-b"})
    void sendsTheWholeForWhatIsNotServed(String header) throws Exception {
        assertThat(ByteRange.of(header, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=500-600", "bytes=-0"})
    void refusesWhatLiesOutside(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, SIZE)).isInstanceOf(ByteRange.UnsatisfiableException.class);
    }

    @Test
    void countsBothEnds() {
        assertThat(new ByteRange(3, 3).length()).isEqualTo(1);
    }
}
