import Testing

@testable import FactText

struct LossesTests {
    @Test(arguments: [
        (
            "The general acknowledged on Friday ⟦70 fatalities⟧ and ⟦300 wounded⟧ among his men.",
            ["killed combatants", "wounded combatants"]
        ),
        ("⟦23 casualties⟧ were inflicted on the enemy.", ["casualties combatants"]),
        ("The army said: \"We had ⟦four dead⟧ in the valley.\"", ["killed combatants"]),
        ("The rebel commander said his people had lost ⟦fewer than twenty⟧.", ["killed combatants"]),
        ("The ferry company said it had lost ⟦two tankers⟧.", ["destroyed things"]),
        ("The mayor said: \"We had ⟦four dead⟧ in the flood.\"", ["killed people"]),
    ])
    func `the losses of a force are its fighters`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }
}
