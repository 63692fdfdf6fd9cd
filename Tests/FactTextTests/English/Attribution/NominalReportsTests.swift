import Testing

struct NominalReportsTests {
    @Test(arguments: [
        ("The keeper's guess that ⟦300 goats⟧ would drown proved low.", "The keeper possible"),
        (
            "Neither the bishop nor the police would confirm a report by Channel 9 that ⟦eight nuns⟧ had died.",
            "Channel 9"
        ),
        ("The bishop would not confirm a report on Radio Luz that ⟦eight nuns⟧ had died.", "Radio Luz"),
        ("The UN's figure for those who fled the town on Friday was ⟦2,500 people⟧.", "The UN"),
        ("The army's estimate of the men it had lost since May is ⟦900 dead⟧.", "The army"),
        ("With this attack, the number of people murdered by the gang this year rises to ⟦27⟧.", "-"),
    ])
    func `reads whose guess, report and count it is`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
