import java.time.OffsetDateTime

def log = new File(basedir, 'build.log').text
assert log.count('Compiled 1 policy') == 1
assert log.count('Nothing changed: 1 policy up to date') == 1
assert log.count('Nothing to compile') == 1

// Maven says when the first run ended, to the second.
def ended = OffsetDateTime.parse((log =~ /Finished at: (\S+)/)[0][1]).toInstant().plusSeconds(1).toEpochMilli()
['generated-sources', 'generated-resources', 'hip', 'classes'].each { folder ->
    new File(basedir, "target/$folder").eachFileRecurse(groovy.io.FileType.FILES) { file ->
        assert file.lastModified() < ended: file
    }
}
true
