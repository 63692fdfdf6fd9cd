import FactStore
import FactText
import Foundation
import TestSupport
import Testing

@Suite struct ArticleReaderTests {
    @Test func `plain text is kept as it is, and its stem is its id`() throws {
        let document = try article("one.two.txt", "\u{FEFF}Five died.\r\n\r\nÜber 27 Verletzte.\n")
        #expect(document == Document(id: "one.two", text: "Five died.\r\n\r\nÜber 27 Verletzte.\n"))
    }

    @Test func `a folder is read recursively, sorted by bytes, without hidden files and manifests`() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a/Ä.txt", "B.md", ".hidden.txt", "picture.png", "manifest.jsonl"] {
            try folder.write("Text of \(name).", to: "in/" + name)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("in/loop"), withDestinationPath: folder.file("in"))
        let reading = try Reading([folder.file("in")])
        #expect(reading.articles.map(\.document.id) == ["B", "z", "Ä", "b"])
        #expect(reading.errors == [])
    }

    @Test func `JSON Lines hold one article a line, and a bad line does not hide the others`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            """
            {"document":7,"text":"Caf\\u00e9 \\ud83d\\ude00","outlet":"A","published":"2023-09-20T23:10:00+02:00"}

            {"document":"b"}
            {"document":"c","text":"Six died.","published":null,"url":"https://c.example/"}
            """, to: "wire.jsonl")
        let reading = try Reading([path])
        #expect(
            reading.articles.map(\.document) == [
                Document(id: "7", text: "Café 😀", published: PartialDate(iso: "2023-09-20"), outlet: "A"),
                Document(id: "c", text: "Six died.", url: "https://c.example/"),
            ])
        #expect(reading.articles.map(\.line) == [1, 4])
        #expect(reading.errors.map(\.place.line) == [3])
    }

    @Test func `flags win over the manifest, and the manifest over front matter`() throws {
        let folder = try TemporaryFolder()
        let manifest = try folder.write(
            #"{"document":"a","outlet":"Listed","published":"2023-01-02"}"#, to: "manifest.jsonl")
        let path = try folder.write(
            "---\noutlet: Own\npublished: 2023-01-01\ntitle: Own title\n---\nFive died.\n", to: "a.md")
        let listed = try Reading(
            [path], with: ArticleReader(manifest: Manifest(path: manifest), requiresProvenance: true))
        #expect(
            listed.articles.map(\.document) == [
                Document(
                    id: "a", text: "Five died.\n", published: PartialDate(iso: "2023-01-02"), outlet: "Listed",
                    title: "Own title")
            ])
        let flagged = try Reading(
            [path],
            with: ArticleReader(
                outlet: "Flag", published: PartialDate(iso: "2023-01-03"), manifest: Manifest(path: manifest),
                requiresProvenance: true))
        #expect(flagged.articles.map(\.document.outlet) == ["Flag"])
        #expect(flagged.articles.map(\.document.published) == [PartialDate(iso: "2023-01-03")])
    }

    @Test func `an article for the store needs an outlet and a date`() throws {
        let reader = ArticleReader(requiresProvenance: true)
        #expect(
            try refusal("a.txt", "Five died.", reader: reader)
                == """
                a.txt: the article lacks an outlet. Give it on the command line, in a manifest, or as \
                "outlet: NAME" in Markdown front matter.
                """)
        #expect(
            try refusal("a.md", "---\noutlet: A\n---\nFive died.", reader: reader)
                .hasPrefix("a.md: the article lacks a date of publication."))
    }

    @Test(arguments: [
        ("a.txt", " \n\u{A0}\n", "a.txt: the article is empty. Remove it or fill in its text."),
        ("a.md", "---\noutlet: A\n---\n", "a.md: the article is empty. Remove it or fill in its text."),
        ("a.jsonl", "\n", "a.jsonl: the article is empty. Remove it or fill in its text."),
        (
            "a.txt", "Five\0 died",
            "a.txt: holds a NUL byte, which no text has (at byte 4). Remove it (tr -d '\\000' < FILE) and check "
                + "that nothing else is broken."
        ),
        (
            "a.txt", "\u{1}\0\u{2}\0\u{3}\0",
            "a.txt: is a binary file, not text (at byte 1). Save the article as plain text, Markdown or HTML in UTF-8."
        ),
        (
            "a.txt", "%PDF-1.7\n",
            "a.txt: is a PDF, not text. Save the article as plain text, Markdown or HTML in UTF-8."
        ),
        (
            "a.jsonl", "{\"document\":\"a\",\"text\":\"b\",}",
            "a.jsonl:1: is no JSON: expected a key in double quotes (at byte 27). Write one JSON object a line."
        ),
        ("a.jsonl", "[1]", "a.jsonl:1: holds an array, not an object. Write one JSON object a line."),
        (
            "a.jsonl", "{\"text\":\"b\"}",
            "a.jsonl:1: the article lacks \"document\". Give every line an id of its own in \"document\"."
        ),
        (
            "a.jsonl", "{\"document\":\"a\",\"text\":\"b\",\"published\":\"2023-02-30\"}",
            "a.jsonl:1: the date \"2023-02-30\" does not exist. Write a day of the calendar as YYYY-MM-DD."
        ),
        (
            "a.jsonl", "{\"document\":\"a\",\"text\":5.5}",
            "a.jsonl:1: \"text\" is a number, not a text. Write it as a text."
        ),
        (
            "a.jsonl", "{\"document\":\"a\",\"text\":\"b\\u0000\"}",
            "a.jsonl:1: the \"text\" holds a NUL character, which no text has. Remove it (\\u0000 in JSON)."
        ),
    ])
    func `bad articles are refused with place and remedy`(name: String, text: String, message: String) throws {
        #expect(try refusal(name, text) == message)
    }

    @Test func `invalid UTF-8 is refused with its byte`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Array("Caf".utf8) + [0xE9] + Array(" closed".utf8), to: "a.txt")
        let error = try #require(try Reading([path]).errors.first)
        #expect(error.kind == .badInput)
        #expect(error.place.byte == 3)
        #expect(error.description.hasSuffix("Convert it first, for example with: iconv -f windows-1252 -t UTF-8."))
    }

    @Test func `missing files, pipes and folders without articles are no input`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "empty/picture.png")
        let reading = try Reading([folder.file("none.txt"), folder.file("empty"), "/dev/null"])
        #expect(reading.errors.map(\.kind) == [.notFound, .notFound, .notFound])
        #expect(
            reading.errors.map(\.message) == [
                "no such file", "the folder holds no articles", "is a pipe or a device, not a file",
            ])
    }

    @Test func `two files with one id are told apart, or refused`() throws {
        let folder = try TemporaryFolder()
        let one = try folder.write("Five died.", to: "one/a.txt")
        let copy = try folder.write("Five died.", to: "copy/a.txt")
        let other = try folder.write("Six died.", to: "other/a.txt")
        let elsewhere = try folder.write("---\noutlet: B\n---\nSeven died.", to: "else/a.md")
        let reading = try Reading([one, one, copy, elsewhere, other])
        #expect(reading.articles.map(\.path) == [one, one, copy, elsewhere])
        #expect(
            reading.errors.map(\.description) == [
                """
                \(other): the id "a" is that of \(copy) already. Give it one of its own: rename the file, or write \
                document: ID in Markdown front matter.
                """
            ])
    }

    @Test(arguments: [("a.txt", "", 50), ("b.html", "<p>", 1), ("c.jsonl", #"{"document":"c","text":"#, 1)])
    func `megabytes in one line are read in linear time`(name: String, head: String, megabytes: Int) throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "At least 32 people were killed, they said. X ", count: megabytes * 22_223)
        let isJSON = name == "c.jsonl"
        let path = try folder.write(head + (isJSON ? "\"\(text)\"}" : text), to: name)
        let started = ContinuousClock.now
        let reading = try Reading([path])
        #expect(reading.articles.map { $0.document.text.utf8.count / 1_000_000 } == [megabytes])
        // Generous, for unoptimized code on a busy machine: quadratic time would be hours.
        #expect(ContinuousClock.now - started < .seconds(60))
    }
}
