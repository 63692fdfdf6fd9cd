import Testing

struct IdiomaticReportsTests {
    @Test(arguments: [
        ("As the vicar put it, ⟦nine men⟧ died for nothing.", "the vicar"),
        ("⟦Nine men⟧ died, as the vicar has it.", "the vicar"),
        ("The army has it that ⟦40 rebels⟧ were killed.", "The army"),
        ("The vicar let it be known that ⟦nine men⟧ had died.", "The vicar"),
        ("The vicar let slip that ⟦nine men⟧ had died.", "The vicar"),
        ("The vicar is certain that ⟦nine men⟧ died.", "The vicar"),
        ("The vicar is convinced ⟦nine men⟧ died.", "The vicar"),
        ("The vicar was adamant that ⟦nine men⟧ had died.", "The vicar"),
        ("The vicar is aware of ⟦nine deaths⟧.", "The vicar"),
        ("The vicar makes it ⟦nine dead⟧.", "The vicar"),
        ("The vicar has the dead at ⟦nine⟧.", "The vicar"),
        ("A plaque names ⟦nine dead⟧.", "A plaque"),
        ("The vicar would say only that ⟦nine men⟧ had died.", "The vicar"),
        ("Legend has it that ⟦40 monks⟧ are buried there.", "-"),
        ("The vicar has ⟦nine sons⟧.", "-"),
        ("The vicar made ⟦nine coffins⟧.", "-"),
    ])
    func `reads idioms of saying`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
