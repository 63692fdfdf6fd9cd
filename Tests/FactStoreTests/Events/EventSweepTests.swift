import Testing

@testable import FactStore

@Suite struct EventSweepTests {
    /// Every pair from the likeliest down, with nothing passed over: what the sweep must come to.
    static func plain(_ happenings: [Happening]) -> [[Int]] {
        var numbers: [String: Int] = [:]
        let articles = happenings.map { happening in
            let number = numbers[happening.article] ?? numbers.count
            numbers[happening.article] = number
            return number
        }
        var clusters = EventClusters(happenings, articles: articles)
        var pairs: [Likeness] = []
        for a in happenings.indices {
            for b in happenings.indices[(a + 1)...] {
                if let likeness = Likeness(a, b, in: happenings) { pairs.append(likeness) }
            }
        }
        for pair in pairs.sorted() {
            let isNamed = happenings[pair.a].name != nil && happenings[pair.a].name == happenings[pair.b].name
            _ = clusters.join(clusters.label(of: pair.a), clusters.label(of: pair.b), anyway: isNamed)
        }
        return clusters.groups()
    }

    /// Happenings of few places, days, kinds and names, so that many are like many, and not all can be one.
    static func random(_ count: Int, using generator: inout SplitMix64) -> [Happening] {
        let names = ["Arvo", "Belkast", "Corvale", "Dorneth"]
        let kinds: [Kind?] = [nil, .airstrike, .attack, .bombing, .battle, .war, .protest, .flood, .earthquake]
        func some<Value>(_ values: [Value], _ most: Int) -> [Value] {
            Array(values.shuffled(using: &generator).prefix(Int.random(in: 0...most, using: &generator)))
        }
        let happenings = (0..<count).map { number in
            let start = Int.random(in: 0..<12, using: &generator)
            let isLong = Int.random(in: 0..<6, using: &generator) == 0
            return Happening(
                article: "article \(number * 2 / 3)", ordinal: number, isMain: Bool.random(using: &generator),
                name: Int.random(in: 0..<12, using: &generator) == 0 ? some(["one", "two"], 1).first : nil,
                kind: kinds.randomElement(using: &generator) ?? nil,
                window: Window(
                    start: start - (isLong ? 400 : 0), end: start + Int.random(in: 0...3, using: &generator),
                    isDated: Bool.random(using: &generator)),
                places: some(names, 2).compactMap { PlaceKey($0) }.sorted(),
                countries: some(["Syria", "Iraq"], 2).sorted(),
                named: some(names, 3).compactMap { PlaceKey($0) }.flatMap(\.words).sorted(), placeNames: [],
                claims: [number],
                evidence: [])
        }
        return happenings.sorted(by: Happening.precedes)
    }

    @Test(arguments: 0..<30)
    func `passing over pairs changes nothing`(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let happenings = Self.random(20 + seed * 4, using: &generator)
        let expected = Self.plain(happenings)
        var sweep = EventSweep(happenings, settled: happenings.map { _ in nil })
        #expect(sweep.groups() == expected)
        #expect(expected.contains { $0.count > 2 } && expected.count > 3)
    }

    @Test func `news of many articles comes to the same events pair by pair and swept`() {
        let happenings = EventCandidatesTests.happenings(150, days: 15).sorted(by: Happening.precedes)
        var sweep = EventSweep(happenings, settled: happenings.map { _ in nil })
        #expect(sweep.groups() == Self.plain(happenings))
    }

    @Test(arguments: 0..<10)
    func `what is settled in different events stays apart, and in one comes together again`(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed) + 100)
        let happenings = Self.random(60, using: &generator)
        let expected = Self.plain(happenings)
        var settled = [Int64?](repeating: nil, count: happenings.count)
        for (number, group) in expected.enumerated() { for index in group { settled[index] = Int64(number) } }
        var sweep = EventSweep(happenings, settled: settled)
        #expect(sweep.groups() == expected)
    }

    @Test func `a thousand reports of one happening take no million steps`() {
        let one = EventCandidatesTests.happenings(1, days: 1)[0]
        let many = (0..<4000).map { number in
            var happening = one
            happening.article = "article \(number)"
            return happening
        }.sorted(by: Happening.precedes)
        let profiles = HappeningProfiles(many)
        #expect(profiles.members.count == 1)
        var sweep = EventSweep(many, settled: many.map { _ in nil })
        #expect(sweep.groups().map(\.count) == [4000])
    }
}
