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
            suite: "challenge", figure: 0, claim: 0, sourced: 0,
            fields: [
                .qualifier: 0, .measure: 0, .group: 0, .actor: 0, .modality: 0, .asOf: 0, .eventDate: 0,
                .side: 0, .place: 0,
            ]),
        Floor(
            suite: "challenge2", figure: 0, claim: 0, sourced: 0,
            fields: [
                .qualifier: 0, .measure: 0, .group: 0, .actor: 0, .modality: 0, .asOf: 0, .eventDate: 0,
                .side: 0, .place: 0,
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
