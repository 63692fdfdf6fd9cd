import FactStore
import FactText
import TestSupport
import Testing

@Suite struct ClaimReaderTests {
    private static let header = "document,outlet,published,low,high,measure,group,actor,quote\n"

    private func read(_ text: String, manifest: String? = nil) throws -> [ImportedClaim] {
        let folder = try TemporaryFolder()
        let list = try manifest.map { try Manifest(path: folder.write($0, to: "m.jsonl")) }
        return try ClaimReader(manifest: list).read(folder.write(text, to: "claims"))
    }

    private func message(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "c.csv")
        let error = #expect(throws: StoreError.self, sourceLocation: sourceLocation) {
            try ClaimReader().read(path)
        }
        #expect(error?.kind == .badInput, sourceLocation: sourceLocation)
        return (error?.description ?? "").replacing(path, with: "c.csv")
    }

    @Test func `CSV gives claims, defaults filled in`() throws {
        let claims = try read(
            "\u{FEFF}" + Self.header
                + "a,\"The \"\"A\"\"\",2023-09-20,32,,killed,people,\"X, Y\",\"at least\r\n32\"\r\n"
                + "\r\na,A,2023-09-20,20,20,destroyed,,,'-20 drones\r\n")
        #expect(claims.map(\.outlet) == ["The \"A\"", "A"])
        #expect(claims.map(\.quote) == ["at least\r\n32", "-20 drones"])
        #expect(
            claims.map(\.claim.figure) == [
                Figure(bounds: Bounds(low: 32, high: nil), qualifier: .atLeast),
                Figure(bounds: Bounds(exactly: 20), qualifier: .exactly),
            ])
        #expect(claims.map(\.claim.group) == [.people, .things])
        #expect(claims.map(\.claim.actor) == ["X, Y", nil])
        #expect(claims.map(\.claim.asOf) == [PartialDate(iso: "2023-09-20"), PartialDate(iso: "2023-09-20")])
        #expect(claims.map(\.hasSpan) == [false, false])
        #expect(claims.map(\.place.line) == [2, 5])
    }

    @Test func `JSON Lines in the shape of the guidelines give claims`() throws {
        let claims = try read(
            #"{"document":1,"start":4,"end":13,"text":"27 people","low":27,"high":27,"qualifier":"exactly","counted":"people","measure":"killed","group":"people","side":null,"actor":"X","via":"Y","cue":"said","modality":"denied","asOf":"2023-09-19","eventStart":"2016-04","eventEnd":null,"place":"P","event":"e","subsetOf":0,"optional":false,"outlet":"A","published":"2023-09-20"}"#
        )
        let day = try #require(PartialDate(iso: "2023-09-20"))
        #expect(
            claims.map {
                var claim = $0; claim.place = StoreError.Place(); return claim
            } == [
                ImportedClaim(
                    document: "1", outlet: "A", published: day, quote: "27 people",
                    claim: Claim(
                        span: 4..<13, text: "27 people",
                        figure: Figure(bounds: Bounds(exactly: 27), qualifier: .exactly),
                        counted: "people", measure: .killed, group: .people, actor: "X", via: "Y", cue: "said",
                        modality: .denied, asOf: PartialDate(iso: "2023-09-19"),
                        eventStart: PartialDate(iso: "2016-04"),
                        eventEnd: PartialDate(iso: "2016-04"), place: "P", event: "e", subsetOf: 0),
                    hasSpan: true)
            ])
    }

    @Test func `a manifest gives outlet and date by document`() throws {
        let claims = try read(
            "document,measure,low,high\na,killed,1,1\n",
            manifest: #"{"document":"a","outlet":"A","published":"2020-01-02","url":"u"}"#)
        #expect(claims.map(\.outlet) == ["A"])
        #expect(claims.map(\.published.iso) == ["2020-01-02"])
        #expect(claims.map(\.url) == ["u"])
    }

    private static let badFiles: [(text: String, message: String)] = [
        (
            "document;low;high;measure\n",
            "1: the header names a column \"document;low;high;measure\" that no claim has."
        ),
        ("document,low,high\n", "1: the header lacks the column \"measure\"."),
        ("document,low,low,high,measure\n", "1: the header names the column \"low\" twice."),
        ("document,low,high,measure\n", " the file holds no claims."),
        ("{\"document\":\"a\",\"low\":{}}", "1: \"low\" is an object, not a text."),
    ]

    private static let badRows: [(row: String, message: String)] = [
        ("a,A,2023-09-20,1", "the row has 4 cells, the header 9."),
        ("a,A,2023-09-20,1,1,killed,people,,q,z", "the row has 10 cells, the header 9."),
        ("a,A,2023-09-20,1,1,killed,people,,\"open\nx", "the quote that opens here is never closed."),
        ("a,A,2023-09-20,1,1,killed,people,,\"x\"y", "text after the closing quote of a cell."),
        ("a,A,2023-09-20,1,1,killed,people,,x\"y", "a quote inside a cell that does not begin with one."),
        ("a,A,2023-09-20,5,4,killed,people,,", "low (5) is above high (4)."),
        ("a,A,2023-09-20,,,killed,people,,", "the claim has neither low nor high."),
        ("a,A,2023-09-20,many,,killed,people,,", "low is \"many\", which is no number."),
        ("a,A,2023-09-20,0x1F,,killed,people,,", "low is \"0x1F\", which is no number."),
        ("a,A,2023-09-31,1,1,killed,people,,", "the date \"2023-09-31\" does not exist."),
        ("a,,2023-09-20,1,1,killed,people,,", "the claim lacks outlet."),
        ("a,A,2023-09-20,1,1,slain,people,,", "measure is \"slain\"."),
    ]

    @Test(arguments: badFiles)
    func `bad files are errors with place and remedy`(text: String, message: String) throws {
        let actual = try self.message(text)
        #expect(actual.hasPrefix("c.csv:" + message))
        #expect(actual.utf8.count > message.utf8.count + 12, "there is a remedy")
    }

    @Test(arguments: badRows)
    func `bad rows are errors with line and remedy`(row: String, message: String) throws {
        let actual = try self.message(Self.header + row + "\n")
        #expect(actual.hasPrefix("c.csv:2: " + message))
        #expect(actual.utf8.count > message.utf8.count + 12, "there is a remedy")
    }
}
