import FactText
import Testing

@testable import FactStore

@Suite struct DecisionTests {
    static let author = Author(who: "Ada", why: "the ministry's own list")

    @Test(arguments: [
        Decision.mergeActors(["baku", "azerbaijan's army"], into: "azerbaijan"),
        .splitActor("group", wordings: ["the “group”", "a\nb"], name: "Other"), .renameActor("x", name: "Y"),
        .setActorKind("x", .armedGroup), .setActorParty("x", "Armenia"), .setActorParty("x", nil),
        .mergeEvents([3, 4], into: 1), .splitEvent([3], name: nil), .splitEvent([3, 5], name: "Depot"),
        .pinClaim(7, with: 9), .renameEvent(7, name: "Depot"), .setEventKind(7, "fire"),
    ])
    func `a decision reads back from the journal as it was made`(decision: Decision) {
        #expect(Decision(action: decision.action, json: decision.json) == decision)
    }

    @Test func `events are merged, split, pinned and renamed, and all of it can be undone`() throws {
        let store = try RelinkTests.store(EventLinkerTests.articles)
        try store.relink()
        let before = try store.links()
        let names = try store.events().map(\.name).sorted()
        #expect(names.count == 5)

        try store.merge(
            events: ["explosion-tarvik-2024-03-07"], into: "battle-tarvik-2024-03-05", by: Self.author,
            at: Sample.time)
        #expect(try store.events().count == 4)
        try store.rename(event: "battle-tarvik-2024-03-05", to: "Tarvik", by: Self.author, at: Sample.time)
        let claim = try #require(try store.evidence(forEvent: "Tarvik").first { $0.words == "20 people" })
        try store.split(event: "Tarvik", claims: [claim.claim], as: "Another day", by: Self.author, at: Sample.time)
        #expect(try store.evidence(forEvent: "Another day").map(\.words) == ["20 people"])
        try store.pin(claim: claim.claim, toEvent: "war-tarvik-1990", by: Self.author, at: Sample.time)
        #expect(try store.evidence(forEvent: "war-tarvik-1990").map(\.words).contains("20 people"))

        #expect(try store.journal().map(\.action) == ["event merge", "event rename", "event split", "event pin"])
        for _ in 0..<4 { try store.undo(by: Self.author, at: Sample.time) }
        #expect(try store.links() == before)
        #expect(throws: StoreError.self) { try store.undo(by: Self.author, at: Sample.time) }
        // An undoing is an entry, and can be undone.
        try store.undo(8, by: Self.author, at: Sample.time)
        #expect(try store.events().count == 4)
    }

    @Test(arguments: 0..<4)
    func `decisions and what is undone are linked as if everything were linked anew`(seed: UInt64) throws {
        let (store, whole) = (try RelinkTests.store(RelinkTests.many), try RelinkTests.store(RelinkTests.many))
        try store.relink()
        try whole.relink()
        var generator = SplitMix64(seed: seed)
        for step in 0..<25 {
            // What the two stores call by one name, chosen in the order of names.
            let actors = try store.actors().map(\.name).sorted()
            let events = try store.events().map(\.name).sorted()
            let (actor, other) = (actors.randomElement(using: &generator) ?? "", actors.first ?? "")
            let (event, second) = (events.randomElement(using: &generator) ?? "", events.first ?? "")
            let claim = try store.evidence(forEvent: event).map(\.claim).min() ?? 0
            let choice = Int.random(in: 0..<11, using: &generator)
            for target in [store, whole] {
                try? Self.decide(choice, on: target, actor, other, event, second, claim: claim, step)
            }
            try whole.relink(.everything)
            #expect(try store.links() == whole.links(), "step \(step), choice \(choice)")
        }
        #expect(try store.journal().count > 10)
    }

    private static func decide(
        _ choice: Int, on store: Store, _ actor: String, _ other: String, _ event: String, _ second: String,
        claim: Int64, _ step: Int
    ) throws {
        switch choice {
        case 0: try store.merge(actors: [actor], into: other, by: author, at: Sample.time)
        case 1: try store.rename(actor: actor, to: "Actor \(step)", by: author, at: Sample.time)
        case 2: try store.set(kind: .monitor, ofActor: actor, by: author, at: Sample.time)
        case 3: try store.set(party: step % 2 == 0 ? other : nil, ofActor: actor, by: author, at: Sample.time)
        case 4:
            let wording = try store.actors(named: actor).first?.aliases.first?.wording ?? ""
            try store.split(actor: actor, wordings: [wording], as: "Split \(step)", by: author, at: Sample.time)
        case 5: try store.merge(events: [event], into: second, by: author, at: Sample.time)
        // A name that a number would give to another event.
        case 6: try store.rename(event: event, to: "\(second)-2", by: author, at: Sample.time)
        case 7: try store.split(event: event, claims: [claim], as: nil, by: author, at: Sample.time)
        case 8: try store.pin(claim: claim, toEvent: second, by: author, at: Sample.time)
        case 9: try store.set(kind: "fire", ofEvent: event, by: author, at: Sample.time)
        default: try store.undo(by: author, at: Sample.time)
        }
    }

