import FactText
import Testing

@testable import FactStore

@Suite struct FiguresViewTests {
    @Test func `the view says every figure in the words of the exports`() throws {
        let store = try Store.inMemory()
        let bounds: [Bounds] = [
            Bounds(exactly: 27), Bounds(exactly: 0), Bounds(exactly: 2), Bounds(exactly: 12.5),
            Bounds(low: 201, high: nil), Bounds(low: 24, high: nil), Bounds(low: 1_000_000, high: nil),
            Bounds(low: 2000, high: nil), Bounds(low: 0, high: 60), Bounds(low: nil, high: 1500),
            Bounds(low: 12, high: 16),
            Bounds(low: 0, high: 99.5),
        ]
        var claims: [ImportedClaim] = []
        for qualifier in Qualifier.allCases {
            for measure in [Measure.killed, .share, .amount, .duration, .count] {
                for bounds in bounds {
                    var row = Sample.imported(bounds.low, bounds.high, measure: measure)
                    row.claim.figure.qualifier = qualifier
                    claims.append(row)
                }
            }
        }
        try store.importClaims(claims, at: Sample.time)
        let found = try store.connection.rows("SELECT figure FROM figures ORDER BY claim") { try $0.text(0) }
        let expected = claims.map { $0.claim.figure.words(of: $0.claim.measure) }
        #expect(found.count == expected.count)
        for (index, claim) in claims.enumerated() {
            #expect(found[index] == expected[index], "\(claim.claim.figure) of \(claim.claim.measure)")
        }
    }
}
