import FactText
import Testing

@testable import FactStore

@Suite struct DisagreementFinderTests {
    @Test func `claims of three outlets on one event make one disagreement with every pair`() throws {
        let found = DisagreementFinder.find([
            .sample(article: "a", number: 32, qualifier: .atLeast, asOf: "2023-09-20"),
            .sample(article: "b", number: 27), .sample(article: "c", number: 200, qualifier: .moreThan),
        ])
        let group = try #require(found.first)
        #expect(found.count == 1)
        #expect(group.name == "battle/killed/people")
        #expect(group.verdict == .contradiction)
        #expect(group.outlets == 3)
        #expect(
            group.pairs.map { "\($0.a)-\($0.b) \($0.verdict) \($0.gap)" } == [
                "0-1 update 5.0", "0-2 compatible 168.0", "1-2 contradiction 173.0",
            ])
    }

    @Test func `a figure that is only possible stands beside as a position and rivals nothing`() throws {
        var feared = Position.sample(article: "c", number: 500)
        feared.modality = .possible
        let found = DisagreementFinder.find([
            .sample(article: "a", number: 27), .sample(article: "b", number: 27), feared,
        ])
        let group = try #require(found.first)
        #expect(group.positions.count == 3)
        #expect(group.pairs.map { [$0.a, $0.b] } == [[0, 1]])
        #expect(group.verdict == .agreement)
    }

    @Test func `what somebody claims and another denies is shown, and decides only where nothing else does`() throws {
        var denied = Position.sample(article: "a", index: 1, number: 15, actor: "The rebels")
        denied.modality = .denied
        denied.origin = "The rebels"
        let claimed = Position.sample(article: "a", number: 20, actor: "The spokesman")
        let alone = try #require(DisagreementFinder.find([claimed, denied]).first)
        #expect(alone.verdict == .contradiction)
        #expect(alone.pairs.map(\.reasons) == [[.denied]])
        let beside = try #require(
            DisagreementFinder.find([claimed, denied, .sample(article: "b", number: 20)]).first)
        #expect(beside.verdict == .agreement)
    }

    @Test func `where two armies' losses are told, a figure that names none is held against neither`() {
        func losses(_ article: String, _ number: Double, of side: String?) -> Position {
            var position = Position.sample(article: article, number: number)
            (position.group, position.side) = (.combatants, side)
            return position
        }
        let one = [losses("a", 400, of: "Eritrea"), losses("b", 18, of: nil)]
        #expect(DisagreementFinder.find(one).count == 1)
        let two = one + [losses("c", 260, of: "Ethiopia"), losses("d", 350, of: "Eritrea")]
        #expect(DisagreementFinder.find(two).map { $0.positions.map(\.article) } == [["a", "d"]])
    }

    @Test func `silence is never zero, but a stated none is a figure`() {
        let killed = Position.sample(article: "a", number: 0)
        #expect(DisagreementFinder.find([killed]).isEmpty)
        let found = DisagreementFinder.find([killed, .sample(article: "b", number: 3)])
        #expect(found.map(\.verdict) == [.contradiction])
    }

    @Test func `one voice printed by three outlets counts as one origin`() throws {
        let copies = ["a", "b", "c"].map { article in
            var position = Position.sample(article: article, number: 27)
            position.origin = "Reuters"
            return position
        }
        let group = try #require(DisagreementFinder.find(copies).first)
        #expect(group.outlets == 3)
        #expect(group.origins == 1)
        #expect(group.pairs.allSatisfy { $0.reasons == [.copy] })
    }

    @Test func `the outcome does not depend on the order of the claims`() {
        var positions: [Position] = []
        var generator = SplitMix64(seed: 7)
        for number in 0..<60 {
            var position = Position.sample(
                article: "article \(number / 3)", index: number % 3,
                number: Double(Int.random(in: 1...9, using: &generator)),
                qualifier: Qualifier.allCases.randomElement(using: &generator) ?? .exactly,
                actor: ["A", "B", nil].randomElement(using: &generator) ?? nil,
                asOf: "2023-09-\(10 + Int.random(in: 0...3, using: &generator))")
            position.group = [.people, .civilians, .combatants].randomElement(using: &generator) ?? .people
            position.side = [nil, "Armenia", "Azerbaijan"].randomElement(using: &generator) ?? nil
            position.modality = Modality.allCases.randomElement(using: &generator) ?? .asserted
            positions.append(position)
        }
        let expected = DisagreementFinder.find(positions)
        #expect(!expected.isEmpty)
        for _ in 0..<5 {
            positions.shuffle(using: &generator)
            #expect(DisagreementFinder.find(positions) == expected)
        }
    }
}

/// A generator of pseudo-random numbers that gives the same numbers on every run.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