    @Test func `a decision outlives new articles, linking anew and another reading of the same text`() throws {
        let articles = EventLinkerTests.articles
        let store = try RelinkTests.store([articles[0], articles[1]])
        try store.relink()
        let depot = try #require(try store.events().first { $0.kind == "explosion" })
        try store.rename(event: depot.name, to: "Depot", by: Self.author, at: Sample.time)
        try store.merge(
            events: ["protest-dornstadt-2024-03-06"], into: "Depot", by: Self.author, at: Sample.time)
        func depotWords() throws -> [String] { try store.evidence(forEvent: "Depot").map(\.words).sorted() }
        #expect(try depotWords() == ["30 people", "Seven people"])

        try store.add(articles[2])
        try store.relink()
        #expect(try depotWords() == ["30 people", "Seven people"])
        try store.relink(.fromTexts)
        #expect(try depotWords() == ["30 people", "Seven people"])
        let article = articles[1]
        try store.ingest(
            ArticleInput(
                document: Document(
                    id: article.key, text: article.text ?? "", published: article.published, outlet: article.outlet),
                path: "x"), Extraction(claims: article.claims, credits: []), rulesVersion: "next", at: Sample.time)
        try store.relink()
        #expect(try depotWords() == ["30 people", "Seven people"])
    }

    @Test func `actors are merged, split, renamed and given kind and party`() throws {
        var articles = EventLinkerTests.articles
        articles[0].claims[0].actor = "the Tarvik council"
        articles[1].claims[0].actor = "Tarvik's council"
        articles[2].claims[0].actor = "Baku"
        let store = try RelinkTests.store(articles)
        try store.relink()
        let before = try store.links()
        func names() throws -> [String] { try store.actors().map(\.name).sorted() }
        #expect(try names() == ["Azerbaijan", "Tarvik council", "Tarvik's council"])

        try store.merge(actors: ["Tarvik's council"], into: "Tarvik council", by: Self.author, at: Sample.time)
        let council = try #require(try store.actors(named: "tarvik council").first)
        #expect(council.aliases.map(\.wording) == ["Tarvik's council", "the Tarvik council"])
        #expect(council.aliases.map(\.reason).contains("a person merged it"))
        try store.set(kind: .armedGroup, ofActor: "Tarvik council", by: Self.author, at: Sample.time)
        try store.set(party: "Azerbaijan", ofActor: "Tarvik council", by: Self.author, at: Sample.time)
        try store.rename(actor: "Tarvik council", to: "Council of Tarvik", by: Self.author, at: Sample.time)
        let renamed = try #require(try store.actors().first { $0.name == "Council of Tarvik" })
        #expect(renamed.kind == .armedGroup)
        #expect(renamed.party == "Azerbaijan")
        #expect(try store.claims(ClaimFilter(actor: "Azerbaijan")).count == 3)
        try store.split(
            actor: "Council of Tarvik", wordings: ["Tarvik's council"], as: "Old council", by: Self.author,
            at: Sample.time)
        #expect(try names() == ["Azerbaijan", "Council of Tarvik", "Old council"])
        for _ in 0..<5 { try store.undo(by: Self.author, at: Sample.time) }
        #expect(try store.links() == before)
    }

    @Test func `what cannot be decided is an error that names what there is`() throws {
        let store = try RelinkTests.store(EventLinkerTests.articles)
        try store.relink()
        let errors: [(StoreError.Kind, () throws -> Void)] = [
            (
                .notFound,
                { try store.merge(events: ["nowhere"], into: "war-tarvik-1990", by: Self.author, at: Sample.time) }
            ),
            (
                .usage,
                {
                    try store.merge(
                        events: ["war-tarvik-1990"], into: "war-tarvik-1990", by: Self.author, at: Sample.time)
                }
            ),
            (
                .notFound,
                { try store.split(event: "war-tarvik-1990", claims: [1], as: nil, by: Self.author, at: Sample.time) }
            ),
            (.notFound, { try store.pin(claim: 99, toEvent: "war-tarvik-1990", by: Self.author, at: Sample.time) }),
            (.notFound, { try store.rename(actor: "Nobody", to: "Somebody", by: Self.author, at: Sample.time) }),
            (.notFound, { try store.undo(7, by: Self.author, at: Sample.time) }),
        ]
        for (kind, body) in errors {
            let error = #expect(throws: StoreError.self) { try body() }
            #expect(error?.kind == kind)
        }
        #expect(try store.journal().isEmpty)
    }
}
