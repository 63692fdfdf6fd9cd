import Testing

@testable import FactText

struct RestatementTests {
    @Test(arguments: [
        ("The tribunal heard that 14 miners died. The company insists there were ⟦nine⟧.", "killed people"),
        ("Rescuers pulled 30 people from the rubble on Monday. On Tuesday it was ⟦12⟧.", "evacuated people"),
        ("On Monday they took out 40 villagers. Today it's ⟦six⟧.", "evacuated people"),
        ("About 200 hikers were evacuated. The park service arrived the same day at ⟦260⟧.", "evacuated people"),
        ("Organisers claimed a turnout of 40,000. The police had it at ⟦9,000⟧.", "present people"),
        ("Some 900 marchers came, police said. The union sticks to its ⟦2,000⟧.", "present people"),
        ("The ministry counted 31 dead. A doctors' union spoke on Tuesday of ⟦48⟧.", "killed people"),
        ("Officials counted 21 dead and 80 injured. The hospital's own tally is ⟦26⟧.", "killed people"),
        ("The ferry carried 300 people, the owner says. Survivors think there were ⟦450⟧.", "present people"),
        ("Around 200 had been aboard. The port now believes there had been ⟦340 passengers⟧.", "present people"),
        ("There were ⟦40 migrants⟧ on the boat.", "present people"),
        ("Loss of life was put at ⟦310⟧.", "killed people"),
        ("The tally of the missing stands at ⟦61⟧.", "missing people"),
        ("\"We were ⟦15,000⟧,\" the union's leader told the radio.", "present people"),
    ])
    func `a number given anew counts what the one before counted`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        "Six workers died in the blast. Shares fell to ⟦83⟧.",
        "Police arrested 40 people. The fine for each was put at ⟦500⟧.",
        "The party won 45 seats. Pollsters had put it at ⟦60⟧.",
        "The airline ordered 40 jets. Analysts had spoken of ⟦60⟧.",
        "The company has 300 stores. In 2010 there were ⟦90⟧.",
        "The club sold 12,000 tickets. Last year it was ⟦9,000⟧.",
    ])
    func `a number of something else does not count persons`(text: String) {
        #expect(measured(text) == ["count things"])
    }

    @Test func `who is somewhere in a body is not there in person`() {
        #expect(measured("There are ⟦12 women⟧ in the cabinet.") == ["count women"])
    }
}
