import FactText
import Testing

@testable import FactStore

/// Claims that came as a table, without their texts: what belongs together by what was noted.
@Suite struct NotedHappeningsTests {
    struct Table: Sendable, CustomStringConvertible {
        var description: String
        var articles: [LinkArticle]
        var events: [[String]]
    }

    static let tables = [
        Table(
            description: "a crowd in another quarter on the day of a fire is no part of the fire",
            articles: [
                LinkArticle(
                    noted: "a", "2021-09-15", "Garment factory fire injures 26",
                    ["26|wounded||2021-09-15", "26 workers|wounded|Teskil|2021-09-15", "900|present|Sahbad|2021-09-15"]),
                LinkArticle(
                    noted: "b", "2021-09-15", "Thousands march in Sahbad",
                    ["2000|present|Sahbad|2021-09-15", "38 protesters|wounded|Sahbad|2021-09-15"]),
            ],
            events: [
                ["a: 26", "a: 26 workers"],
                ["a: 900", "b: 2000", "b: 38 protesters"],
            ]),
        Table(
            description: "those arrested belong to the protest and not to the fire that the headline also tells",
            articles: [
                LinkArticle(
                    noted: "a", "2021-09-16", "Porvo protest arrests rise; 3 die in factory fire",
                    [
                        "132|detained|Porvo|2021-09-15", "75000|present|Porvo|2021-09-15",
                        "31 people|killed|Teskil|2021-09-15",
                    ]),
                LinkArticle(
                    noted: "b", "2021-09-15", "Factory fire kills 26", ["26 people|killed|Teskil|2021-09-15"]),
            ],
            events: [["a: 132", "a: 75000"], ["a: 31 people", "b: 26 people"]]),
        Table(
            description: "neighbouring villages on two days are two, and the total of both is a third",
            articles: [
                LinkArticle(
                    noted: "a", "2018-02-08", "UN: 31 killed in raids on two villages",
                    [
                        "31 people|killed|Saadan province|2018-02-05/2018-02-06", "17|killed|Talma|2018-02-05|0",
                        "14|killed|Bani Faraj|2018-02-06|0",
                    ]),
                LinkArticle(
                    noted: "b", "2018-02-07", "Coalition denies killing civilians",
                    ["16|killed|Talma|2018-02-05", "10 people|killed|Beni Faraj|2018-02-06"]),
            ],
            events: [["a: 14", "b: 10 people"], ["a: 17", "b: 16"], ["a: 31 people"]]),
        Table(
            description: "one speaker with two tolls of one day speaks of two attacks, told apart by weapons",
            articles: [
                LinkArticle(
                    noted: "a", "2015-02-05", "Strikes kill 45 after rebel fire on Porvo",
                    [
                        "45|killed|Porvo|2015-02-05", "12 mortar rounds|used|Porvo|2015-02-05",
                        "6 children|killed|Gothan|2015-02-05|0", "40 air raids|used|Gothan|2015-02-05",
                        "140 people|wounded|Gothan|2015-02-05", "7 people|killed|Porvo|2015-02-05",
                    ])
            ],
            events: [
                ["a: 12 mortar rounds", "a: 7 people"], ["a: 140 people", "a: 40 air raids", "a: 45", "a: 6 children"],
            ]),
        Table(
            description: "what is paid and who is arrested afterwards has no day and goes with what happened there",
            articles: [
                LinkArticle(
                    noted: "a", "2016-12-06", "Selya ferry toll jumps to 37",
                    [
                        "37|killed|Selya|2016-12-04", "2 crew members|detained|Selya", "50 million|amount|Selya",
                        "4 officers|killed|Selya",
                    ])
            ],
            events: [["a: 2 crew members", "a: 37", "a: 50 million"], ["a: 4 officers"]]),
        Table(
            description: "who fled without a date is one movement of people, and no victim of the day's attack",
            articles: [
                LinkArticle(
                    noted: "a", "2016-07-18", "Air strikes kill 21 near Manbar",
                    ["21|killed|Manbar|2016-07-18", "13000 residents|displaced|Manbar"]),
                LinkArticle(
                    noted: "b", "2016-07-18", "Manbar bombed again",
                    ["15|killed|Manbar|2016-07-18", "2000|displaced|Manbar"]),
            ],
            events: [["a: 13000 residents", "b: 2000"], ["a: 21", "b: 15"]]),
        Table(
            description: "those at a place on one day are no population",
            articles: [
                LinkArticle(
                    noted: "a", "2023-09-20", "",
                    ["120000|present|Tarvik", "2000 refugees|present|Tarvik airport|2023-09-20"])
            ],
            events: [["a: 120000"], ["a: 2000 refugees"]]),
    ]

    @Test(arguments: tables)
    func `claims without a text go together by what is noted`(table: Table) {
        #expect(EventLinkerTests.events(table.articles) == table.events)
        #expect(EventLinkerTests.events(table.articles.reversed()) == table.events)
    }

    @Test func `a total of the war without a date goes with the totals of that country`() {
        let articles = [
            LinkArticle(noted: "a", "2016-07-05", "", ["280000|killed|Syria|2011-03/2016-07-05"]),
            LinkArticle(
                noted: "b", "2017-04-04", "Gas attack kills 58", ["58|killed|Idlib|2017-04-04", "200000|killed|Syria"]),
        ]
        #expect(EventLinkerTests.events(articles) == [["a: 280000", "b: 200000"], ["b: 58"]])
    }

    @Test func `a name that a person gave outweighs all`() {
        var article = LinkArticle(
            noted: "a", "2018-02-08", "", ["17|killed|Talma|2018-02-05", "14|killed|Talma|2018-02-05"])
        article.names = [0: "one", 1: "two"]
        #expect(EventLinkerTests.events([article]) == [["a: 14"], ["a: 17"]])
    }

    @Test func `what a table gives is one happening for each claim at most, and every claim once`() {
        for article in Self.tables.flatMap(\.articles) {
            let claims = HappeningReader.read(article).flatMap(\.claims)
            #expect(claims.sorted() == Array(article.claims.indices))
        }
    }
}

extension LinkArticle {
    /// Claims without a text: `words|measure|place|start/end|whole`, the last three optional.
    fileprivate init(noted key: String, _ published: String, _ title: String, _ rows: [String]) {
        let claims = rows.map { row in
            let fields = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            func field(_ index: Int) -> String? { fields.count > index && !fields[index].isEmpty ? fields[index] : nil }
            let words = fields[0].split(separator: " ").map(String.init)
            let dates = (field(3) ?? "").split(separator: "/").compactMap { PartialDate(iso: $0) }
            let measure = Measure(rawValue: fields[1]) ?? .count
            let isThing = measure == .used || measure.isOptional
            return Claim(
                span: 0..<0, text: fields[0], figure: Figure(Double(words[0]) ?? 1, .exactly),
                counted: words.dropFirst().joined(separator: " "), measure: measure,
                group: isThing ? .things : fields[0].hasSuffix("children") ? .children : .people,
                asOf: PartialDate(iso: published), eventStart: dates.first, eventEnd: dates.last, place: field(2),
                subsetOf: field(4).flatMap { Int($0) })
        }
        self.init(
            key: key, outlet: "The \(key)", published: PartialDate(iso: published), title: title, text: nil,
            claims: claims)
    }
}
