package org.hiplang.maven;

/** Numbers of things, as messages write them. */
final class Words {
    private Words() {}

    /** As in {@code 1 policy} and {@code 2 policies}. */
    static String count(int number, String thing) {
        String things = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return number + " " + (number == 1 ? thing : things);
    }
}
