import Testing

@testable import FactText

struct UnfoundTests {
    @Test(arguments: [
        "Managers could not account for ⟦14 workers⟧.",
        "Nothing has been heard of ⟦nine villagers⟧ since Monday.",
        "There is no trace of ⟦three divers⟧.",
        "There was no word of ⟦eleven climbers⟧ by nightfall.",
        "Rescuers have been unable to find ⟦six hikers⟧.",
        "Teams have yet to reach ⟦nine miners⟧ in the lower gallery.",
        "⟦Two pupils⟧ failed to come home.",
        "⟦Five divers⟧ did not resurface.",
        "⟦Seven skiers⟧ have not been heard from.",
    ])
    func `those whom nobody finds are missing`(text: String) {
        #expect(measured(text).first?.hasPrefix("missing") == true)
    }

    @Test func `who stays away from work is not missing`() {
        #expect(measured("⟦Two clerks⟧ did not return to work.") != ["missing people"])
    }
}
