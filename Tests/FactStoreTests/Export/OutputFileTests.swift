import FactStore
import FoundationEssentials
import TestSupport
import Testing

@Suite struct OutputFileTests {
    @Test func `a file is replaced whole, and nothing else is left beside it`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "a.csv")
        try OutputFile.write(Array("new\n".utf8), to: path)
        #expect(try folder.read("a.csv") == "new\n")
        #expect(try folder.names() == ["a.csv"])
    }

    @Test func `a link keeps its place`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "a.csv")
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: path)
        try OutputFile.write(Array("new".utf8), to: folder.file("link"))
        #expect(try folder.read("a.csv") == "new")
    }

    @Test func `what cannot be written is an error, and devices stay`() throws {
        let folder = try TemporaryFolder()
        for path in [folder.path, folder.file("none/a.csv"), "/dev/null"] {
            let error = #expect(throws: StoreError.self) { try OutputFile.write([0x78], to: path) }
            #expect(error?.kind == .cannotWrite)
            #expect(error?.place.file == path)
        }
        #expect(try folder.names() == [])
    }
}
