/** What a policy decided of a claim: verdicts, findings, kept units by day, and the proofs it asks for. */
@NullMarked
package org.hiplang.runtime.decision;

import org.jspecify.annotations.NullMarked;
