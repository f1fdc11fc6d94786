package org.hiplang.runtime.judge;

/**
 * On which days of a line a rule holds, as bits from the claim's first day of service.
 *
 * @param sure for sure
 * @param may perhaps; those among them on which it does for sure
 */
record Held(long sure, long may) {
    static Held of(Truth truth, long days) {
        return new Held(truth == Truth.YES ? days : 0, truth == Truth.NO ? 0 : days);
    }
}
