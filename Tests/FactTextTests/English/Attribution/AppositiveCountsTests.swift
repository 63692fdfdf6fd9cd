import Testing

struct AppositiveCountsTests {
    @Test(arguments: [
        ("⟦Nine men⟧ died, a figure that the vicar gave.", "the vicar"),
        ("⟦Nine men⟧ died, a figure supplied by the vicar.", "the vicar"),
        ("⟦Nine men⟧ died, a toll the police confirmed.", "the police"),
        ("⟦Nine men⟧ died, an estimate from the ministry.", "the ministry"),
        ("The figure of ⟦nine dead⟧ is the vicar's.", "the vicar"),
        ("The storm — the death toll from it is unknown — killed ⟦nine men⟧.", "-"),
    ])
    func `reads who gave a figure, from the noun behind it`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The vicar's figure is ⟦nine dead⟧; the army's is ⟦four⟧.", ["The vicar", "the army"]),
        ("By the vicar's count ⟦nine men⟧ died; by the army's, ⟦four⟧.", ["the vicar", "the army"]),
        ("⟦Nine men⟧ died by the vicar's count and ⟦four⟧ by the army's.", ["the vicar", "the army"]),
    ])
    func `reads whose count it is where the noun is left out`(text: String, actors: [String]) {
        #expect(attributed(text) == actors)
    }
}
