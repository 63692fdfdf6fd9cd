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
            suite: "challenge2", figure: 0.99, claim: 0.96, sourced: 0.95,
            fields: [
                .qualifier: 0.99, .measure: 0.97, .group: 0.98, .actor: 0.98, .modality: 0.99, .asOf: 0.98,
                .eventDate: 0.86, .side: 0.92, .place: 0.85,
            ]),
        Floor(
            suite: "challenge3", figure: 0.99, claim: 0.93, sourced: 0.89,
            fields: [
                .qualifier: 0.99, .measure: 0.93, .group: 0.99, .actor: 0.95, .modality: 0.99, .asOf: 0.96,
                .eventDate: 0.87, .side: 0.95, .place: 0.73,
            ]),
        Floor(
            suite: "challenge4", figure: 0.94, claim: 0.69, sourced: 0.55,
            fields: [
                .qualifier: 0.99, .measure: 0.82, .group: 0.84, .actor: 0.81, .modality: 0.97, .asOf: 0.89,
                .eventDate: 0.73, .side: 0.98, .place: 0.84,
            ]),
        Floor(
            suite: "multi-outlet", figure: 0.99, claim: 0.97, sourced: 0.97,
            fields: [
                .qualifier: 0.99, .measure: 0.99, .group: 0.98, .actor: 0.99, .modality: 0.99, .asOf: 0.98,
                .eventDate: 0.94, .side: 0.92, .place: 0.88,
            ]),
        Floor(
            suite: "war-1", figure: 0.99, claim: 0.91, sourced: 0.90,
            fields: [
                .qualifier: 0.99, .measure: 0.95, .group: 0.95, .actor: 0.99, .modality: 0.99, .asOf: 0.97,
                .eventDate: 0.81, .side: 0.83, .place: 0.64,
            ]),
        Floor(
            suite: "war-2", figure: 0.98, claim: 0.87, sourced: 0.81,
            fields: [
                .qualifier: 0.99, .measure: 0.92, .group: 0.93, .actor: 0.93, .modality: 0.98, .asOf: 0.90,
                .eventDate: 0.61, .side: 0.86, .place: 0.61,
            ]),
        Floor(
            suite: "civil-1", figure: 0.99, claim: 0.89, sourced: 0.84,
            fields: [
                .qualifier: 0.99, .measure: 0.93, .group: 0.94, .actor: 0.95, .modality: 0.99, .asOf: 0.96,
                .eventDate: 0.74, .side: 0.97, .place: 0.59,
            ]),
        Floor(
            suite: "civil-2", figure: 0.98, claim: 0.92, sourced: 0.83,
            fields: [
                .qualifier: 0.99, .measure: 0.94, .group: 0.97, .actor: 0.90, .modality: 0.99, .asOf: 0.94,
                .eventDate: 0.81, .side: 0.99, .place: 0.49,
            ]),
        Floor(
            suite: "events-1", figure: 0.98, claim: 0.86, sourced: 0.80,
            fields: [
                .qualifier: 0.99, .measure: 0.92, .group: 0.92, .actor: 0.95, .modality: 0.97, .asOf: 0.72,
                .eventDate: 0.71, .side: 0.96, .place: 0.60,
            ]),
        Floor(
            suite: "events-2", figure: 0.98, claim: 0.83, sourced: 0.77,
            fields: [
                .qualifier: 0.99, .measure: 0.92, .group: 0.88, .actor: 0.94, .modality: 0.97, .asOf: 0.83,
                .eventDate: 0.59, .side: 0.85, .place: 0.39,
            ]),
        Floor(
            suite: "mixed-1", figure: 0.99, claim: 0.88, sourced: 0.85,
            fields: [
                .qualifier: 0.99, .measure: 0.90, .group: 0.94, .actor: 0.99, .modality: 0.95, .asOf: 0.92,
                .eventDate: 0.71, .side: 0.89, .place: 0.57,
            ]),
        Floor(
            suite: "mixed-2", figure: 0.98, claim: 0.87, sourced: 0.82,
            fields: [
                .qualifier: 0.99, .measure: 0.90, .group: 0.94, .actor: 0.95, .modality: 0.99, .asOf: 0.96,
                .eventDate: 0.78, .side: 0.93, .place: 0.53,
            ]),
        Floor(
            suite: "terror-1", figure: 0.97, claim: 0.89, sourced: 0.84,
            fields: [
                .qualifier: 0.99, .measure: 0.94, .group: 0.95, .actor: 0.94, .modality: 0.99, .asOf: 0.91,
                .eventDate: 0.85, .side: 0.84, .place: 0.50,
            ]),
        Floor(
            suite: "terror-2", figure: 0.99, claim: 0.84, sourced: 0.79,
            fields: [
                .qualifier: 0.99, .measure: 0.92, .group: 0.88, .actor: 0.92, .modality: 0.99, .asOf: 0.98,
                .eventDate: 0.78, .side: 0.73, .place: 0.66,
            ]),
        Floor(
            suite: "retold-1", figure: 0.99, claim: 0.96, sourced: 0.96,
            fields: [
                .qualifier: 0.99, .measure: 0.96, .group: 0.99, .actor: 0.99, .modality: 0.99, .asOf: 0.99,
                .eventDate: 0.83, .side: 0.90, .place: 0.56,
            ]),
        Floor(
            suite: "retold-2", figure: 0.97, claim: 0.79, sourced: 0.74,
            fields: [
                .qualifier: 0.99, .measure: 0.88, .group: 0.88, .actor: 0.97, .modality: 0.97, .asOf: 0.97,
                .eventDate: 0.85, .side: 0.95, .place: 0.54,
            ]),
        Floor(
            suite: "disputed-1", figure: 0.99, claim: 0.93, sourced: 0.93,
            fields: [
                .qualifier: 0.99, .measure: 0.96, .group: 0.96, .actor: 0.99, .modality: 0.99, .asOf: 0.99,
                .eventDate: 0.90, .side: 0.96, .place: 0.75,
            ]),
        Floor(
            suite: "disputed-2", figure: 0.98, claim: 0.92, sourced: 0.87,
            fields: [
                .qualifier: 0.99, .measure: 0.95, .group: 0.96, .actor: 0.94, .modality: 0.99, .asOf: 0.99,
                .eventDate: 0.72, .side: 0.82, .place: 0.61,
            ]),
        Floor(
            suite: "conflict-1", figure: 0.98, claim: 0.66, sourced: 0.63,
            fields: [
                .qualifier: 0.99, .measure: 0.77, .group: 0.80, .actor: 0.93, .modality: 0.98, .asOf: 0.97,
                .eventDate: 0.64, .side: 0.66, .place: 0.38,
            ]),
        Floor(
            suite: "conflict-2", figure: 0.97, claim: 0.57, sourced: 0.48,
            fields: [
                .qualifier: 0.99, .measure: 0.70, .group: 0.79, .actor: 0.82, .modality: 0.95, .asOf: 0.90,
                .eventDate: 0.48, .side: 0.68, .place: 0.52,
            ]),
        Floor(
            suite: "national-1", figure: 0.98, claim: 0.82, sourced: 0.76,
            fields: [
                .qualifier: 0.99, .measure: 0.84, .group: 0.94, .actor: 0.92, .modality: 0.99, .asOf: 0.90,
                .eventDate: 0.59, .side: 0.98, .place: 0.43,
            ]),
        Floor(
            suite: "national-2", figure: 0.94, claim: 0.67, sourced: 0.59,
            fields: [
                .qualifier: 0.99, .measure: 0.80, .group: 0.82, .actor: 0.88, .modality: 0.98, .asOf: 0.93,
                .eventDate: 0.48, .side: 0.96, .place: 0.43,
            ]),
        Floor(
            suite: "business-1", figure: 0.95, claim: 0.77, sourced: 0.71,
            fields: [
                .qualifier: 0.99, .measure: 0.80, .group: 0.95, .actor: 0.95, .modality: 0.98, .asOf: 0.98,
                .eventDate: 0.82, .side: 0.99, .place: 0.43,
            ]),
        Floor(
            suite: "business-2", figure: 0.96, claim: 0.72, sourced: 0.60,
            fields: [
                .qualifier: 0.99, .measure: 0.76, .group: 0.95, .actor: 0.85, .modality: 0.98, .asOf: 0.97,
                .eventDate: 0.72, .side: 0.99, .place: 0.57,
            ]),
        Floor(
            suite: "wire-1", figure: 0.98, claim: 0.81, sourced: 0.76,
            fields: [
                .qualifier: 0.99, .measure: 0.87, .group: 0.92, .actor: 0.92, .modality: 0.99, .asOf: 0.97,
                .eventDate: 0.79, .side: 0.91, .place: 0.57,
            ]),
        Floor(
            suite: "wire-2", figure: 0.96, claim: 0.74, sourced: 0.61,
            fields: [
                .qualifier: 0.99, .measure: 0.81, .group: 0.89, .actor: 0.81, .modality: 0.99, .asOf: 0.92,
                .eventDate: 0.66, .side: 0.86, .place: 0.37,
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
