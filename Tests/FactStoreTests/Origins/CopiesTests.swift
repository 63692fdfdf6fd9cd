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
    ) {
        let articles = [Self.article("a", 10, Self.wire), Self.article("b", 11, text)]
        #expect((Copies.roots(of: articles) == [0, 0]) == areCopies, "\(what)")
    }

    @Test func `the earliest is the root of all, in any order, and what comes weeks later is no copy`() {
        let articles = [
            Self.article("late", 12, Self.wire), Self.article("first", 10, Self.wire),
            Self.article("other", 10, Self.own), Self.article("month", 40, Self.wire),
        ]
        var generator = SplitMix64(seed: 5)
        for _ in 0..<6 {
            let shuffled = articles.shuffled(using: &generator)
            let roots = Copies.roots(of: shuffled).enumerated().map { (shuffled[$0].key, shuffled[$1].key) }
            #expect(
                roots.sorted { $0 < $1 }.map { "\($0)<\($1)" } == [
                    "first<first", "late<first", "month<month", "other<other",
                ])
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

    static func article(_ key: String, _ day: Int, _ text: String) -> Copies.Article {
        Copies.Article(key: key, day: day, shingles: Shingles(text))
    }
}
