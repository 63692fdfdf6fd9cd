import FoundationEssentials
import TestSupport
import Testing

/// Everything that can be wrong with what a user hands over: a clear error with place and remedy, the right
/// exit code, and nothing half-stored.
@Suite struct BadInputTests {
    /// A file, the command that reads it, and what the user is told.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var file: String
        var bytes: [UInt8]
        var arguments: [String]
        var code: Int32
        var message: String
        var testDescription: String { name }

        init(
            _ name: String, _ file: String, _ text: String, _ arguments: [String], _ code: Int32, _ message: String
        ) {
            self.init(name, file, bytes: Array(text.utf8), arguments, code, message)
        }

        init(
            _ name: String, _ file: String, bytes: [UInt8], _ arguments: [String], _ code: Int32, _ message: String
        ) {
            (self.name, self.file, self.bytes) = (name, file, bytes)
            (self.arguments, self.code, self.message) = (arguments, code, message)
        }
    }

    private static let flags = ["--outlet", "A", "--published", "2023-09-20"]

    static let articles: [Case] = [
        Case(
            "a missing file", "x/other.txt", "Five died.", ["ingest", "a.txt"] + flags, 66,
            "a.txt: no such file. Check the path."),
        Case(
            "a folder without articles", "x/picture.png", "x", ["ingest", "x"] + flags, 66,
            "x: the folder holds no articles. Articles end in .txt, .md, .html or .jsonl."),
        Case(
            "an empty article", "a.txt", "", ["ingest", "a.txt"] + flags, 65,
            "a.txt: the article is empty. Remove it or fill in its text."),
        Case(
            "invalid UTF-8", "a.txt", bytes: Array("Caf".utf8) + [0xE9, 0x20], ["ingest", "a.txt"] + flags, 65,
            """
            a.txt: is not valid UTF-8 (at byte 3). Convert it first, for example with: iconv -f windows-1252 -t UTF-8.
            """),
        Case(
            "a NUL byte", "a.txt", "Five\0 died.", ["ingest", "a.txt"] + flags, 65,
            """
            a.txt: holds a NUL byte, which no text has (at byte 4). Remove it (tr -d '\\000' < FILE) and check that \
            nothing else is broken.
            """),
        Case(
            "a binary file", "a.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], ["ingest", "a.txt"] + flags, 65,
            "a.txt: is a PNG image, not text. Save the article as plain text, Markdown or HTML in UTF-8."),
        Case(
            "an article without an outlet", "a.txt", "Five died.", ["ingest", "a.txt"], 65,
            """
            a.txt: the article lacks an outlet. Give it on the command line, in a manifest, or as "outlet: NAME" in \
            Markdown front matter.
            """),
        Case(
            "front matter with a date that does not exist", "a.md",
            "---\noutlet: A\npublished: 2023-02-30\n---\nFive died.", ["ingest", "a.md"], 65,
            "a.md:3: the date \"2023-02-30\" does not exist. Write a day of the calendar as YYYY-MM-DD."),
    ]

    static let manifests: [Case] = [
        Case(
            "a manifest line that is no JSON", "m.jsonl", "\n{outlet", ["ingest", "--manifest", "m.jsonl", "a.txt"], 65,
            "m.jsonl:2: is no JSON: expected a key in double quotes (at byte 1). Write one JSON object a line."),
        Case(
            "a manifest line that names a file that is not there", "m.jsonl",
            #"{"document":"b","outlet":"A","published":"2023-09-20"}"#, ["ingest", "--manifest", "m.jsonl", "a.txt"],
            66,
            """
            m.jsonl:1: names the document "b", which is neither among the files nor beside it. Add the file (b.txt, \
            .md or .html) or remove the line.
            """),
        Case(
            "a manifest line without an outlet", "m.jsonl", #"{"document":"a","published":"2023-09-20"}"#,
            ["ingest", "--manifest", "m.jsonl", "a.txt"], 65,
            """
            m.jsonl:1: the manifest line lacks "outlet". Give every line a document, an outlet and a published day \
            (YYYY-MM-DD).
            """),
        Case(
            "a manifest line without a date", "m.jsonl", #"{"document":"a","outlet":"A"}"#,
            ["ingest", "--manifest", "m.jsonl", "a.txt"], 65,
            """
            m.jsonl:1: the manifest line lacks "published". Give every line a document, an outlet and a published day \
            (YYYY-MM-DD).
            """),
        Case(
            "a manifest with a date that does not exist", "m.jsonl",
            #"{"document":"a","outlet":"A","published":"2023-02-30"}"#, ["ingest", "--manifest", "m.jsonl", "a.txt"],
            65,
            "m.jsonl:1: the date \"2023-02-30\" does not exist. Write a day of the calendar as YYYY-MM-DD."),
        Case(
            "a missing manifest", "x.jsonl", "", ["ingest", "--manifest", "m.jsonl", "a.txt"], 66,
            "m.jsonl: no such file. Check the path."),
    ]

    private static let header = "document,outlet,published,low,high,measure\n"

    static let claims: [Case] = [
        Case(
            "a CSV with a wrong header", "c.csv", "document,outlet,date,low,high,measure\n", ["import", "c.csv"], 65,
            """
            c.csv:1: the header names a column "date" that no claim has. The columns are: document, start, end, text, \
            low, high, qualifier, counted, measure, group, side, actor, via, cue, modality, asOf, eventStart, eventEnd, \
            place, event, subsetOf, outlet, published, url, title, quote.
            """),
        Case(
            "a CSV with a short row", "c.csv", header + "a,A,2023-09-20,1,1,killed\nb,B,2023-09-20\n",
            ["import", "c.csv"], 65,
            """
            c.csv:3: the row has 3 cells, the header 6. Write one cell a column, and cells with commas in double quotes.
            """),
        Case(
            "a CSV with an unclosed quote", "c.csv", header + "a,\"A,2023-09-20,1,1,killed\n\n", ["import", "c.csv"],
            65,
            "c.csv:2: the quote that opens here is never closed. End the cell with a double quote."),
        Case(
            "a CSV with low above high", "c.csv", header + "a,A,2023-09-20,1,1,killed\nb,B,2023-09-20,5,4.5,killed\n",
            ["import", "c.csv"], 65,
            "c.csv:3: low (5) is above high (4.5). Swap them, or leave an open side empty."),
        Case(
            "a CSV with a date that does not exist", "c.csv", header + "a,A,2023-09-31,1,1,killed\n",
            ["import", "c.csv"], 65,
            "c.csv:2: the date \"2023-09-31\" does not exist. Write a day of the calendar as YYYY-MM-DD."),
        Case(
            "a missing file of claims", "x.csv", "", ["import", "c.csv"], 66, "c.csv: no such file. Check the path."),
    ]

    @Test(arguments: articles + manifests + claims)
    func `is told with place and remedy, and nothing is stored`(_ bad: Case) throws {
        let workspace = try Workspace()
        try workspace.folder.write("Five people died.", to: "a.txt")
        if bad.name == "a missing file" {
            try FileManager.default.removeItem(atPath: workspace.folder.file("a.txt"))
        }
        try workspace.folder.write(bad.bytes, to: bad.file)
        let result = try workspace.run(bad.arguments)
        #expect(result.code == bad.code)
        #expect(result.errorText.hasPrefix("Error: " + bad.message + "\n"))
        #expect(result.text == "")
        #expect(try workspace.folder.names().allSatisfy { !$0.hasPrefix("facts.db") }, "no store was made")
    }

    @Test func `one bad article does not hide the others, and the exit code tells`() throws {
        let workspace = try Workspace()
        try workspace.folder.write("Five people died.", to: "in/a.txt")
        try workspace.folder.write("", to: "in/b.txt")
        try workspace.folder.write("Six people died.", to: "in/c.txt")
        let result = try workspace.run(["ingest", "in", "--format", "csv"] + Self.flags)
        #expect(result.code == 65)
        #expect(result.text.split(separator: "\r\n").map { $0.prefix(2) } == ["do", "a,", "c,"])
        #expect(result.errorText.contains("Error: in/b.txt: the article is empty."))
        #expect(result.errorText.contains("facts.db: 3 articles: 2 new, 1 refused;"))
    }

    @Test func `the same article twice is known, and no error`() throws {
        let workspace = try Workspace()
        try workspace.folder.write(Samples.gazette, to: "a.md")
        #expect(try workspace.run("ingest", "a.md").errorText.hasPrefix("facts.db: 1 article: 1 new;"))
        let again = try workspace.run("ingest", "a.md", "a.md")
        #expect(again.code == 0)
        #expect(again.errorText == "facts.db: 2 articles: 2 known already; 0 claims read.\n")
    }

    @Test func `stores that are none are refused`() throws {
        let workspace = try Workspace()
        let folder = workspace.folder
        try folder.write("x", to: "folder.db/x")
        try folder.write("This is no database, but it is long enough to be looked at closely.", to: "text.db")
        _ = try workspace.shell("sqlite3 other.db 'CREATE TABLE t (a)'")
        try folder.write("Five people died.", to: "a.txt")
        for (db, code, message) in [
            ("folder.db", Int32(65), "this is a folder, not a store"),
            ("none/x.db", 73, "the folder of the store does not exist"),
            ("text.db", 65, ""), ("other.db", 65, ""),
        ] {
            guard db != "other.db" || FileManager.default.fileExists(atPath: folder.file(db)) else { continue }
            let before = try? folder.read(db)
            let result = try workspace.run(["ingest", "--db", db, "a.txt"] + Self.flags)
            #expect(result.code == code, "\(db): \(result.errorText)")
            #expect(result.errorText.hasPrefix("Error: \(db): \(message)"))
            #expect((try? folder.read(db)) == before)
        }
    }
}
