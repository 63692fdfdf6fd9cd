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

    @Test(arguments: 0..<3)
    func `many articles one by one, some copied and some changed, are linked as all at once`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var articles = (0..<60).map { SyntheticNews.article($0, using: &generator, days: 12) }
        for number in stride(from: 0, to: 60, by: 4) {
            // A wire story that another outlet prints, and a changed text of an article that is known.
            var copy = articles[number]
            copy.outlet = "Copy \(number % 3)"
            copy.key = "copy of \(number)"
            articles.append(copy)
            var changed = SyntheticNews.article(number + 1, using: &generator, days: 12)
            changed.published = copy.published?.adding(days: 1)
            articles.append(changed)
        }
        // A changed text comes after the one that it changes; all else in any order.
        let later = articles[60...].filter { !$0.key.hasPrefix("copy") }
        let first = articles.filter { article in !later.contains { $0.text == article.text } }
        let order = first.shuffled(using: &generator) + later.shuffled(using: &generator)
        let store = try Self.store([])
        for (number, article) in order.enumerated() {
            try store.add(article)
            try store.relink()
            guard number % 20 == 19 else { continue }
            let whole = try Self.store(Array(order[...number]))
            try whole.relink(.everything)
            #expect(try store.links() == whole.links(), "after \(number + 1) articles")
            #expect(try store.verifyLinks() == [])
        }
        let links = try store.links()
        #expect(links.contains { $0.hasPrefix("copy ") })
        try store.relink(.fromTexts)
        #expect(try store.links() == links)
    }

    @Test func `an actor that more and more claims call otherwise is called so in all of them, and in their origins`()
        throws
    {
        let articles = (0..<5).map { number in
            var article = LinkArticle(
                "a\(number)", "2024-03-0\(number + 1)", "A blast in Tarvik killed [\(number + 2) people|killed].")
            article.claims[0].actor = number < 2 ? "Arvo health ministry" : "Arvo Health Ministry"
            return article
        }
        let store = try Self.store([])
        for (number, article) in articles.enumerated() {
            try store.add(article)
            try store.relink()
            let whole = try Self.store(Array(articles[...number]))
            try whole.relink(.everything)
            #expect(try store.links() == whole.links())
        }
    }

    @Test func `articles are read once, and again when other rules have read them or it is asked for`() throws {
        let store = try Self.store(EventLinkerTests.articles)
        try store.relink()
        #expect(try store.reporting { try store.waitingArticles() } == [])
        // What was read is taken as it is: a changed reading shows in the links.
        try store.connection.run("UPDATE actor_readings SET name = 'somebody', kind = 'person'")
        try store.connection.run("UPDATE happenings SET kind = 'flood' WHERE kind = 'battle'")
        try store.relink(.everything)
        #expect(try store.events().contains { $0.kind == "flood" })
        try store.connection.run("UPDATE article_readings SET rules_version = '0' WHERE article_id > 1")
        #expect(try store.reporting { try store.waitingArticles() }.count == EventLinkerTests.articles.count - 1)
        try store.relink(.fromTexts)
        #expect(try !store.events().contains { $0.kind == "flood" })
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
                UNION ALL SELECT 'event reason ' || name || reason FROM events
                UNION ALL SELECT 'alias ' || a.name || x.alias || x.reason
                FROM actor_aliases x JOIN actors a ON a.id = x.actor_id
                UNION ALL SELECT 'origin ' || kind || name || reason FROM origins
                UNION ALL SELECT 'copy ' || a.document || ' of ' || r.document
                FROM article_readings x JOIN articles a ON a.id = x.article_id JOIN articles r ON r.id = x.root_id
                UNION ALL SELECT 'cluster ' || min(a.document || h.ordinal) || ' of ' || count(*)
                FROM happenings h JOIN articles a ON a.id = h.article_id GROUP BY h.cluster_id
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
