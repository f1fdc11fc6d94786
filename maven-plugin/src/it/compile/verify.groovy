import java.util.jar.JarFile

def jarFile = new File(basedir, 'target/compile-1.0.jar')
def jar = new JarFile(jarFile)
def entries = jar.entries().collect { it.name }

assert 'hip/visits/Visits.class' in entries
assert 'hip/visits/OneVisitADay.class' in entries
assert 'hip/flush/Flush.class' in entries
assert 'META-INF/hip/visits.hip' in entries
assert 'META-INF/hip/supply/flush.hip' in entries
def services = jar.getInputStream(jar.getEntry('META-INF/services/org.hiplang.runtime.PolicyEdits')).text
assert services == 'hip.flush.Flush\nhip.visits.Visits\n'
def policy = jar.getInputStream(jar.getEntry('META-INF/hip/visits.hip')).text
assert policy == new File(basedir, 'src/main/hip/visits.hip').text
jar.close()

// An application judges a claim with nothing but the jar and the runtime.
def runtime = new File(localRepositoryPath, 'org/hiplang/hip-runtime').listFiles()
        .findAll { it.directory }*.listFiles().flatten().find { it.name.endsWith('.jar') }
def loader = new URLClassLoader([jarFile.toURI().toURL(), runtime.toURI().toURL()] as URL[],
        ClassLoader.platformClassLoader)
def thread = Thread.currentThread()
def before = thread.contextClassLoader
thread.contextClassLoader = loader
try {
    def desk = loader.loadClass('app.FrontDesk')
    assert desk.getMethod('verdict').invoke(null) == 'denied'
    assert desk.getMethod('policies').invoke(null) == ['FLUSH clear', 'VISITS denied']
} finally {
    thread.contextClassLoader = before
    loader.close()
}

// Nothing that was generated names a place on this machine.
['generated-sources', 'generated-resources', 'hip'].each { folder ->
    new File(basedir, "target/$folder").eachFileRecurse(groovy.io.FileType.FILES) { file ->
        assert !file.text.contains(basedir.parent): file
    }
}
def java = new File(basedir, 'target/generated-sources/hip/hip/flush/Flush.java').text
assert java.contains('Generated from supply/flush.hip')

def log = new File(basedir, 'build.log').text
assert log.contains('Compiled 2 policies')
assert log.contains('holds  a visit alone is not')
assert log.contains('Examples run: 5, Failures: 0')
assert new File(basedir, 'target/hip-reports/TEST-hip.VISITS.xml').text.contains('tests="3"')
