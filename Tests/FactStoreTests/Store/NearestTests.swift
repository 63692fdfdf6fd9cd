import Testing

@testable import FactStore

@Suite struct NearestTests {
    private let names = ["disagreements", "claims-by-actor", "claims-by-event", "coverage", "Élysée"]

    @Test(arguments: [
        ("disagreement", ["disagreements"]),
        ("claims", ["claims-by-actor", "claims-by-event"]),
        ("coverige", ["coverage"]),
        ("COVERAGE", ["coverage"]),
        ("élysee", ["Élysée"]),
        ("weather", []),
        ("", []),
    ])
    func `names that are like another are found`(name: String, expected: [String]) {
        #expect(Nearest.names(to: name, among: names) == expected)
    }

    @Test func `the remedy lists what is like it`() {
        #expect(
            Nearest.remedy(for: "claims", among: names, otherwise: "-")
                == "Did you mean “claims-by-actor” or “claims-by-event”?")
        #expect(Nearest.remedy(for: "weather", among: names, otherwise: "-") == "-")
    }
}
