import java.nio.file.Files
import java.nio.file.Path

// The same project once more, in another folder.
def copy = { Path from, Path to ->
    Files.walk(from).withCloseable { files ->
        files.forEach {
            def target = to.resolve(from.relativize(it).toString())
            Files.createDirectories(target.parent)
            Files.isDirectory(it) ? Files.createDirectories(target) : Files.copy(it, target)
        }
    }
}
def here = basedir.toPath()
def there = here.resolve('elsewhere/below')
copy(here.resolve('src'), there.resolve('copy/src'))
copy(here.resolve('pom.xml'), there.resolve('copy/pom.xml'))
copy(here.resolve('../parent/pom.xml'), there.resolve('parent/pom.xml'))
