import Testing

struct ComplementTests {
    @Test(arguments: [
        ("⟦Forty families⟧ lost their homes in the fire, the charity Open Door estimates.", "the charity Open Door"),
        ("Sappers removed ⟦300 mines⟧, Karim Daoud, a sapper, counted.", "Karim Daoud, a sapper"),
        ("The slide swept away ⟦40 cars⟧, the insurers' adjuster found.", "the insurers' adjuster"),
        ("⟦Nine miners⟧ died of gas, the inquest heard.", "the inquest"),
        ("⟦Eleven bodies⟧ lay in the yard, a photographer saw.", "a photographer"),
        ("The storm damaged ⟦42 roofs⟧, the loss adjuster certified.", "the loss adjuster"),
        ("⟦Twelve soldiers⟧ were killed, the rebels crowed.", "the rebels"),
        ("⟦Two nurses⟧ were killed in the raid, the skipper radioed.", "the skipper"),
        ("⟦Two nurses⟧ were killed in the raid, a monk said by telephone.", "a monk"),
    ])
    func `reads any verb of finding and counting that closes a report`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        "The thieves took ⟦40 sheep⟧, which the farmer found.",
        "The men dug up ⟦30 shells⟧ that the farmer had found.",
        "After the blast killed ⟦six people⟧, the town mourned.",
        "Guards spotted and shot a bomber before he could reach the gate, but he left ⟦six people⟧ dead.",
    ])
    func `leaves the same verbs where they tell of a deed`(text: String) {
        #expect(attributed(text) == ["-"])
    }

    @Test(arguments: [
        ("The bishop confirmed, and the police did not dispute, that ⟦eight nuns⟧ had died.", "The bishop"),
        ("The bishop said, in a letter read out on Sunday, that ⟦eight nuns⟧ had died.", "The bishop"),
        ("The bishop did not deny that ⟦eight nuns⟧ had died.", "The bishop"),
        ("The managers could not account for ⟦14 miners⟧.", "The managers"),
        ("The ministry owns to the loss of ⟦two tanks⟧.", "The ministry"),
        ("The paper learned from nurses of ⟦nine deaths⟧.", "nurses"),
        ("Foreigners account for ⟦nine of the dead⟧.", "-"),
        ("The company owns ⟦30 ships⟧.", "-"),
    ])
    func `reads what a verb says past an aside and with its preposition`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("Pilots who flew over it on Thursday saw ⟦about 200 bodies⟧.", "Pilots who flew over it"),
        ("A trucker saw ⟦nine bodies⟧ by the road.", "A trucker"),
        ("Witnesses saw the bodies of ⟦nine men⟧ by the road.", "Witnesses"),
        ("Doctors saw ⟦40 patients⟧ on Monday.", "-"),
        ("The month saw ⟦40 people⟧ killed.", "-"),
        ("Rescuers found ⟦12 bodies⟧ under the roof.", "-"),
    ])
    func `takes what persons see for their report`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }

    @Test(arguments: [
        ("The surgeon expects to lose ⟦three patients⟧.", "The surgeon possible"),
        ("The army reckons to have killed ⟦30 rebels⟧.", "The army"),
        ("Gunmen feared to have crossed the border killed ⟦six farmers⟧.", "-"),
    ])
    func `reads what somebody expects to do`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
