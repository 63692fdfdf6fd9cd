import Testing

@testable import FactText

struct ForceMenTests {
    @Test(arguments: [
        ("⟦Five men⟧ of a border brigade died.", "killed combatants"),
        ("⟦Eight Hamas men⟧ were killed.", "killed combatants Hamas"),
        ("⟦Five men⟧ of the village died.", "killed men"),
        ("⟦Twelve sailors⟧ went down with the trawler.", "killed people"),
        ("⟦Twelve sailors⟧ of the frigate died.", "killed combatants"),
        ("⟦14 of the night shift⟧ are missing.", "missing people"),
    ])
    func `men and sailors are what they serve`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
