import java.util.jar.JarFile

def words = new JarFile(new File(basedir, 'words/target/words-1.0.jar'))
def shipped = words.entries().collect { it.name }
assert 'META-INF/hip/home-words/1.2/words.hip' in shipped
assert 'META-INF/hip/home-words/1.2/catalog.csv' in shipped
words.close()

// The edit jar holds all that it needs to judge: the table is packed in it.
def policy = new JarFile(new File(basedir, 'policy/target/policy-1.0.jar'))
def entries = policy.entries().collect { it.name }
assert 'hip/uses1/Uses1.class' in entries
assert entries.any { it.startsWith('hip/uses1/catalog.') }
policy.close()

def log = new File(basedir, 'build.log').text
assert log.contains('Compiled 0 policies and 1 library')
assert log.contains('Compiled 1 policy')
assert log.contains('holds  one of each')
