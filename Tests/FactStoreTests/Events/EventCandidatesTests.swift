import Testing

@testable import FactStore

@Suite struct EventCandidatesTests {
    /// What many articles of the same few patterns tell.
    static func happenings(_ count: Int, days: Int) -> [Happening] {
        var generator = SplitMix64(seed: 31)
        return (0..<count).flatMap {
            HappeningReader.read(SyntheticNews.article($0, using: &generator, days: days))
        }
    }

    @Test func `every pair that can be one event is a candidate`() {
        let happenings = Self.happenings(120, days: 20)
        var found: Set<[Int]> = []
        EventCandidates.forEachPair(among: happenings) { a, b in
            #expect(a < b && found.insert([a, b]).inserted, "a pair comes once, lower first")
        }
        var possible = 0
        for a in happenings.indices {
            for b in happenings.indices[(a + 1)...] where Likeness(a, b, in: happenings) != nil {
                possible += 1
                #expect(found.contains([a, b]), "\(happenings[a]) and \(happenings[b])")
            }
        }
        #expect(possible > 50)
    }

    @Test func `twice the news over twice the time has about twice the candidates, not four times`() {
        func count(_ articles: Int) -> Int {
            var count = 0
            EventCandidates.forEachPair(among: Self.happenings(articles, days: articles)) { _, _ in count += 1 }
            return count
        }
        let (few, many) = (count(400), count(800))
        #expect(few > 200)
        #expect(many < few * 3)
    }
}
