import java.util.jar.JarFile

def isThere = { new File(basedir, "target/$it").exists() }
assert isThere('generated-sources/hip/hip/visits/ASingleVisitADay.java')
assert isThere('classes/hip/visits/ASingleVisitADay.class')
assert !isThere('generated-sources/hip/hip/visits/OneVisitADay.java')
assert !isThere('classes/hip/visits/OneVisitADay.class')

def jar = new JarFile(new File(basedir, 'target/rename-1.0.jar'))
def entries = jar.entries().collect { it.name }
jar.close()
assert 'hip/visits/ASingleVisitADay.class' in entries
assert !('hip/visits/OneVisitADay.class' in entries)
