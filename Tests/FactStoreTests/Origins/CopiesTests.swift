import FactText
import Testing

@testable import FactStore

@Suite struct CopiesTests {
    static let wire = """
        At least twelve people were killed when a ferry overturned on the lake near the harbour late on Monday, the \
        regional governor told reporters at the scene. Rescue workers pulled thirty passengers from the cold water \
        during the night, and divers were still looking for the captain. The ferry, built forty years ago, was on \
        its way from the island to the market town with farmers and their animals on board. Survivors said that it \
        began to lean to one side after a wave broke over the bow. The ministry of transport has opened an inquiry.
        """
    static let own = """
        Divers found the captain of the ferry that went down on Monday night, and twelve bodies lie in the town's \
        school. Farmers had crowded its deck on the way to market. Why the old boat leaned over in a wave is what \
        an inquiry of the transport ministry must find out; the governor spoke of thirty people saved. Relatives \
        waited in the rain at the harbour for hours, while the rescue teams went out again and again with lamps.
        """

    @Test(arguments: [
        ("the same text", wire, true), ("cut to two sentences", String(wire.prefix(310)), true),
        (
            "topped with own sentences",
            "Our correspondent writes: the country is in mourning tonight, and flags fly low. " + wire, true
        ),
        ("another report of the same happening", own, false),
        ("one quote in common", own + " " + String(wire.prefix(90)), false),
        ("a few words", "Twelve people were killed when a ferry overturned.", false),
    ])
    func `texts are copies when they share most of their word sequences`(
        what: String, text: String, areCopies: Bool
    ) throws {
        let roots = try Self.roots([("a", 10, Self.wire), ("b", 11, text)])
        #expect(roots == (areCopies ? ["a<a", "b<a"] : ["a", "b"]), "\(what)")
    }

    @Test func `the earliest is the root of all, in any order, and what comes weeks later is no copy`() throws {
        let articles = [
            ("late", 12, Self.wire), ("first", 10, Self.wire), ("other", 10, Self.own), ("month", 40, Self.wire),
        ]
        var generator = SplitMix64(seed: 5)
        for _ in 0..<6 {
            for isOneByOne in [true, false] {
                let roots = try Self.roots(articles.shuffled(using: &generator), isOneByOne: isOneByOne)
                #expect(roots == ["first<first", "late<first", "month", "other"])
            }
        }
    }

    @Test func `a voice is an actor's on a day, else the agency's, else the text's`() {
        func name(_ actor: (String, Bool)?, credit: String? = nil, isCopy: Bool = false) -> String {
            let origin = Origin(
                actor: actor.map { (voice: $0.0, isLocal: $0.1) }, asOf: nil, credit: credit, root: "Daily: 7",
                isCopy: isCopy)
            return "\(origin.kind.rawValue) \(origin.name)"
        }
        #expect(name(("Observatory", false), credit: "AFP") == "actor Observatory")
        #expect(name(("official", true), credit: "AFP") == "actor official in Daily: 7")
        #expect(name(nil, credit: "AFP") == "agency AFP")
        #expect(name(nil) == "article Daily: 7")
    }

    /// Each article with its root, where it has one, after linking all at once or one after the other.
    static func roots(_ articles: [(key: String, day: Int, text: String)], isOneByOne: Bool = false) throws -> [String]
    {
        let store = try Store.inMemory()
        for (key, day, text) in articles {
            let article = Sample.article(
                text, document: key, outlet: key, published: PartialDate(dayNumber: 19_000 + day).iso)
            try store.add(article, [Sample.claim(String(text.prefix(3)), in: text, 1, 1)])
            if isOneByOne { try store.relink() }
        }
        try store.relink()
        return try store.connection.rows(
            """
            SELECT a.document || coalesce('<' || r.document, '') FROM article_readings x
            JOIN articles a ON a.id = x.article_id LEFT JOIN articles r ON r.id = x.root_id ORDER BY 1
            """
        ) { try $0.text(0) }
    }
}
