def log = new File(basedir, 'build.log').text
def ledger = new File(basedir, 'src/main/hip/visits.ledger.csv')

// Nobody said why a statement is waived, and the document in the folder says something else than the ledger's print.
assert log.contains("[ERROR] $ledger:[6,57] statement N4 is waived without a reason")
assert log.contains("[ERROR] $ledger:[4,27] the document says something else at `Visits 1, sentence 2`")
assert log =~ /Failed to execute goal .*: 2 errors in 1 policy/
