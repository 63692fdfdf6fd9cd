import Testing

struct AgentsTests {
    @Test(arguments: [
        ("Ana Ruiz, who commands the garrison, came at noon. ⟦Nine men⟧ had died, the commander said.", "Ana Ruiz"),
        ("Pedro Luz, who runs the clinic, was called at dawn. ⟦Nine men⟧ had died, the director said.", "Pedro Luz"),
        ("Pedro Luz, who runs the clinic, was called at dawn. ⟦Nine men⟧ had died, the pilot said.", "the pilot"),
    ])
    func `takes a role for him who was said to fill it`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("⟦Nine men⟧ died, Luis Vega said as police led away ⟦40 miners⟧.", ["Luis Vega", "-"]),
        ("State TV showed ⟦nine bodies⟧ and ⟦two burned trucks⟧.", ["State TV", "State TV"]),
        ("This newspaper has counted ⟦nine dead⟧; our correspondent counted ⟦four⟧.", ["-", "our correspondent"]),
        ("The bishop said nothing of the ⟦nine dead⟧ or the ⟦four missing⟧.", ["-", "-"]),
    ])
    func `leaves what goes on while somebody speaks, and what he passes over`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }
}
