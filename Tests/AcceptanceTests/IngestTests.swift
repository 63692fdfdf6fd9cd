import TestSupport
import Testing

@Suite struct IngestTests {
    private static let page = """
        <html><head><title>Ceasefire</title><meta property="og:site_name" content="The Page">
        <meta property="article:published_time" content="2023-09-21T08:00:00Z"></head>
        <body><nav>17 killed elsewhere</nav><article><p>Nine people were killed on Wednesday.</article></body></html>
        """

    private static let wire = """
        {"document":"w1","text":"Three people were killed on Monday.","outlet":"Wire","published":"2023-09-19"}
        {"document":"w2","text":"Four people were wounded on Monday.","outlet":"Wire","published":"2023-09-19"}
        """

    @Test func `text, Markdown, HTML and JSON Lines go in, folders too, and every figure can be traced`() throws {
        let workspace = try Workspace()
        try workspace.folder.write("Five people were killed on Tuesday.", to: "in/plain.txt")
        try workspace.folder.write(Samples.gazette, to: "in/deep/front.md")
        try workspace.folder.write(Self.page, to: "in/page.html")
        try workspace.folder.write(Self.wire, to: "in/wire.jsonl")
        try workspace.folder.write(
            #"{"document":"plain","outlet":"Listed","published":"2023-09-20","url":"https://l.example/"}"#,
            to: "in/manifest.jsonl")
        let result = try workspace.run("ingest", "--manifest", "in/manifest.jsonl", "in", "--format", "csv")
        #expect(result.code == 0, "\(result.errorText)")
        #expect(
            result.text == """
                document,outlet,published,claims,outcome,path\r
                front,The Gazette,2023-09-20,1,new,in/deep/front.md\r
                page,The Page,2023-09-21,1,new,in/page.html\r
                plain,Listed,2023-09-20,1,new,in/plain.txt\r
                w1,Wire,2023-09-19,1,new,in/wire.jsonl\r
                w2,Wire,2023-09-19,1,new,in/wire.jsonl\r

                """)
        #expect(result.errorText == "facts.db: 5 articles: 5 new; 5 claims read.\n")
        #expect(try workspace.run("verify").errorText == "facts.db: no faults; 5 texts and 5 quotes checked.\n")
        #expect(
            try workspace.output(of: "show", "1").contains(
                "“[At least 32 people] were killed on Tuesday, officials said.”"))
    }

    @Test func `articles come from standard input too`() throws {
        let workspace = try Workspace()
        let result = try workspace.run("ingest", "-", input: Self.wire)
        #expect(result.errorText == "facts.db: 2 articles: 2 new; 2 claims read.\n")
        let bad = try workspace.run("ingest", "-", input: "{\n" + Self.wire)
        #expect(bad.code == 65)
        #expect(bad.errorText.hasPrefix("Error: -:1: is no JSON: expected a key in double quotes (at byte 1)."))
        #expect(bad.errorText.hasSuffix("facts.db: 3 articles: 2 known already, 1 refused; 0 claims read.\n"))
    }

    @Test func `flags win over front matter, and a new text is a new version`() throws {
        let workspace = try Workspace()
        try workspace.folder.write(Samples.gazette, to: "a.md")
        try workspace.run("ingest", "--outlet", "Flag", "--published", "2023-09-22", "a.md")
        #expect(try workspace.output(of: "claims", "--format", "csv").contains(",Flag,"))
        #expect(try workspace.output(of: "claims", "--format", "csv").contains(",2023-09-22,"))
        try workspace.folder.write(Samples.gazette + " Later, 40 were wounded.", to: "a.md")
        let changed = try workspace.run("ingest", "--outlet", "Flag", "--published", "2023-09-22", "a.md")
        #expect(changed.errorText.hasPrefix("facts.db: 1 article: 1 new version;"))
    }

    @Test func `the order of arrival changes nothing`() throws {
        var tables: [String] = []
        for names in [["a.txt", "b.txt", "c.txt"], ["c.txt", "a.txt", "b.txt"]] {
            let workspace = try Workspace()
            for (name, count) in [("a.txt", "Five"), ("b.txt", "Nine"), ("c.txt", "At least 30")] {
                try workspace.folder.write("\(count) people were killed in a blast in Kabul on Tuesday.", to: name)
                try workspace.folder.write(
                    ["a", "b", "c"].map { #"{"document":"\#($0)","outlet":"Outlet \#($0)","published":"2023-09-20"}"# }
                        .joined(separator: "\n"), to: "m.jsonl")
            }
            for name in names { try workspace.run("ingest", "--manifest", "m.jsonl", name) }
            tables.append(try workspace.output(of: "disagreements", "--format", "csv"))
        }
        #expect(tables[0] == tables[1])
        #expect(tables[0].split(separator: "\r\n").count == 4)
    }
}
