import Testing

@testable import FactText

struct ReportingObjectsTests {
    @Test(arguments: [
        "No group has claimed responsibility for the blast, in which ⟦22 people⟧ died.",
        "The government decreed a state of siege after the raid, in which ⟦five escorts⟧ died.",
        "The front claimed credit for ⟦six attacks⟧ since May.",
        "The maker is recalling ⟦900 heaters⟧ because the switch can fail.",
        "The bank rejected ⟦4,000 applications⟧ last year.",
        "The board dismissed ⟦12 officers⟧ on Monday.",
        "Prosecutors have charged ⟦14 officers⟧.",
        "Kyiv took back the bodies of ⟦909 soldiers⟧.",
        "Relatives had written the names of ⟦87 people⟧ in a book.",
        "The army would not say how many of the ⟦12⟧ were alive.",
        "Ten villages in the north, which already counted ⟦4,000 refugees⟧, are full.",
    ])
    func `a deed reports nothing`(text: String) {
        #expect(attributed(text) == ["-"])
    }

    @Test(arguments: [
        ("The prosecutor now gives ⟦81⟧.", "The prosecutor"),
        ("The network arrived the same evening at ⟦24,000⟧.", "The network"),
        ("A firm that reads photographs came up with ⟦74,000⟧.", "A firm that reads photographs"),
        ("The envoy mentioned estimates of ⟦150,000⟧.", "The envoy"),
        ("The UN voiced alarm at reports that ⟦900 men⟧ had gone.", "The UN"),
        ("The premier deplored “the loss of ⟦one life⟧”.", "The premier"),
        ("The spokesman called it “invented”: “We lost ⟦two trucks⟧.”", "The spokesman"),
        ("Prosecutors accused the clerk of cheating ⟦1,400 investors⟧.", "Prosecutors"),
        ("He put the toll in Marka, which was shelled at dawn, at ⟦three⟧.", "He"),
        ("The captain recalled that ⟦three⟧ swam ashore.", "The captain"),
        ("Her chief said late on Thursday that ⟦22 bodies⟧ had been found.", "Her chief"),
        ("The board said that evening that ⟦22 bodies⟧ had been found.", "The board"),
        ("The group said in an update posted online late Sunday that ⟦22⟧ fled.", "The group"),
        ("The rebels, whose strength is put by diplomats at ⟦9,000⟧, marched.", "diplomats"),
    ])
    func `a statement, a bare figure or a stance reports`(text: String, actor: String) {
        #expect(attributed(text) == [actor])
    }
}
