import FactText
import Testing

@testable import FactStore

@Suite struct IngestTests {
    private let text = "Officials said 27 people died.\nAnother report said 30 were wounded."
    private var claims: [Claim] {
        [
            Sample.claim(
                "27 people", in: text, 27, 27, actor: "Officials",
                reasons: [Reason(field: "measure", rule: "active verb", words: 25..<29)]),
            Sample.claim("30", in: text, 30, 30, measure: .wounded, subsetOf: 0),
        ]
    }

    @Test func `a claim comes back with all that was read`() throws {
        let store = try Store.inMemory()
        #expect(try store.add(Sample.article(text, url: "http://x/1", title: "Blast"), claims) == .new)
        let stored = try store.claims()
        #expect(stored.map(\.claim.text) == ["27 people", "30"])
        #expect(stored.map(\.quote) == ["Officials said 27 people died.", "Another report said 30 were wounded."])
        let first = try #require(stored.first)
        var expected = claims[0]
        expected.reasons = []
        // A claim without a day of its own is as of the day of publication.
        expected.asOf = Sample.day("2023-09-20")
        #expect(first.claim == expected)
        #expect(first.outlet == "The Herald" && first.document == "one" && first.url == "http://x/1")
        #expect(first.title == "Blast" && first.published == Sample.day("2023-09-20"))
        #expect(stored[1].wholeID == first.id && stored[1].claim.subsetOf == 0)
    }

    @Test func `an article is known before it is read where ingesting it would write nothing`() throws {
        let store = try Store.inMemory()
        let article = Sample.article(text, title: "Blast")
        #expect(try store.knownClaims(of: article) == nil)
        #expect(try store.connection.first("SELECT count(*) FROM outlets") { try $0.integer(0) } == 0)
        try store.ingest(article, Extraction(claims: claims, credits: []), at: Sample.time)
        #expect(try store.knownClaims(of: article) == 2)
        #expect(try store.knownClaims(of: Sample.article(text)) == 2)
        for changed in [
            Sample.article(text + " More.", title: "Blast"), Sample.article(text, outlet: "The Post"),
            Sample.article(text, document: "two"), Sample.article(text, published: "2023-09-21"),
            Sample.article(text, title: "Blasts"), Sample.article(text, url: "http://x/1"),
        ] {
            #expect(try store.knownClaims(of: changed) == nil, "\(changed)")
        }
        #expect(try store.knownClaims(of: article, rulesVersion: "other") == nil)
    }

