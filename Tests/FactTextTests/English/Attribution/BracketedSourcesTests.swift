import Testing

struct BracketedSourcesTests {
    @Test(arguments: [
        ("Guesses ran from ⟦900⟧ (the army) to ⟦4,000⟧ (the organisers).", ["the army", "the organisers"]),
        ("The toll is ⟦31⟧ (the hospital) or ⟦44⟧ (the bishop).", ["the hospital", "the bishop"]),
        ("Between ⟦60⟧ (police figure) and ⟦200 men⟧ (the union's) marched.", ["police figure", "the union"]),
        ("⟦Some 300 people⟧ drowned (source: the coast guard).", ["the coast guard"]),
        ("⟦Some 300 people⟧ drowned (Reuters).", ["Reuters"]),
    ])
    func `reads who is named in brackets behind a figure`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }

    @Test(arguments: [
        "⟦Nine officers⟧ (police) and ⟦four soldiers⟧ (army) were killed.",
        "The shell killed ⟦twelve people⟧ (Kurds) and ⟦three soldiers⟧ (Turks).",
        "⟦Three ministers⟧ (the prime minister among them) and ⟦a guard⟧ were hurt.",
    ])
    func `leaves brackets that tell more of those counted`(text: String) {
        #expect(attributed(text) == ["-", "-"])
    }
}
