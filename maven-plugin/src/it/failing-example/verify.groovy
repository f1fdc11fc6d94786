import javax.xml.parsers.DocumentBuilderFactory

def log = new File(basedir, 'build.log').text
def policy = new File(basedir, 'src/main/hip/visits.hip')
assert log.contains('holds  a visit beside a per diem is paid')
assert log.contains("[ERROR] $policy:[35,1] example \"a visit alone is not\" fails")
assert log.contains('''\
[ERROR] visits.hip:35  a visit alone is not
  line 1
    expected  clear
    got       denied, keeps 0 of 1 units by visit-needs-per-diem
    why       visit-needs-per-diem: ''')
assert log.contains('Examples run: 3, Failures: 1')
assert log =~ /Failed to execute goal .*: 1 of 3 examples failed/

def report = new File(basedir, 'target/hip-reports/TEST-hip.VISITS.xml')
def suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report).documentElement
assert suite.getAttribute('tests') == '3'
assert suite.getAttribute('failures') == '1'
def failures = suite.getElementsByTagName('failure')
assert failures.length == 1
assert failures.item(0).textContent.contains('expected  clear')
def example = failures.item(0).parentNode
assert example.getAttribute('name') == 'a visit alone is not'
assert example.getAttribute('classname') == 'VISITS'
assert !new File(basedir, 'target/failing-example-1.0.jar').exists()
