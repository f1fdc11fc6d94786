package org.hiplang.runtime.judge;

import org.hiplang.runtime.policy.AmendmentInfo;

/**
 * What one amendment says of a claim: what it has found on its days, and the policy on the others.
 *
 * @param amendment the amendment
 * @param policy the id of the policy
 * @param ledger everything found
 */
record Voice(AmendmentInfo amendment, String policy, Ledger ledger) {}
