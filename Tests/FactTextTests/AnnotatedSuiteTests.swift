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
            suite: "challenge2", figure: 0.99, claim: 0.95, sourced: 0.94,
            fields: [
                .qualifier: 0.99, .measure: 0.97, .group: 0.96, .actor: 0.99, .modality: 0.99, .asOf: 0.98,
                .eventDate: 0.85, .side: 0.93, .place: 0.85,
            ]),
        Floor(
            suite: "multi-outlet", figure: 0.99, claim: 0.97, sourced: 0.96,
            fields: [
                .qualifier: 0.99, .measure: 0.99, .group: 0.98, .actor: 0.98, .modality: 0.99, .asOf: 0.98,
                .eventDate: 0.92, .side: 0.92, .place: 0.88,
            ]),
        Floor(
            suite: "war-1", figure: 0.99, claim: 0.89, sourced: 0.89,
            fields: [
                .qualifier: 0.99, .measure: 0.93, .group: 0.94, .actor: 0.99, .modality: 0.99, .asOf: 0.97,
                .eventDate: 0.71, .side: 0.83, .place: 0.60,
            ]),
        Floor(
            suite: "war-2", figure: 0.98, claim: 0.84, sourced: 0.78,
            fields: [
                .qualifier: 0.99, .measure: 0.90, .group: 0.89, .actor: 0.91, .modality: 0.98, .asOf: 0.89,
                .eventDate: 0.55, .side: 0.86, .place: 0.55,
            ]),
        Floor(
            suite: "civil-1", figure: 0.99, claim: 0.89, sourced: 0.84,
            fields: [
                .qualifier: 0.99, .measure: 0.89, .group: 0.94, .actor: 0.95, .modality: 0.99, .asOf: 0.96,
                .eventDate: 0.74, .side: 0.98, .place: 0.56,
            ]),
        Floor(
            suite: "civil-2", figure: 0.98, claim: 0.90, sourced: 0.82,
            fields: [
                .qualifier: 0.99, .measure: 0.89, .group: 0.94, .actor: 0.89, .modality: 0.99, .asOf: 0.93,
                .eventDate: 0.72, .side: 0.99, .place: 0.38,
            ]),
        Floor(
            suite: "events-1", figure: 0.98, claim: 0.85, sourced: 0.79,
            fields: [
                .qualifier: 0.99, .measure: 0.89, .group: 0.91, .actor: 0.93, .modality: 0.97, .asOf: 0.72,
                .eventDate: 0.69, .side: 0.96, .place: 0.60,
            ]),
        Floor(
            suite: "events-2", figure: 0.98, claim: 0.82, sourced: 0.75,
            fields: [
                .qualifier: 0.99, .measure: 0.82, .group: 0.85, .actor: 0.93, .modality: 0.96, .asOf: 0.78,
                .eventDate: 0.49, .side: 0.85, .place: 0.20,
            ]),
        Floor(
            suite: "mixed-1", figure: 0.98, claim: 0.87, sourced: 0.81,
            fields: [
                .qualifier: 0.99, .measure: 0.83, .group: 0.90, .actor: 0.94, .modality: 0.95, .asOf: 0.92,
                .eventDate: 0.68, .side: 0.86, .place: 0.39,
            ]),
        Floor(
            suite: "mixed-2", figure: 0.98, claim: 0.81, sourced: 0.67,
            fields: [
                .qualifier: 0.99, .measure: 0.85, .group: 0.91, .actor: 0.84, .modality: 0.99, .asOf: 0.95,
                .eventDate: 0.74, .side: 0.91, .place: 0.46,
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
