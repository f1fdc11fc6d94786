package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.runtime.policy.PolicyInfo;

/** Which policy comes before which where several are judged together. */
final class Precedence {
    private Precedence() {}

    /**
     * The policies, each after those to which it gives way; of several that could come next the one with the first id. A
     * policy that is not there counts for nothing.
     *
     * @throws IllegalArgumentException where one is there twice, or some give way to each other in a circle
     */
    static List<PolicyInfo> of(List<PolicyInfo> policies) {
        List<PolicyInfo> left = new ArrayList<>(policies);
        left.sort(Comparator.comparing(PolicyInfo::id));
        twice(left);
        List<PolicyInfo> order = new ArrayList<>();
        while (!left.isEmpty()) {
            PolicyInfo next = left.stream()
                    .filter(policy -> firstOf(policy, left).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> circle(left));
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    /** For each policy of an order the places of those to which it gives way, and to which these do. */
    static List<List<Integer>> below(List<PolicyInfo> order) {
        List<Set<Integer>> below = new ArrayList<>();
        for (PolicyInfo policy : order) {
            Set<Integer> mine = new TreeSet<>();
            IntStream.range(0, below.size())
                    .filter(place ->
                            policy.givesWayTo().contains(order.get(place).id()))
                    .forEach(place -> {
                        mine.add(place);
                        mine.addAll(below.get(place));
                    });
            below.add(mine);
        }
        return below.stream().map(List::copyOf).toList();
    }

    private static void twice(List<PolicyInfo> policies) {
        Set<String> ids = new HashSet<>();
        for (PolicyInfo policy : policies) {
            if (!ids.add(policy.id())) {
                throw new IllegalArgumentException("policy " + policy.id() + " is there twice");
            }
        }
    }

    /** Those among them to which the policy gives way. */
    private static List<PolicyInfo> firstOf(PolicyInfo policy, List<PolicyInfo> left) {
        return left.stream()
                .filter(other -> policy.givesWayTo().contains(other.id()))
                .toList();
    }

    /** Each of those that are left gives way to another of them, so whoever goes from one to the next comes round. */
    private static IllegalArgumentException circle(List<PolicyInfo> left) {
        List<PolicyInfo> way = new ArrayList<>();
        PolicyInfo next = left.get(0);
        while (!way.contains(next)) {
            way.add(next);
            next = firstOf(next, left).get(0);
        }
        String names = way.subList(way.indexOf(next), way.size()).stream()
                .map(PolicyInfo::id)
                .collect(Collectors.joining(", then "));
        return new IllegalArgumentException("policies give way to each other: " + names);
    }
}
