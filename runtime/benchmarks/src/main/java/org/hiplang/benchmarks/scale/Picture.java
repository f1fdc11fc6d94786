package org.hiplang.benchmarks.scale;

import java.util.List;

/** Four small plots over the number of rules, as one SVG picture: the same figures give the same bytes. */
final class Picture {
    private static final int PLOT_WIDTH = 380;
    private static final int PLOT_HEIGHT = 230;

    private Picture() {}

    static String of(List<Figures> all) {
        List<Integer> rules = all.stream().map(Figures::rules).toList();
        List<Plot> plots = List.of(
                new Plot(
                        "build, in seconds",
                        rules,
                        List.of(
                                new Plot.Line(
                                        "hip:compile",
                                        all.stream().map(Figures::goal).toList()),
                                new Plot.Line(
                                        "javac",
                                        all.stream().map(Figures::javac).toList()))),
                new Plot(
                        "jar, in megabytes",
                        rules,
                        List.of(new Plot.Line(
                                "", all.stream().map(each -> each.jar() / 1e6).toList()))),
                new Plot(
                        "first decision of a fresh JVM, in seconds",
                        rules,
                        List.of(new Plot.Line(
                                "", all.stream().map(Figures::start).toList()))),
                new Plot(
                        "judging a claim, in nanoseconds",
                        rules,
                        List.of(
                                new Plot.Line(
                                        "decided",
                                        all.stream().map(Figures::decided).toList()),
                                new Plot.Line(
                                        "found",
                                        all.stream().map(Figures::found).toList()))));
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(2 * PLOT_WIDTH)
                .append(' ')
                .append(2 * PLOT_HEIGHT)
                .append("\" font-family=\"sans-serif\" font-size=\"11\">\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int i = 0; i < plots.size(); i++) {
            svg.append(plots.get(i).svg(i % 2 * PLOT_WIDTH, i / 2 * PLOT_HEIGHT));
        }
        return svg.append("</svg>\n").toString();
    }
}
