import Testing

@testable import FactText

struct ListIntroTests {
    @Test(arguments: [
        (
            "Police gave these figures on Monday:\n\n- ⟦12 dead⟧\n- ⟦40 hurt⟧\n\nSchools stay shut for ⟦three days⟧.",
            ["Police", "Police", "-"]
        ),
        (
            "According to the fire station, the victims were:\n\n• ⟦12 women⟧\n• ⟦six men⟧ of the same crew",
            ["the fire station", "the fire station"]
        ),
        (
            "The ministry said the toll was as follows:\n\n1. Gety: ⟦12 dead⟧\n2. Aveba: ⟦six dead⟧",
            ["The ministry", "The ministry"]
        ),
        ("What we know:\n\n- ⟦12 dead⟧\n- ⟦40 hurt⟧, doctors say", ["-", "doctors"]),
        ("The ministry spoke.\n\n- ⟦12 dead⟧", ["-"]),
    ])
    func `whoever introduces a list answers for its lines`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }
}
