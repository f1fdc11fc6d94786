package org.hiplang.benchmarks.scale;

import java.util.List;
import java.util.Locale;

/**
 * Lines over the number of rules, of which each step is ten times the one before.
 *
 * @param rules where the points stand
 */
record Plot(String title, List<Integer> rules, List<Line> lines) {
    private static final int LEFT = 56;
    private static final int RIGHT = 280;
    private static final int TOP = 44;
    private static final int BOTTOM = 184;
    private static final int TICKS = 4;
    private static final String[] COLORS = {"#1f5fa8", "#b5541c"};

    /** One line, with its name at its end, and a value for each number of rules. */
    record Line(String name, List<Double> values) {
        Line {
            values = List.copyOf(values);
        }
    }

    Plot {
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }

    /** The plot with its upper left corner there. */
    String svg(int x, int y) {
        double step = step();
        StringBuilder svg = new StringBuilder();
        svg.append(format("<g transform=\"translate(%d,%d)\">%n", x, y));
        svg.append(format("<text x=\"%d\" y=\"24\" font-size=\"13\" fill=\"#222222\">%s</text>%n", LEFT, title));
        for (int tick = 0; tick <= TICKS; tick++) {
            double at = y(tick * step, step);
            svg.append(format(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                    LEFT, at, RIGHT, at, tick == 0 ? "#666666" : "#e3e3e3"));
            svg.append(format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#555555\">%s</text>%n",
                    LEFT - 6, at + 4, number(tick * step)));
        }
        for (int i = 0; i < rules.size(); i++) {
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\">%s</text>%n",
                    x(i), BOTTOM + 16, String.format(Locale.ROOT, "%,d", rules.get(i))));
        }
        svg.append(format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#555555\">rules</text>%n", RIGHT, BOTTOM + 32));
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), COLORS[i], step, svg);
        }
        return svg.append("</g>\n").toString();
    }

    private void line(Line line, String color, double step, StringBuilder svg) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            points.append(format(
                    "%s%.1f,%.1f", i == 0 ? "" : " ", x(i), y(line.values().get(i), step)));
        }
        svg.append(format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", points, color));
        for (int i = 0; i < rules.size(); i++) {
            svg.append(format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                    x(i), y(line.values().get(i), step), color));
        }
        double last = line.values().get(rules.size() - 1);
        svg.append(format(
                "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
                RIGHT + 6, y(last, step) + 4, color, (number(last) + " " + line.name()).strip()));
    }

    private double x(int point) {
        double most = Math.log10(rules.get(rules.size() - 1));
        double least = Math.log10(rules.get(0));
        double inset = 16;
        return LEFT + inset + (RIGHT - LEFT - 2 * inset) * (Math.log10(rules.get(point)) - least) / (most - least);
    }

    private static double y(double value, double step) {
        return BOTTOM - (BOTTOM - TOP) * value / (TICKS * step);
    }

    /** The smallest of 1, 2, 2.5 or 5 times a power of ten with which the ticks reach above every value. */
    private double step() {
        double most = lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        double power = Math.pow(10, Math.floor(Math.log10(most / TICKS)));
        for (double times : new double[] {1, 2, 2.5, 5}) {
            if (TICKS * times * power >= most) {
                return times * power;
            }
        }
        return 10 * power;
    }

    /** With three digits that count. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
        String plain = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return decimals == 0 ? plain : plain.replaceAll("\\.?0+$", "");
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text.replace("%n", "\n"), values);
    }
}
