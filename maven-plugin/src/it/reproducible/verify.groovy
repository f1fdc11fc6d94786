def first = new File(basedir, 'target')
def second = new File(basedir, 'elsewhere/below/copy/target')
def files = { File target ->
    def found = [:]
    ['generated-sources', 'generated-resources', 'hip', 'classes'].each { folder ->
        new File(target, folder).eachFileRecurse(groovy.io.FileType.FILES) {
            found[target.toPath().relativize(it.toPath()).toString()] = it.bytes
        }
    }
    found['jar'] = new File(target, 'reproducible-1.0.jar').bytes
    found
}
def one = files(first)
def two = files(second)
assert one.keySet() == two.keySet()
assert one.size() > 10
one.each { name, bytes -> assert Arrays.equals(bytes, two[name]): name }
true
