def log = new File(basedir, 'build.log').text
def policy = new File(basedir, 'src/main/hip/visits.hip')
assert log.contains('Examples run: 3, Failures: 0')
assert log.contains('[ERROR] the examples of VISITS show 66.6 % of conditions (4 of 6 outcomes)')
assert log.contains("[ERROR] $policy:[1,1] no example shows `a line covers 2020-01-01, the first day of version 1` as: yes")
assert log =~ /Failed to execute goal .*: the examples of VISITS show 66.6 % of conditions .*; hip.coverage.minimum is 90 %/
assert !new File(basedir, 'target/low-coverage-1.0.jar').exists()
