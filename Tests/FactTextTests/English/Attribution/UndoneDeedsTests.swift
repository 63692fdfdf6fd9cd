import Testing

struct UndoneDeedsTests {
    @Test(arguments: [
        ("“We did not lose ⟦200 men⟧,” the general said.", "- denied"),
        ("The army said it had not killed ⟦nine children⟧.", "- denied"),
        ("The blast did not kill ⟦40 people⟧ but four.", "- denied"),
        ("The army said it had not yet found ⟦nine of its men⟧.", "The army"),
        ("The storm did not spare ⟦200 homes⟧, the mayor said.", "the mayor"),
        ("No ⟦children⟧ were killed, the army said.", "the army"),
    ])
    func `reads what somebody says did not happen`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
