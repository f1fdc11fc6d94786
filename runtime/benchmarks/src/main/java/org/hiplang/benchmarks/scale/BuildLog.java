package org.hiplang.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log of a Maven build in which each line begins with its time. */
final class BuildLog {
    private static final Pattern GOAL = Pattern.compile("(\\d\\d:\\d\\d:\\d\\d\\.\\d{3}) \\[INFO] --- (.*) ---");
    private static final double MILLIS_OF_A_SECOND = 1000;

    private final List<Started> goals;

    private record Started(LocalTime time, String goal) {}

    private BuildLog(List<Started> goals) {
        this.goals = goals;
    }

    static BuildLog read(Path file) throws IOException {
        return new BuildLog(Files.readAllLines(file).stream()
                .map(GOAL::matcher)
                .filter(Matcher::matches)
                .map(goal -> new Started(LocalTime.parse(goal.group(1)), goal.group(2)))
                .toList());
    }

    /** How many seconds a goal took in a module, up to where the next began. */
    double seconds(String plugin, String goal, String module) {
        for (int i = 0; i + 1 < goals.size(); i++) {
            String words = goals.get(i).goal();
            if (words.replaceFirst("^maven-", "").startsWith(plugin)
                    && words.contains(":" + goal + " ")
                    && words.endsWith("@ " + module)) {
                Duration took =
                        Duration.between(goals.get(i).time(), goals.get(i + 1).time());
                long millis = took.isNegative() ? took.plusDays(1).toMillis() : took.toMillis();
                return millis / MILLIS_OF_A_SECOND;
            }
        }
        throw new IllegalArgumentException("no goal " + plugin + ":" + goal + " of " + module + " in the log");
    }
}
