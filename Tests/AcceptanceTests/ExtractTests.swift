import TestSupport
import Testing

@Suite struct ExtractTests {
    @Test func `documents of standard input are answered as they come`() throws {
        // The input ends only after the answer was read: a program that waits for more would hang.
        let workspace = try Workspace()
        let line = #"{"document":"a","text":"Five people were killed on Monday.","published":"2023-09-20"}"#
        let result = try workspace.shell(
            """
            coproc "$FACTDB_BINARY" extract -
            printf '%s\\n\\n' '\(line)' >&${COPROC[1]}
            read -r -t 60 first <&${COPROC[0]} || exit 9
            echo "$first"
            exec {COPROC[1]}>&-
            wait
            """)
        #expect(result.code == 0, "\(result.errorText)")
        #expect(result.text.hasPrefix(#"{"document":"a","start":0,"end":11,"text":"Five people","low":5,"high":5,"#))
    }

    @Test func `a claim has the keys of the guidelines in their order, and more after them`() throws {
        let workspace = try Workspace()
        try workspace.folder.write("At least 32 people were killed on Tuesday, officials said.", to: "a.txt")
        let line = try workspace.output(of: "extract", "a.txt", "--outlet", "A", "--published", "2023-09-20")
        #expect(
            line.hasPrefix(
                """
                {"document":"a","start":0,"end":18,"text":"At least 32 people","low":32,"high":null,\
                "qualifier":"at_least","counted":"people","measure":"killed","group":"people","side":null,\
                "actor":"officials","via":null,"cue":"said","modality":"asserted","asOf":"2023-09-20",\
                "eventStart":"2023-09-19","eventEnd":"2023-09-19","place":null,"event":
                """))
        #expect(
            line.contains(
                #/,"subsetOf":null,"optional":false,"confidence":0[.][0-9]+,"outlet":"A","published":"2023-09-20"}\n$/#)
        )
    }

    @Test(arguments: ["table", "csv", "tsv", "json", "jsonl", "markdown"])
    func `every format has every claim`(format: String) throws {
        let workspace = try Workspace()
        try workspace.folder.write("At least 32 people were killed and 40 wounded on Tuesday.", to: "a.txt")
        let text = try workspace.output(of: "extract", "a.txt", "--published", "2023-09-20", "--format", format)
        for word in ["32", "40", "killed", "wounded"] { #expect(text.contains(word)) }
        guard format == "csv" else { return }
        try workspace.run("extract", "a.txt", "--published", "2023-09-20", "--format", format, "--output", "out")
        #expect(try workspace.folder.read("out") == text)
    }

    @Test func `an explanation names field, rule and words`() throws {
        let workspace = try Workspace()
        try workspace.folder.write("At least 32 people were killed on Tuesday, officials said.", to: "a.txt")
        let line = try workspace.output(of: "extract", "--explain", "a.txt", "--published", "2023-09-20")
        #expect(
            line.contains(#/"reasons":\[.*{"field":"measure","rule":"[^"]+","start":24,"end":30,"words":"killed"}/#))
    }

    @Test func `a file is not written when an article was refused`() throws {
        let workspace = try Workspace()
        try workspace.folder.write("Five people were killed.", to: "a.txt")
        try workspace.folder.write("", to: "b.txt")
        let result = try workspace.run("extract", "a.txt", "b.txt", "--output", "out.jsonl")
        #expect(result.code == 65)
        #expect(try workspace.folder.names() == ["a.txt", "b.txt"])
        #expect(try workspace.run("extract", "a.txt", "b.txt").text.contains("Five people"))
    }
}
