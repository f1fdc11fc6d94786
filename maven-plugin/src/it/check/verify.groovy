assert new File(basedir, 'build.log').text.contains('No errors in 1 policy')
assert !new File(basedir, 'target').exists()
