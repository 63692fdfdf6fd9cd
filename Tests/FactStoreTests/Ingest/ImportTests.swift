import FactText
import Testing

@testable import FactStore

@Suite struct ImportTests {
    private let text = "Officials said 27 people died, two of them children."

    @Test func `imported claims need no text and are known the second time`() throws {
        let store = try Store.inMemory()
        let rows = [
            Sample.imported(27, 27), Sample.imported(2, 2, group: .children, subsetOf: 0),
            Sample.imported(27, 27),
            Sample.imported(200, nil, document: "two", measure: .wounded, actor: "Officials"),
        ]
        #expect(try store.importClaims(rows, at: Sample.time) == ImportOutcome(new: 4, newArticles: 2))
        let claims = try store.claims()
        #expect(claims.map(\.claim.figure.bounds.low) == [27, 2, 27, 200])
        #expect(claims.allSatisfy { !$0.hasSpan && $0.quote == nil })
        #expect(claims[1].wholeID == claims[0].id)
        #expect(try store.importClaims(rows, at: Sample.time) == ImportOutcome(known: 4))
        #expect(try store.claims() == claims)
        #expect(try store.verify().faults == [])
    }

    @Test func `a text that comes after its imported claims tells where they stand`() throws {
        let store = try Store.inMemory()
        try store.importClaims(
            [Sample.imported(27, 27), Sample.imported(99, 99, measure: .missing)], at: Sample.time)
        let ids = try store.claims().map(\.id)
        let read = [
            Sample.claim("27 people", in: text, 27, 27), Sample.claim("two", in: text, 2, 2, group: .children),
        ]
        #expect(try store.add(Sample.article(text), read) == .new)
        let claims = try store.claims()
        #expect(claims.map(\.claim.text) == ["27 people", "two", ""])
        #expect(claims[0].id == ids[0] && claims[2].id == ids[1])
        #expect(claims[0].quote == text)
        #expect(try store.add(Sample.article(text), read) == .known)
        #expect(try store.verify().faults == [])
    }

    @Test func `what a person imports outweighs what the rules found`() throws {
        let store = try Store.inMemory()
        let read = Sample.claim("27 people", in: text, 27, 27)
        try store.add(Sample.article(text), [read])
        let id = try store.claims().map(\.id)
        var corrected = read
        corrected.actor = "the ministry"
        corrected.sentence = nil
        let row = ImportedClaim(
            document: "one", outlet: "The Herald", published: Sample.day("2023-09-20"), claim: corrected, hasSpan: true)
        #expect(try store.importClaims([row], at: Sample.time) == ImportOutcome(corrected: 1))
        #expect(try store.claims().map(\.claim.actor) == ["the ministry"])
        #expect(try store.claims().map(\.quote) == [text])
        // Other rules may find it differently or not at all.
        try store.add(Sample.article(text), [read], rules: "2")
        try store.add(Sample.article(text), [], rules: "3")
        #expect(try store.claims().map(\.claim.actor) == ["the ministry"])
        #expect(try store.claims().map(\.id) == id)
        #expect(try store.importClaims([row], at: Sample.time) == ImportOutcome(known: 1))
        #expect(try store.verify().faults == [])
    }

    @Test func `a date imported anew corrects the article as long as it has no text`() throws {
        let store = try Store.inMemory()
        try store.importClaims([Sample.imported(27, 27, published: "2023-09-02")], at: Sample.time)
        try store.importClaims([Sample.imported(27, 27, published: "2023-09-20")], at: Sample.time)
        #expect(try store.claims().map(\.published.iso) == ["2023-09-20"])
        try store.add(Sample.article(text, published: "2023-09-20"))
        try store.importClaims([Sample.imported(27, 27, published: "2023-09-02")], at: Sample.time)
        #expect(try store.claims().map(\.published.iso) == ["2023-09-20"])
        #expect(try store.verify().faults == [])
    }

    @Test func `one wrong row and nothing is written`() throws {
        let store = try Store.inMemory()
        let cases: [(ImportedClaim, String)] = [
            (Sample.imported(30, 20, line: 3), "low is above high"),
            (Sample.imported(nil, nil, line: 3), "the figure has neither low nor high"),
            (Sample.imported(.infinity, nil, line: 3), "a bound is no number"),
            (Sample.imported(1, 1, outlet: "", line: 3), "the outlet or the document is missing"),
            (Sample.imported(1, 1, subsetOf: 7, line: 3), "subsetOf 7 is no other row of the article one"),
            (Sample.imported(1, 1, published: "2023-09-21", line: 3), "the article one has two dates of publication"),
        ]
        for (row, message) in cases {
            let error = storeError { () throws(StoreError) in
                try store.importClaims([Sample.imported(1, 2), row], at: Sample.time)
            }
            #expect(error?.kind == .badInput)
            #expect(error?.message == message)
            #expect(error?.place.line == 3)
            #expect(error?.remedy != nil)
            #expect(try store.claims().isEmpty)
        }
    }

    @Test func `a span must hold its words in the stored text`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text))
        var claim = Sample.claim("27 people", in: text, 27, 27)
        claim.text = "28 people"
        let row = ImportedClaim(
            document: "one", outlet: "The Herald", published: Sample.day("2023-09-20"), claim: claim, hasSpan: true)
        let error = storeError { () throws(StoreError) in try store.importClaims([row], at: Sample.time) }
        #expect(error?.message == "“28 people” is not at 15–24 of the text")
    }
}
