import Testing

struct ControlledReportsTests {
    @Test(arguments: [
        ("It fell to the vicar to announce that ⟦nine men⟧ had died.", "the vicar"),
        ("The vicar was the first to report that ⟦nine men⟧ had died.", "The vicar"),
        ("The vicar was able to confirm ⟦nine deaths⟧.", "The vicar"),
        ("The army was forced to admit that ⟦nine men⟧ had died.", "The army"),
        ("The outcry forced the army to admit that ⟦nine men⟧ had died.", "the army"),
        ("The army had to admit that ⟦nine men⟧ had died.", "The army"),
        ("The vicar went on to say that ⟦nine men⟧ had died.", "The vicar"),
        ("The vicar was unable to confirm that ⟦nine men⟧ had died.", "-"),
        ("The vicar was not able to confirm that ⟦nine men⟧ had died.", "-"),
        ("The vicar refused to say that ⟦nine men⟧ had died.", "-"),
    ])
    func `reads reports that somebody comes to make`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
