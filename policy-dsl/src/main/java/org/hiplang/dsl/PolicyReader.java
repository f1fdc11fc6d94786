package org.hiplang.dsl;

import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.resolve.Resolution;
import org.hiplang.dsl.resolve.Resolver;
import org.hiplang.dsl.source.Source;

/** Reads a policy from its text: the way into this module. */
public final class PolicyReader {
    private PolicyReader() {}

    /** The policy that the text means, or everything that is wrong with it. */
    public static Reading read(Source source) {
        Parsed parsed = PolicyParser.parse(source);
        Resolution resolution = Resolver.resolve(parsed.policy());
        Findings findings = new Findings();
        findings.reportAll(parsed.diagnostics());
        findings.reportAll(resolution.diagnostics());
        return new Reading(resolution.policy().filter(policy -> !findings.hasErrors()), findings.sorted());
    }
}
