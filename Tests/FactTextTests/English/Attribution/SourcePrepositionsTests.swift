import Testing

struct SourcePrepositionsTests {
    @Test(arguments: [
        ("The fire took ⟦40 lives⟧ in Lome, on the prefect's count.", "the prefect"),
        ("On the prefect's figures, the fire took ⟦40 lives⟧ in Lome.", "the prefect"),
        ("⟦Some 300 people⟧, at the mayor's reckoning, slept in the open.", "the mayor"),
        ("In the army's telling, ⟦12 rebels⟧ were killed at the bridge.", "the army"),
        ("From parish registers, ⟦31 villagers⟧ died of the plague that year.", "parish registers"),
        ("By the reckoning of the ferry's mate, ⟦60 people⟧ were on deck.", "the ferry's mate"),
        ("In the last one, by the keeper's log, ⟦two men⟧ drowned.", "the keeper"),
        ("Dead, by the doctor's account, are ⟦four nurses⟧.", "the doctor"),
        ("⟦Some 900 people⟧ have died, if the ministry's figures are to be believed.", "the ministry"),
        ("⟦Some 900 people⟧ have died, if the ministry can be trusted.", "the ministry"),
    ])
    func `reads whose count it is, whatever preposition names it`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        "On the count of three, ⟦40 men⟧ stormed the bank.",
        "On the first count, he killed ⟦nine people⟧.",
        "In the census of 1921, ⟦40 people⟧ lived on the island.",
        "At the latest count, ⟦40 people⟧ had died.",
        "By last year's count, ⟦40 people⟧ had died.",
    ])
    func `leaves counts that are nobody's`(text: String) {
        #expect(attributed(text) == ["-"])
    }

    @Test func `ends a count with its clause`() {
        let text = "The flood took ⟦900 lives⟧, on the council's count; ⟦80 families⟧ still live in tents."
        #expect(attributed(text) == ["the council", "-"])
    }
}
