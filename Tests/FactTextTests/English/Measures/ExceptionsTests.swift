import Testing

@testable import FactText

struct ExceptionsTests {
    @Test(arguments: [
        ("The storm killed all but three of the 46 people on board.", 43.0, Measure.killed),
        ("All but six of the 40 miners were rescued.", 34, .evacuated),
        ("All except two of the 12 climbers were found dead.", 10, .killed),
    ])
    func `what is told of all but a few is told of the others`(text: String, others: Double, measure: Measure) {
        let reading = English.read(Document(id: "test", text: text, published: nil))
        #expect(reading.mentions.map(\.numeral.figure.bounds) == [Bounds(exactly: others)])
        #expect(reading.mentions.map(\.measure) == [measure])
    }

    @Test(arguments: [
        ("Forty campers were missing; by noon the police had found all but ⟦three⟧.", "missing people"),
        ("Forty campers were missing. By noon the police had found all but ⟦three⟧.", "missing people"),
        ("The shells hit everything but ⟦three⟧.", "-"),
        ("The bomb killed all but ⟦three⟧.", "-"),
    ])
    func `those left are what they were`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
