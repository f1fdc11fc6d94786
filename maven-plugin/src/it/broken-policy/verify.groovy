def log = new File(basedir, 'build.log').text.readLines()
def policy = new File(basedir, 'src/main/hip/broken.hip')

// For development environments, and for people.
assert log.any { it.startsWith("[ERROR] $policy:[15,") }
assert log.any { it.contains('--> broken.hip:15:') }
assert log.any { it.contains('15 |   each day of a line in visti') }
assert log.any { it.contains('^^^^^') }
assert log.any { it.startsWith("[ERROR] $policy:[22,") }
assert log.any { it =~ /Failed to execute goal .*: 3 errors in 1 policy/ }

// One policy is fine, and yet nothing is there.
assert !new File(basedir, 'target/generated-sources').exists()
assert !new File(basedir, 'target/generated-resources').exists()
assert !new File(basedir, 'target/hip').exists()
assert !new File(basedir, 'target/classes').exists()
