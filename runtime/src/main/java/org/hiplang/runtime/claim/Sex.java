package org.hiplang.runtime.claim;

/** A patient's sex, where a claim says one of these two. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
