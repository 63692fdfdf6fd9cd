import Testing

@testable import FactText

struct HiddenVerbsTests {
    @Test(arguments: [
        ("Police put the toll at 12, the Red Cross at ⟦15⟧.", "the Red Cross"),
        ("Police put the toll at ⟦12⟧, the Red Cross at 15.", "Police"),
        (
            "The mayor estimated the crowd at 900, the head of the union at “⟦four or five thousand⟧”.",
            "the head of the union"
        ),
        ("Rescuers spoke of 20 dead, villagers of ⟦at least 50⟧.", "villagers"),
        ("Kyiv said that 17 had been shot down; Moscow, that ⟦all 31⟧ had come back.", "Moscow"),
        ("Estimates ran from ⟦60,000⟧ (the army) to half a million (the organisers).", "the army"),
        ("Estimates ran from 60,000 (the army) to ⟦half a million⟧ (the organisers).", "the organisers"),
        ("The toll rose to 12 on Monday, in Lagos to ⟦four⟧.", "-"),
        (
            "⟦Some 250 people⟧ have lost a leg, the clearance charity Open Ground estimates.",
            "the clearance charity Open Ground"
        ),
    ])
    func `reads a verb that is left out the second time or looks like a noun`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
