import Testing

struct AfterwordTests {
    @Test(arguments: [
        ("⟦Nine men⟧ died. So says the vicar.", "the vicar"),
        ("⟦Nine men⟧ died. So the vicar says.", "the vicar"),
        ("⟦Nine men⟧ died. That, at least, is what the vicar says.", "the vicar"),
        ("⟦Nine men⟧ died. That is the vicar's account.", "the vicar"),
        ("⟦Nine men⟧ died. Such, at any rate, is the vicar's count.", "the vicar"),
        ("“Dead: ⟦none⟧.” So the master of the port radioed the news.", "the master of the port"),
        ("⟦Nine men⟧ died. So did the vicar.", "-"),
        ("⟦Nine men⟧ died. So the vicar said that the church would close.", "-"),
        ("⟦Nine men⟧ died. That is a lot.", "-"),
    ])
    func `reads who is named behind a report`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