    @Test func `the same text twice is known and writes nothing`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text), claims)
        let before = try counts(store)
        #expect(try store.add(Sample.article(text), claims) == .known)
        #expect(try counts(store) == before)
    }

    @Test func `a changed text is a new version and the old one stays`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text), claims)
        let changed = "Officials said 32 people died."
        #expect(try store.add(Sample.article(changed), [Sample.claim("32 people", in: changed, 32, 32)]) == .newVersion)
        #expect(try store.claims().map(\.claim.text) == ["32 people"])
        #expect(try texts(store) == [text, changed])
        // The old text again is not news.
        #expect(try store.add(Sample.article(text), claims) == .known)
        #expect(try store.claims().map(\.claim.text) == ["32 people"])
        #expect(try store.verify().faults == [])
    }

    @Test func `an older text that comes later does not become the current one`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text, published: "2023-09-21"), claims)
        let older = "Officials said 9 people died."
        #expect(
            try store.add(Sample.article(older, published: "2023-09-20"), [Sample.claim("9 people", in: older, 9, 9)])
                == .newVersion)
        #expect(try store.claims().map(\.claim.text) == ["27 people", "30"])
        #expect(try store.verify().faults == [])
    }

    @Test func `an article is one by its URL or else by its document`() throws {
        let store = try Store.inMemory()
        #expect(try store.add(Sample.article("A", document: "a", url: "http://x/1")) == .new)
        #expect(try store.add(Sample.article("B", document: "b", url: "http://x/1")) == .newVersion)
        #expect(try store.add(Sample.article("C", document: "a", url: "http://x/2")) == .new)
        #expect(try store.add(Sample.article("D", document: "d")) == .new)
        #expect(try store.add(Sample.article("E", document: "d", url: "http://x/3")) == .newVersion)
        #expect(try store.add(Sample.article("F", document: "x", url: "http://x/3")) == .newVersion)
        #expect(try store.add(Sample.article("D", document: "d", outlet: "The Globe")) == .new)
    }

    @Test func `claims found again by other rules keep their ids`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text), claims)
        let before = try store.claims().map(\.id)
        let wider = [
            Sample.claim("said 30 were", in: text, 30, 30, measure: .missing),
            Sample.claim("Another", in: text, 1, 1),
            Sample.claim("27 people", in: text, 27, 27, measure: .missing, actor: "Officials"),
        ]
        #expect(try store.add(Sample.article(text), wider, rules: "2") == .reread)
        let after = try store.claims()
        #expect(after.map(\.claim.text) == ["said 30 were", "Another", "27 people"])
        #expect(after.map(\.id) == [before[1], after[1].id, before[0]])
        #expect(after[0].claim.subsetOf == nil)
        #expect(try store.verify().faults == [])
    }

    @Test func `a claim that the rules lose and find again has its old id`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text), claims)
        let before = try store.claims().map(\.id)
        try store.add(Sample.article(text), [claims[0]], rules: "2")
        #expect(try store.claims().map(\.id) == [before[0]])
        try store.add(Sample.article(text), claims, rules: "3")
        #expect(try store.claims().map(\.id) == before)
    }

    @Test func `a corrected date reads the article again`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text, published: "2023-09-02"), claims)
        #expect(try store.add(Sample.article(text, published: "2023-09-20"), claims) == .reread)
        #expect(try store.claims().map(\.published.iso) == ["2023-09-20", "2023-09-20"])
    }

    @Test func `a failing article leaves nothing and others of its batch stay`() throws {
        let store = try Store.inMemory()
        var wrong = claims[1]
        wrong.text = "31"
        var seen: StoreError?
        try store.transaction {
            try store.add(Sample.article(text, document: "good"), claims)
            seen = storeError { () throws(StoreError) in
                try store.ingest(
                    Sample.article("\(text) ", document: "bad", outlet: "Nobody"),
                    Extraction(claims: [claims[0], wrong], credits: ["AFP"]), at: Sample.time)
            }
        }
        #expect(seen?.kind == .internal)
        #expect(seen?.place.file == "bad.txt")
        #expect(try store.claims().map(\.document) == ["good", "good"])
        #expect(try store.connection.rows("SELECT name FROM outlets") { try $0.text(0) } == ["The Herald"])
    }

    @Test func `an article without outlet or date is refused with its place`() throws {
        let store = try Store.inMemory()
        var article = Sample.article(text)
        article.document.outlet = nil
        let outlet = storeError { () throws(StoreError) in
            try store.ingest(article, .init(claims: [], credits: []), at: Sample.time)
        }
        #expect(outlet?.kind == .badInput)
        #expect(outlet?.description.hasPrefix("one.txt: article one has no outlet.") == true)
        article = Sample.article(text)
        article.document.published = nil
        let date = storeError { () throws(StoreError) in
            try store.ingest(article, .init(claims: [], credits: []), at: Sample.time)
        }
        #expect(date?.description.hasPrefix("one.txt: article one has no date of publication.") == true)
    }

    @Test func `a full disk leaves nothing of an article and tells what to do`() throws {
        let store = try Store.inMemory()
        let pages = try #require(try store.connection.first("PRAGMA page_count") { try $0.integer(0) })
        try store.connection.execute("PRAGMA max_page_count = \(pages + 3)")
        let before = try counts(store)
        let long = text + String(repeating: " x", count: 20_000)
        let error = storeError { () throws(StoreError) in
            try store.ingest(Sample.article(long), Extraction(claims: claims, credits: []), at: Sample.time)
        }
        #expect(error?.kind == .io)
        #expect(error?.message == "the store failed: database or disk is full")
        #expect(try counts(store) == before)
        #expect(try store.add(Sample.article(text), claims) == .new)
    }

    @Test func `credits are kept in the order of the text`() throws {
        let store = try Store.inMemory()
        try store.add(Sample.article(text), credits: ["Reuters", "AFP"])
        #expect(
            try store.connection.rows("SELECT agency FROM credits ORDER BY position") { try $0.text(0) }
                == ["Reuters", "AFP"])
    }

    private func counts(_ store: Store) throws -> [Int64] {
        try ["outlets", "articles", "versions", "extractions", "claims", "claim_reasons"].map { table in
            try store.connection.first("SELECT count(*) FROM \(table)") { try $0.integer(0) } ?? -1
        }
    }

    private func texts(_ store: Store) throws -> [String] {
        try store.connection.rows("SELECT text FROM versions ORDER BY id") { try $0.text(0) }
    }
}
