package org.hiplang.benchmarks.eight.columns;

import java.util.Arrays;
import java.util.List;
import org.hiplang.benchmarks.eight.EightRulesBenchmark;
import org.hiplang.benchmarks.measure.Mix;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures the rules over columns. */
public class ColumnsBenchmark extends EightRulesBenchmark {
    private ColumnsExpert expert = new ColumnsExpert(List.of());

    /** Draws the claims. */
    @Setup
    public void draw() {
        expert = new ColumnsExpert(Arrays.asList(packed(claims(new ColumnsEngine()))));
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 1, value = "expert, over columns of all claims, codes classified before")
    public long columns() {
        long findings = 0;
        for (int claim = 0; claim < Mix.CLAIMS; claim++) {
            findings += expert.find(claim);
        }
        return findings;
    }
}
