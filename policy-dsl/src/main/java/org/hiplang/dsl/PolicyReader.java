package org.hiplang.dsl;

import java.util.Map;
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
        return read(source, Map.of());
    }

    /**
     * The same with other words of readings in force than those of the author.
     *
     * @param inForce the words by the reading's name; readings that the policy does not have count for nothing
     */
    public static Reading read(Source source, Map<String, String> inForce) {
        Parsed parsed = PolicyParser.parse(source);
        Resolution resolution = Resolver.resolve(parsed.policy(), inForce);
        Findings findings = new Findings();
        findings.reportAll(parsed.diagnostics());
        findings.reportAll(resolution.diagnostics());
        return new Reading(resolution.policy().filter(policy -> !findings.hasErrors()), findings.sorted());
    }
}
