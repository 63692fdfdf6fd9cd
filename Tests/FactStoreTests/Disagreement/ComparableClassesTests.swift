import FactText
import Testing

@testable import FactStore

@Suite struct ComparableClassesTests {
    /// Positions on one event and measure, in few ways, several an article.
    static func random(_ count: Int, measure: Measure, using generator: inout SplitMix64) -> [Position] {
        let groups: [FactText.Group] = [.people, .civilians, .combatants, .children, .things]
        let sides = [nil, nil, "Armenia", "Azerbaijan"]
        let words = ["drones", "villages", ""]
        return (0..<count).map { number in
            var position = Position.sample(
                article: "\(number / 3)", index: number % 3,
                number: Double(Int.random(in: 1...4, using: &generator)) * 10,
                qualifier: Qualifier.allCases.randomElement(using: &generator) ?? .exactly,
                actor: [nil, "a", "b"].randomElement(using: &generator) ?? nil,
                asOf: "2023-09-\(Int.random(in: 10...12, using: &generator))")
            position.stated.measure = measure
            position.group = groups.randomElement(using: &generator) ?? .people
            position.side = sides.randomElement(using: &generator) ?? nil
            position.camp =
                position.group == .combatants ? [nil, .regular].randomElement(using: &generator) ?? nil : nil
            position.modality =
                [.asserted, .asserted, .asserted, .denied, .possible].randomElement(using: &generator) ?? .asserted
            position.thing = Thing(counted: words.randomElement(using: &generator) ?? "")
            if Int.random(in: 0..<4, using: &generator) == 0 {
                position.whole = 0
                position.wholeGroup = groups.randomElement(using: &generator)
                position.place = [nil, PlaceKey("Arvo")].randomElement(using: &generator) ?? nil
            }
            position.topic = [1, 2, 3, 4, 5].filter { _ in Bool.random(using: &generator) }
            return position
        }.sorted(by: <)
    }

    @Test(arguments: 0..<40)
    func `classes find the pairs, components and verdicts that comparing one by one finds`(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let measure: Measure = [.killed, .destroyed, .count][seed % 3]
        let positions = Self.random(8 + seed, measure: measure, using: &generator)
        let classes = ComparableClasses(positions)
        let twoSided = TwoSided(positions)
        var sets = DisjointSets(count: positions.count)
        var verdicts: [(a: Int, isRival: Bool, verdict: Verdict)] = []
        for a in positions.indices {
            for b in positions.indices[(a + 1)...] {
                let (x, y) = (positions[a], positions[b])
                let holds = Comparability.holds(x, y) && !twoSided.isUnclear(x, y)
                #expect(classes.areComparable(a, b) == holds, "\(x) and \(y)")
                guard holds else { continue }
                sets.join(a, b)
                verdicts.append((a, Comparability.areRivals(x, y), Verdict.judge(x.stated, y.stated).verdict))
            }
        }
        var expected: [Int: [Int]] = [:]
        for index in positions.indices { expected[sets.root(of: index), default: []].append(index) }
        let components = expected.keys.sorted().compactMap { expected[$0] }.filter { $0.count > 1 }
        #expect(classes.components() == components)
        for component in components {
            let own = verdicts.filter { component.contains($0.a) }
            let rivals = own.filter(\.isRival)
            let strongest = (rivals.isEmpty ? own : rivals).map(\.verdict).max()
            #expect(
                classes.verdict(of: component, positions, tolerance: Verdict.usualTolerance) == strongest)
        }
    }

    @Test func `ten thousand reports of one toll are compared in a moment`() {
        let positions = (0..<10_000).map { Position.sample(article: "\($0)", number: Double(20 + $0 % 3)) }
        let found = DisagreementFinder.find(positions)
        #expect(found.map(\.positions.count) == [10_000])
        #expect(found.first?.verdict == .contradiction)
        #expect(found.first?.pairs.prefix(2).map { [$0.a, $0.b] } == [[0, 1], [0, 2]])
    }
}
