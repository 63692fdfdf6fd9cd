import Testing

@testable import FactText

struct StorylineDateTests {
    /// Date of every claim of a text published on Wednesday 4 March 2020: "text: start..end", with nothing for what the
    /// text does not say.
    private func dates(_ source: String) -> [String] {
        let document = Document(id: "t", text: source, published: PartialDate(iso: "2020-03-04"))
        return Extractor().extract(document).claims.filter { !$0.isOptional }.map { claim in
            "\(claim.text): \(claim.eventTime)"
        }
    }

    @Test(arguments: [
        // What a relative clause of the lead tells in the past is what the report is about.
        (
            "The man who opened fire on a fair in Orlund on Sunday had been asked to leave. Four people died.",
            ["Four people: 2020-03-01"]
        ),
        (
            "A fire that swept a hostel belonging to a mill in the early hours of Sunday has reopened an old quarrel. "
                + "Police said nine people died.",
            ["nine people: 2020-03-01"]
        ),
        // Bodies are of the day that they died.
        (
            "Divers brought up 44 more corpses on Tuesday from the hull of the launch that foundered three days ago.",
            ["44 more corpses: 2020-03-01"]
        ),
        // "took place" is no later act.
        (
            "Eleven soldiers died in clashes since Sunday.\n\nThe worst clash took place yesterday afternoon near Orlund. "
                + "Four soldiers were killed there.",
            ["Eleven soldiers: 2020-03-01..2020-03-04", "Four soldiers: 2020-03-03"]
        ),
        // A raid is over soon after it began.
        (
            "In raids that began minutes apart on Sunday night, rebels killed 60 policemen.",
            ["60 policemen: 2020-03-01"]
        ),
        // A clause behind two figures is about both, the verb of the second is not.
        (
            "Nine people were killed and about 110 injured when two bombs went off in Orlund on Monday.",
            ["Nine people: 2020-03-02", "about 110: 2020-03-02", "two bombs: 2020-03-02"]
        ),
        (
            "Nine people have died and hundreds are missing after a ferry went down on Monday.",
            ["Nine people: 2020-03-02", "hundreds: 2020-03-02"]
        ),
        // A toll by any other name is of the happening, not of the last death.
        (
            "A shelter in Orlund burned down on Sunday.\n\nTwo guests died overnight, and the number of dead now is 53, "
                + "40 of them men.",
            ["Two guests: 2020-03-03..2020-03-04", "53: 2020-03-01", "40: 2020-03-01"]
        ),
        // What might have been is past where "before" leads it.
        (
            "Guards shot a bomber before he could reach the gate on Wednesday afternoon, and six people died.",
            ["a bomber: 2020-03-04", "six people: 2020-03-04"]
        ),
        (
            "Eleven people died in incidents that occurred between Sunday and the early morning hours of today.",
            ["Eleven people: 2020-03-01..2020-03-04"]
        ),
        // Another speaker's figure of another kind is not of the day that stands near it.
        (
            "A bomb killed ten people in Orlund on Sunday.\n\nOn Tuesday shells wounded six people in Ostby, the mayor "
                + "said. The army said 20 rebels were captured.",
            ["ten people: 2020-03-01", "six people: 2020-03-03", "20 rebels: "]
        ),
        (
            "Rebels killed 20 guards in Orlund on Sunday.\n\nThe state opened an inquiry.\n\nSome 150 families have been "
                + "displaced.",
            ["20 guards: 2020-03-01", "Some 150 families: "]
        ),
        // What stands behind a semicolon dates nothing before it.
        (
            "Sunday's shelling killed nine people in Orlund; Tuesday's, four in Ostby.",
            ["nine people: 2020-03-01", "four: 2020-03-03"]
        ),
        // When it was said is not when it was.
        (
            "A train left the rails near Orlund on Sunday.\n\nOn Tuesday evening a police chief had given 162 dead.",
            ["162 dead: 2020-03-01"]
        ),
        (
            "A slope above Ostby gave way in the night. The governor said 41 villagers had died.",
            ["41 villagers: 2020-03-03..2020-03-04"]
        ),
        // Up to a day says nothing of when; what is to come was on no day.
        ("By Tuesday night they had buried 46 people in Orlund.", ["46 people: "]),
        (
            "Two dykes broke near Orlund on Tuesday. Some 900 families will lose their homes, the water board warned.",
            ["Some 900 families: "]
        ),
        // The day on which the speaker was somewhere, and a day still to come, date nothing that was told before.
        (
            "Hundreds of people are cut off, said the bishop, who reached Orlund on Monday.",
            ["Hundreds of people: "]
        ),
        ("Fires have killed 24 people in Orlund before the storm returns on Tuesday.", ["24 people: "]),
        // So many a year are of no day, and those in custody were not taken on the day of the fire.
        (
            "A fire killed ten people in Orlund on Sunday. Some 900 villagers a year die in fires.",
            ["ten people: 2020-03-01", "Some 900 villagers: "]
        ),
        (
            "A fire killed ten people in Orlund on Sunday. Police said they had three managers in custody.",
            ["ten people: 2020-03-01", "three managers: "]
        ),
    ])
    func `figures keep the day of what they are about`(_ source: String, _ expected: [String]) {
        #expect(dates(source) == expected)
    }
}
