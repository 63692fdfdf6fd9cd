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
        let found = Set(EventCandidates.pairs(among: happenings).map { [$0.0, $0.1] })
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
        let few = EventCandidates.pairs(among: Self.happenings(400, days: 400)).count
        let many = EventCandidates.pairs(among: Self.happenings(800, days: 800)).count
        #expect(few > 200)
        #expect(many < few * 3)
    }
}
