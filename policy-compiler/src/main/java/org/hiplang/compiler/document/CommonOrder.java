package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.List;

/** The longest list that two lists have in common when some of each is left out. */
final class CommonOrder {
    private CommonOrder() {}

    /** The indexes in both lists, in order. */
    static List<int[]> of(List<String> one, List<String> other) {
        int start = 0;
        int most = Math.min(one.size(), other.size());
        while (start < most && one.get(start).equals(other.get(start))) {
            start++;
        }
        List<int[]> common = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            common.add(new int[] {i, i});
        }
        for (int[] later : after(one.subList(start, one.size()), other.subList(start, other.size()))) {
            common.add(new int[] {later[0] + start, later[1] + start});
        }
        return common;
    }

    private static List<int[]> after(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                common.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
