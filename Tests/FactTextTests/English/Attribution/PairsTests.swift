import Testing

struct PairsTests {
    @Test(arguments: [
        ("The mayor and the bishop disagree. The former says ⟦nine men⟧ died.", "The mayor"),
        ("The mayor and the bishop both spoke. The latter said ⟦nine men⟧ died.", "the bishop"),
        ("The mayor and the bishop both say ⟦nine men⟧ died.", "The mayor and the bishop"),
        ("The army and the rebels each claim to have killed ⟦40 men⟧.", "The army and the rebels"),
    ])
    func `reads one of two, or both`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
