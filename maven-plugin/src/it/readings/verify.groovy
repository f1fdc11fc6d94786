def log = new File(basedir, 'build.log').text

// Compiled under the reading of the pom, then under that of the command line; a reading that stays compiles nothing.
assert log.count('Compiled 1 policy') == 2
assert log.count('Nothing changed: 1 policy up to date') == 1

// Examples hold as the author wrote them, whatever the build puts in force.
assert log.count('Examples run: 3, Failures: 0') == 3

assert log.contains('readings: no policy has a reading `biled-with`; did you mean `billed-with`?')
assert log.contains('HIP214]: `paid` is not a word of reading `billed-with`')

// A build that fails leaves what the one before it wrote.
def java = new File(basedir, 'target/generated-sources/hip/hip/supplies/SuppliesReadings.java').text
assert java =~ /"payable", "payable"\)/
