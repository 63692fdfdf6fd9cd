import FactText
import Testing

/// The scores that annotated passages have reached: a change of the rules may raise them, and none may
/// fall. Raise a floor to the reached value, rounded down to two places, whenever a change earns it.
private struct Floor: CustomTestStringConvertible, Sendable {
    var suite: String
    var figure: Double
    var claim: Double
    var sourced: Double
    var fields: [Field: Double]

    var testDescription: String { suite }

    static let all = [
        Floor(
            suite: "challenge", figure: 0.99, claim: 0.99, sourced: 0.99,
            fields: [
                .qualifier: 0.99, .measure: 0.99, .group: 0.99, .actor: 0.99, .modality: 0.99, .asOf: 0.99,
                .eventDate: 0.98, .side: 0.99, .place: 0.98,
            ]),
        Floor(
            suite: "challenge2", figure: 0.99, claim: 0.93, sourced: 0.92,
            fields: [
                .qualifier: 0.99, .measure: 0.97, .group: 0.95, .actor: 0.98, .modality: 0.99, .asOf: 0.98,
                .eventDate: 0.85, .side: 0.94, .place: 0.85,
            ]),
        Floor(
            suite: "multi-outlet", figure: 0.99, claim: 0.97, sourced: 0.95,
            fields: [
                .qualifier: 0.99, .measure: 0.98, .group: 0.97, .actor: 0.98, .modality: 0.98, .asOf: 0.98,
                .eventDate: 0.92, .side: 0.92, .place: 0.89,
            ]),
    ]
}

struct AnnotatedSuiteTests {
    @Test(arguments: Floor.all)
    private func `scores on annotated passages do not fall`(_ floor: Floor) throws {
        let suite = try AnnotatedSuite(floor.suite)
        let score = Score(gold: suite.gold, found: suite.extracted())
        #expect(score.f1(.figure) >= floor.figure, "figure F1 fell to \(score.f1(.figure))")
        #expect(score.f1(.claim) >= floor.claim, "claim F1 fell to \(score.f1(.claim))")
        #expect(score.f1(.sourced) >= floor.sourced, "sourced F1 fell to \(score.f1(.sourced))")
        for field in Field.allCases {
            let least = try #require(floor.fields[field], "no floor for \(field.rawValue)")
            let reached = score.accuracy(field)
            #expect(reached >= least, "\(field.rawValue) fell to \(reached)")
        }
    }

    @Test(arguments: Floor.all)
    private func `annotated spans are exact slices of their passages`(_ floor: Floor) throws {
        let suite = try AnnotatedSuite(floor.suite)
        var slices: [String: [Unicode.Scalar]] = [:]
        for document in suite.documents { slices[document.id] = Array(document.text.unicodeScalars) }
        #expect(!suite.gold.isEmpty)
        for claim in suite.gold {
            let scalars = try #require(slices[claim.document], "no passage \(claim.document)")
            try #require(0 <= claim.start && claim.start < claim.end && claim.end <= scalars.count)
            #expect(String(String.UnicodeScalarView(scalars[claim.start..<claim.end])) == claim.text)
        }
    }
}
