package org.hiplang.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code hip --version} prints: the version of the jar it is in, and of Java. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String hip = Optional.ofNullable(Hip.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"hip " + hip + ", Java " + Runtime.version().feature()};
    }
}
