import FactText
import Testing

@testable import FactStore

@Suite struct VerdictTests {
    static let monday = PartialDate(iso: "2023-09-18")
    static let tuesday = PartialDate(iso: "2023-09-19")

    /// How two bounds can lie to one another.
    enum Relation: String, CaseIterable { case equal, touching, apart, nested }

    /// Figures of two qualifiers in one relation, with what a reader would call them; `nil` where no two such
    /// figures exist ("at least 5" and "at least 9" can never lie apart).
    struct Row: CustomStringConvertible {
        var a: Figure
        var b: Figure
        /// Whether all that `a` allows is lower than all that `b` allows.
        var isRising: Bool
        var relation: Relation
        var description: String { "\(a.text) and \(b.text), \(relation.rawValue)" }
    }

    /// Every combination of qualifiers: each pair of shapes in every relation that they can have.
    static let rows: [Row] = Qualifier.allCases.flatMap { p in
        Qualifier.allCases.flatMap { q in
            Relation.allCases.compactMap { relation in Self.row(p, q, relation) }
        }
    }

    /// The first pair of figures of the two qualifiers, out of a small field of numbers, in that relation.
    static func row(_ p: Qualifier, _ q: Qualifier, _ relation: Relation) -> Row? {
        for (a, x) in field[p] ?? [] {
            for (b, y) in field[q] ?? [] where Self.relation(a, x, b, y) == relation {
                return Row(a: a, b: b, isRising: (x.max() ?? 0) < (y.min() ?? 0), relation: relation)
            }
        }
        return nil
    }

    /// Figures of each qualifier, with the whole numbers that they allow.
    static let field: [Qualifier: [(Figure, Set<Int>)]] = Dictionary(
        uniqueKeysWithValues: Qualifier.allCases.map { qualifier in
            (qualifier, [100, 120, 200, 240, 500].map { Figure($0, qualifier) }.map { ($0, $0.values) })
        })

    /// The relation, told without the code under test: by which whole numbers both allow.
    static func relation(_ a: Figure, _ x: Set<Int>, _ b: Figure, _ y: Set<Int>) -> Relation {
        if a.bounds == b.bounds { return .equal }
        let common = x.intersection(y)
        if common.isEmpty { return .apart }
        return common == x || common == y ? .nested : .touching
    }

    @Test func `every pair of qualifiers is met in every relation that it can have`() {
        // Of 8 × 8 × 4; open ends towards one side can never lie apart, single numbers never cross, and so on.
        #expect(Self.rows.count == 144)
        for p in Qualifier.allCases {
            for q in Qualifier.allCases {
                let met = Self.rows.filter { $0.a.qualifier == p && $0.b.qualifier == q }
                #expect(!met.isEmpty, "\(p) and \(q)")
            }
        }
        for relation in Relation.allCases { #expect(Self.rows.contains { $0.relation == relation }) }
    }

    @Test(arguments: [Measure.killed, .present])
    func `the verdict follows from relation, days and measure alone, whichever figure comes first`(
        measure: Measure
    ) {
        let orders = [(Self.monday, Self.monday), (Self.monday, Self.tuesday), (Self.tuesday, Self.monday)]
        for row in Self.rows {
            for (first, second) in orders {
                let a = StatedFigure(figure: row.a, measure: measure, asOf: first)
                let b = StatedFigure(figure: row.b, measure: measure, asOf: second)
                let (expected, down) = Self.expected(row, first == second, first == Self.tuesday, measure)
                let one = Verdict.judge(a, b)
                let other = Verdict.judge(b, a)
                #expect(one.verdict == expected, "\(row), \(measure)")
                #expect(one.revisedDown == down, "\(row), \(measure)")
                #expect(one == other, "\(row), \(measure): the order matters")
            }
        }
    }

    static func expected(
        _ row: Row, _ sameDay: Bool, _ firstIsLater: Bool, _ measure: Measure
    ) -> (Verdict, Bool) {
        switch row.relation {
        case .equal: return (.agreement, false)
        case .touching, .nested: return (.compatible, false)
        case .apart:
            if sameDay { return (.contradiction, false) }
            let laterIsLower = row.isRising == firstIsLater
            return measure.onlyGrows && laterIsLower ? (.contradiction, true) : (.update, false)
        }
    }

    @Test func `about is ten percent to either side unless told otherwise`() {
        let about = StatedFigure(figure: Figure(200, .about), measure: .killed, asOf: Self.monday)
        for (number, tolerance, verdict) in [
            (180, 0.1, Verdict.compatible), (179, 0.1, .contradiction), (220, 0.1, .compatible),
            (221, 0.1, .contradiction), (200, 0.1, .agreement), (201, 0, .contradiction), (150, 0.25, .compatible),
        ] {
            let other = StatedFigure(
                figure: Figure(Double(number), .exactly), measure: .killed, asOf: Self.monday)
            #expect(Verdict.judge(about, other, tolerance: tolerance).verdict == verdict, "\(number)")
        }
    }

    @Test func `figures without a day cannot take the place of one another`() {
        let a = StatedFigure(figure: Figure(5, .exactly), measure: .killed, asOf: nil)
        let b = StatedFigure(figure: Figure(7, .exactly), measure: .killed, asOf: Self.monday)
        #expect(Verdict.judge(a, b).verdict == .contradiction)
        #expect(Verdict.judge(a, b).revisedDown == false)
    }

    @Test func `the gap is the distance of the numbers that the words name`() {
        for (a, b, gap) in [
            (Figure(200, .moreThan), Figure(400, .exactly), 200.0), (Figure(27, .exactly), Figure(32, .atLeast), 5),
            (Figure(100, .lessThan), Figure(90, .exactly), 10), (Figure(100, .between), Figure(110, .exactly), 0),
            (Figure(60, .atMost), Figure(20, .vague), 40), (Figure(5, .exactly), Figure(5, .exactly), 0),
        ] {
            #expect(a.gap(to: b, of: .killed) == gap, "\(a.text) and \(b.text)")
            #expect(b.gap(to: a, of: .killed) == gap, "\(b.text) and \(a.text)")
        }
    }

    @Test func `verdicts are ordered by strength`() {
        #expect(Verdict.allCases.sorted() == [.agreement, .compatible, .update, .contradiction])
    }
}

extension Figure {
    /// A figure of a qualifier, with the bounds that the words mean; a range reaches a fifth up.
    init(_ n: Double, _ qualifier: Qualifier) {
        let bounds: Bounds =
            switch qualifier {
            case .exactly, .about: Bounds(exactly: n)
            case .atLeast, .vague: Bounds(low: n, high: nil)
            case .moreThan: Bounds(low: n + 1, high: nil)
            case .atMost: Bounds(low: 0, high: n)
            case .lessThan: Bounds(low: 0, high: n - 1)
            case .between: Bounds(low: n, high: n * 1.2)
            }
        self.init(bounds: bounds, qualifier: qualifier)
    }

    /// The whole numbers up to 1,000 that a reader would allow.
    var values: Set<Int> {
        let low = (bounds.low ?? 0) * (qualifier == .about ? 0.9 : 1)
        let high = (bounds.high ?? 1000) * (qualifier == .about ? 1.1 : 1)
        return Set((0...1000).filter { Double($0) >= low - 1e-9 && Double($0) <= high + 1e-9 })
    }

    var text: String { "\(qualifier.rawValue) \(bounds.low ?? -1)...\(bounds.high ?? -1)" }
}
