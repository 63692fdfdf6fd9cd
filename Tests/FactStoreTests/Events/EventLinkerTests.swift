import FactText
import Testing

@testable import FactStore

@Suite struct EventLinkerTests {
    /// Articles in our own words; figures are in brackets: `[12 people|killed|2024-03-05]`.
    static let articles = [
        LinkArticle(
            "wire", "2024-03-06",
            """
            Shells hit the Tarvik region as the army launched its offensive on Tuesday.

            At least [12 people|killed|2024-03-05] died in the fighting in Tarvik, officials said.
            In the capital, protesters gathered on Wednesday. [Seven people|wounded|2024-03-06|Dornstadt] were hurt \
            in clashes with the police in Dornstadt.
            """),
        LinkArticle(
            "daily", "2024-03-07",
            """
            The operation in Tarvik has cost [20 people|killed|2024-03-05] their lives, the ministry said.
            A fuel depot explosion on a road near Tarvik injured [30 people|wounded] on the same day.
            """),
        LinkArticle(
            "weekly", "2024-03-12",
            """
            Refugees are leaving Tarvik. [Hundreds|displaced|2024-03-11] fled the region on Monday.
            The ministry now says that [45 people|killed|2024-03-04/2024-03-10] were killed in last week's \
            operation in Tarvik. A 1990s war over Tarvik killed [9,000 people|killed|1991/1995].
            """),
        LinkArticle(
            "monthly", "2024-03-30",
            """
            The war of the nineties left [8,500 people|killed|1990/1994] dead in Tarvik.
            """),
    ]

    @Test func `one happening told in three ways comes together, and others of its time and place stay apart`() {
        #expect(
            Self.events(Self.articles) == [
                ["daily: 20 people", "weekly: 45 people", "wire: 12 people"],
                ["daily: 30 people"], ["monthly: 8,500 people", "weekly: 9,000 people"], ["weekly: Hundreds"],
                ["wire: Seven people"],
            ])
    }

    @Test func `the order of arrival changes nothing`() {
        var generator = SplitMix64(seed: 3)
        let expected = Self.events(Self.articles)
        for _ in 0..<5 { #expect(Self.events(Self.articles.shuffled(using: &generator)) == expected) }
    }

    @Test func `one city and one kind on two days are two events, and a figure without a date goes to its day`() {
        let articles = [
            LinkArticle("a", "2016-07-18", "Air strikes killed [21 people|killed|2016-07-18] in Porvo on Monday."),
            LinkArticle("b", "2016-07-19", "Air strikes killed [56 people|killed|2016-07-19] in Porvo on Tuesday."),
            LinkArticle("c", "2016-07-18", "Strikes by jets in Porvo have killed [19 people|killed]."),
        ]
        #expect(Self.events(articles) == [["a: 21 people", "c: 19 people"], ["b: 56 people"]])
    }

    @Test func `spellings of one name are one place`() {
        let articles = [
            LinkArticle(
                "a", "2016-07-27", "A car bomb in al-Qameshli killed [44 people|killed|2016-07-27|al-Qameshli]."),
            LinkArticle("b", "2016-07-27", "A truck bomb killed [48 people|killed|2016-07-27|Qamishli] in Qamishli."),
            LinkArticle("c", "2016-07-27", "A bomb killed [3 people|killed|2016-07-27|Hama] in Hama."),
        ]
        #expect(Self.events(articles) == [["a: 44 people", "b: 48 people"], ["c: 3 people"]])
    }

    @Test func `a name tells kind, place and first day`() {
        let happenings = Self.articles.flatMap { HappeningReader.read($0) }
        let names = EventLinker.link(happenings).map { EventName($0.map { happenings[$0] }).slug }
        #expect(
            names.sorted() == [
                "battle-tarvik-2024-03-05", "exodus-tarvik-2024-03-11", "explosion-tarvik-2024-03-07",
                "protest-dornstadt-2024-03-06", "war-tarvik-1990",
            ])
    }

    /// Each event as the claims in it, sorted.
    static func events(_ articles: [LinkArticle]) -> [[String]] {
        let happenings = articles.flatMap { HappeningReader.read($0) }
        let byKey = Dictionary(uniqueKeysWithValues: articles.map { ($0.key, $0) })
        return EventLinker.link(happenings).map { event in
            event.flatMap { index in
                happenings[index].claims.compactMap { claim in
                    byKey[happenings[index].article].map { "\($0.key): \($0.claims[claim].text)" }
                }
            }.sorted()
        }.sorted { $0[0] < $1[0] }
    }
}

extension LinkArticle {
    /// An article whose text marks its claims: `[words|measure|start/end|place]`, the last two optional.
    init(_ key: String, _ published: String, _ marked: String) {
        var text = ""
        var claims: [Claim] = []
        for (number, piece) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
            guard number > 0, let end = piece.firstIndex(of: "]") else {
                text += piece
                continue
            }
            let fields = piece[..<end].split(separator: "|").map(String.init)
            let dates = fields.count > 2 ? fields[2].split(separator: "/").map(String.init) : []
            let start = text.unicodeScalars.count
            text += fields[0]
            let place = fields.count > 3 ? fields[3] : marked.contains("Tarvik") ? "Tarvik" : "Porvo"
            claims.append(
                Claim(
                    span: start..<text.unicodeScalars.count, text: fields[0],
                    figure: Figure(Double(number), .exactly), counted: "people",
                    measure: Measure(rawValue: fields[1]) ?? .count, group: .people,
                    asOf: PartialDate(iso: published), eventStart: dates.first.flatMap { PartialDate(iso: $0) },
                    eventEnd: dates.last.flatMap { PartialDate(iso: $0) }, place: place))
            text += piece[piece.index(after: end)...]
        }
        self.init(
            key: key, outlet: "The \(key)", published: PartialDate(iso: published), title: nil, text: text,
            claims: claims)
    }
}
