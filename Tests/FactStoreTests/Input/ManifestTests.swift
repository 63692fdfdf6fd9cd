import FactStore
import FactText
import TestSupport
import Testing

@Suite struct ManifestTests {
    @Test(arguments: [
        (
            "not json", "1: is no JSON: no value begins with \"n\" (at byte 0). Write one JSON object a line."
        ),
        (
            "\n{\"document\":\"a\",\"published\":\"2023-01-01\"}",
            "2: the manifest line lacks \"outlet\". Give every line a document, an outlet and a published day (YYYY-MM-DD)."
        ),
        (
            "{\"document\":\"a\",\"outlet\":\" \",\"published\":\"2023-01-01\"}",
            "1: the manifest line lacks \"outlet\". Give every line a document, an outlet and a published day (YYYY-MM-DD)."
        ),
        (
            "{\"document\":\"a\",\"outlet\":\"A\"}",
            "1: the manifest line lacks \"published\". Give every line a document, an outlet and a published day (YYYY-MM-DD)."
        ),
        (
            "{\"document\":\"a\",\"outlet\":\"A\",\"published\":\"2023-13-01\"}",
            "1: the date \"2023-13-01\" does not exist. Write a day of the calendar as YYYY-MM-DD."
        ),
        (
            "{\"document\":\"a\",\"outlet\":\"A\",\"published\":\"yesterday\"}",
            "1: \"yesterday\" is not a day. Write a day of the calendar as YYYY-MM-DD."
        ),
        (
            """
            {"document":"a","outlet":"A","published":"2023-01-01"}
            {"document":"a","outlet":"B","published":"2023-01-01"}
            """, "2: the document \"a\" stands on line 1 already. Keep one of the two lines."
        ),
    ])
    func `bad lines are errors with their place`(text: String, message: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "m.jsonl")
        let error = #expect(throws: StoreError.self) { try Manifest(path: path) }
        #expect(error?.kind == .badInput)
        #expect(error?.description == path + ":" + message)
    }

    @Test func `a line whose article is nowhere is an error, one whose article was not asked for is none`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("Five died.", to: "a.txt")
        try folder.write("Six died.", to: "b.txt")
        let lines = ["a", "b", "c"].map { #"{"document":"\#($0)","outlet":"A","published":"2023-01-01"}"# }
        let good = try folder.write(lines[..<2].joined(separator: "\n"), to: "good.jsonl")
        let reading = try Reading([path], with: ArticleReader(manifest: Manifest(path: good), requiresProvenance: true))
        #expect(reading.articles.map(\.document.outlet) == ["A"])
        let bad = try folder.write(lines.joined(separator: "\n"), to: "bad.jsonl")
        let error = #expect(throws: StoreError.self) {
            try Reading([path], with: ArticleReader(manifest: Manifest(path: bad), requiresProvenance: true))
        }
        #expect(error?.kind == .notFound)
        #expect(
            error?.description == """
                \(bad):3: names the document "c", which is neither among the files nor beside it. Add the file \
                (c.txt, .md or .html) or remove the line.
                """)
    }

    @Test func `documents may have their ids inside the files`() throws {
        let folder = try TemporaryFolder()
        let lines = ["d-1", "w"].map { #"{"document":"\#($0)","outlet":"A","published":"2023-01-01"}"# }
        let list = try folder.write(lines.joined(separator: "\n"), to: "lists/m.jsonl")
        let paths = [
            try folder.write("---\ndocument: d-1\n---\nFive died.", to: "a.md"),
            try folder.write("not json\n{\"document\":\"w\",\"text\":\"Six died.\"}", to: "wire.jsonl"),
        ]
        let reading = try Reading(
            paths, with: ArticleReader(manifest: Manifest(path: list), requiresProvenance: true))
        #expect(reading.articles.map(\.document.id) == ["d-1", "w"])
        #expect(reading.articles.map(\.document.outlet) == ["A", "A"])
        #expect(reading.errors.map(\.place.line) == [1])
    }
}
