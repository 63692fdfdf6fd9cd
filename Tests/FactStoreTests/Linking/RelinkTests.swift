import FactText
import Testing

@testable import FactStore

@Suite struct RelinkTests {
    @Test func `linking finds events, actors, origins and who disagrees`() throws {
        let store = try Self.store(EventLinkerTests.articles)
        try store.relink()
        let found = try store.disagreements()
        #expect(
            found.map { "\($0.name): \($0.verdict), \($0.outlets) outlets" } == [
                "battle-tarvik-2024-03-05/killed/people: update, 3 outlets",
                "war-tarvik-1990/killed/people: contradiction, 2 outlets",
            ])
        #expect(try store.verifyLinks() == [])
    }

    @Test func `articles in any order, at once, in halves or twice give the same links`() throws {
        let articles = RelinkTests.many
        let whole = try Self.store(articles)
        try whole.relink(.everything)
        let expected = try whole.links()
        #expect(expected.count > 10)
        var generator = SplitMix64(seed: 9)
        for round in 0..<4 {
            let shuffled = articles.shuffled(using: &generator)
            let store = try Self.store([])
            for (number, article) in shuffled.enumerated() {
                try store.add(article)
                // One by one, in two halves, at the end: the way in must leave no trace.
                if round == 0 || (round == 1 && number == shuffled.count / 2) { try store.relink() }
            }
            try store.relink()
            #expect(try store.links() == expected, "round \(round)")
            for article in shuffled.prefix(3) { try store.add(article) }
            try store.relink()
            #expect(try store.links() == expected, "round \(round), some articles twice")
            try store.relink(.everything)
            #expect(try store.links() == expected, "round \(round), everything anew")
            try store.relink(.fromTexts)
            #expect(try store.links() == expected, "round \(round), from the texts")
        }
    }

    @Test func `a new version of an article takes its old claims out of the links`() throws {
        let store = try Self.store(EventLinkerTests.articles)
        try store.relink()
        try store.add(
            LinkArticle("wire", "2024-03-08", "The market in Tarvik opened again. [Two people|wounded] slipped."))
        try store.relink()
        let expected = try Self.store(EventLinkerTests.articles.filter { $0.key != "wire" })
        try expected.add(
            LinkArticle("wire", "2024-03-08", "The market in Tarvik opened again. [Two people|wounded] slipped."))
        try expected.relink(.everything)
        #expect(try store.links() == expected.links())
    }

    /// Articles of a few outlets over a month, in random words, places and days.
    static let many: [LinkArticle] = {
        var generator = SplitMix64(seed: 21)
        return (0..<30).map { number in
            SyntheticNews.article(number, using: &generator)
        }
    }()

    static func store(_ articles: [LinkArticle]) throws -> Store {
        let store = try Store.inMemory()
        for article in articles { try store.add(article) }
        return store
    }
}

extension Store {
    /// Stores an article as if the rules had read its claims.
    func add(_ article: LinkArticle) throws {
        let document = Document(
            id: article.key, text: article.text ?? "", published: article.published, outlet: article.outlet,
            title: article.title)
        try ingest(
            ArticleInput(document: document, path: "\(article.key).txt"),
            Extraction(claims: article.claims, credits: []), at: Sample.time)
    }

    /// Everything that linking found, by names, sorted.
    func links() throws -> [String] {
        try reporting {
            try connection.rows(
                """
                SELECT outlet || '|' || document || '|' || words || '|' || coalesce(event, '') || '|' || coalesce(actor, '')
                    || '|' || coalesce(a.kind, '') || '|' || coalesce(p.name, '') || '|' || coalesce(origin, '')
                FROM current_claims LEFT JOIN actors a ON a.id = actor_id LEFT JOIN actors p ON p.id = a.party_id
                UNION ALL SELECT 'actor ' || name || kind FROM actors
                UNION ALL SELECT 'event ' || name || coalesce(start_date, '') || coalesce(end_date, '') FROM events
                UNION ALL SELECT 'origin ' || kind || name FROM origins
                ORDER BY 1
                """
            ) { try $0.text(0) }
        }
    }

    /// What is wrong with the links: current claims without an event or origin, empty events.
    func verifyLinks() throws -> [String] {
        try reporting {
            try connection.rows(
                """
                SELECT 'claim ' || id || ' has no event' FROM claims
                WHERE is_current AND id NOT IN (SELECT claim_id FROM claim_events)
                UNION ALL SELECT 'claim ' || id || ' has no origin' FROM claims
                WHERE is_current AND id NOT IN (SELECT claim_id FROM claim_origins)
                UNION ALL SELECT 'event ' || id || ' is empty' FROM events
                WHERE id NOT IN (SELECT event_id FROM claim_events)
                UNION ALL SELECT 'old claim ' || id || ' is linked' FROM claims
                WHERE NOT is_current AND id IN (SELECT claim_id FROM claim_events)
                """
            ) { try $0.text(0) }
        }
    }
}
