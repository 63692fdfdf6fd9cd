import Testing

@testable import FactText

struct StorylineTests {
    /// Date and place of every claim of a text published on Wednesday 4 March 2020: "text: start..end, place", with
    /// nothing for what the text does not say.
    private func happenings(_ source: String) -> [String] {
        let document = Document(id: "t", text: source, published: PartialDate(iso: "2020-03-04"))
        return Extractor().extract(document).claims.filter { !$0.isOptional }.map { claim in
            "\(claim.text): \(claim.eventTime), \(claim.place ?? "")"
        }
    }

    @Test(arguments: [
        (
            "Guards shot a bomber on Monday before he could reach a ministry in Orlund, killing six people.",
            ["a bomber: 2020-03-02, Orlund", "six people: 2020-03-02, Orlund"]
        ),
        (
            "Forty people were wounded in Monday's bombing of Orlund. Thirty people were in hospital on Tuesday.",
            ["Forty people: 2020-03-02, Orlund", "Thirty people: 2020-03-02, Orlund"]
        ),
        (
            "Nineteen people were killed and 110 injured when two bombs went off at shops in Orlund on Saturday.",
            ["Nineteen people: 2020-02-29, Orlund", "110: 2020-02-29, Orlund", "two bombs: 2020-02-29, Orlund"]
        ),
        (
            "Bombs killed thirty people in Orlund on Monday, six soldiers among them, hours after they had been warned.",
            ["thirty people: 2020-03-02, Orlund", "six soldiers: 2020-03-02, Orlund"]
        ),
        (
            "The war in Borland began in April 2018 and has killed 9,000 people.",
            ["9,000 people: 2018-04..2020-03-04, Borland"]
        ),
        (
            "In 1994, a stampede killed 270 people; in 1997, a fire killed 343 people.",
            ["270 people: 1994, ", "343 people: 1997, "]
        ),
    ])
    func `a figure takes the time of its own clause, and of no state, other figure or other clause`(
        source: String, expected: [String]
    ) {
        #expect(happenings(source) == expected)
    }

    @Test(arguments: [
        (
            "Families fled Orlund on Monday; 90 families left.\n\nAn explosion at a depot hurt 200 people.\n\n"
                + "Some 3,000 families have already left.",
            ["90 families: 2020-03-02, Orlund", "200 people: , ", "Some 3,000 families: ..2020-03-04, Orlund"]
        ),
        (
            "A bomb killed ten people in Orlund on Monday. Another 32 people were wounded.",
            ["ten people: 2020-03-02, Orlund", "32 people: 2020-03-02, Orlund"]
        ),
        (
            "Bomb kills ten\n\nA bomb killed ten people in Orlund on Monday.",
            ["ten: 2020-03-02, Orlund", "ten people: 2020-03-02, Orlund"]
        ),
        (
            "A quake killed ten people in Orlund on Monday.\n\nThe mayor said 30 people were hurt. Doctors counted 40.\n\n"
                + "Some 500 houses were destroyed.",
            [
                "ten people: 2020-03-02, Orlund", "30 people: 2020-03-02, Orlund", "40: 2020-03-02, Orlund",
                "Some 500 houses: 2020-03-02, Orlund",
            ]
        ),
        (
            "Rescuers dug on Tuesday for survivors of a quake that has killed 23 people near Orlund.\n\n"
                + "The quake struck before dawn on Monday.",
            ["23 people: 2020-03-02, Orlund"]
        ),
        (
            "On Monday at the seat of the harbour board in Orlund, a clerk went on a rampage, killing four. A porter "
                + "was stabbed. The board met on Tuesday. Three of the dead were guards.",
            [
                "four: 2020-03-02, Orlund", "A porter: 2020-03-02, Orlund", "Three of the dead: 2020-03-02, Orlund",
            ]
        ),
        (
            "Rescuers pulled two bodies from a mill in Orlund on Tuesday, two days after a fire gutted it, police said, "
                + "bringing the death toll to 14.\n\nPolice arrested three men on Tuesday. Five guards were injured.",
            ["14: 2020-03-01, Orlund", "three men: 2020-03-03, Orlund", "Five guards: 2020-03-01, Orlund"]
        ),
        (
            "Two women hurt in Monday's bombardment of Orlund died on Tuesday. Six people were killed in all.",
            ["Six people: 2020-03-02, Orlund"]
        ),
    ])
    func `figures are about the happening that the lead tells`(source: String, expected: [String]) {
        #expect(happenings(source).suffix(expected.count) == expected[...])
    }

    @Test(arguments: [
        (
            "A bomb killed ten people in Orlund on Monday. In Tolbec, a mine killed two farmers.",
            ["ten people: 2020-03-02, Orlund", "two farmers: , Tolbec"]
        ),
        (
            "A bomb killed ten people in Orlund on Monday. Another 32 were wounded, police said.\n\n"
                + "In Tolbec, a mine killed two farmers.",
            ["ten people: 2020-03-02, Orlund", "32: 2020-03-02, Orlund", "two farmers: 2020-03-02, Tolbec"]
        ),
        (
            "A bomb killed ten people in Orlund on Monday. The war has killed 9,000 people.",
            ["ten people: 2020-03-02, Orlund", "9,000 people: , "]
        ),
        (
            "A bomb killed ten people in Orlund on Tuesday.\n\nIn the province of Tolbec, gunmen raided a farm on Sunday. "
                + "Six workers were killed.\n\nThe bomb wounded 40 people.",
            [
                "ten people: 2020-03-03, Orlund", "Six workers: 2020-03-01, Tolbec",
                "40 people: 2020-03-03, Orlund",
            ]
        ),
        (
            "A worker shot two people in Orlund on Monday. The 1973 building was shut, and 40 flats were damaged.",
            ["two people: 2020-03-02, Orlund", "40 flats: 2020-03-02, Orlund"]
        ),
        (
            "Gunmen killed nine people in Orlund on Monday. Forty people were seized on March 1. Six were killed on that day.",
            [
                "nine people: 2020-03-02, Orlund", "Forty people: 2020-03-01, Orlund", "Six: 2020-03-01, Orlund",
            ]
        ),
        (
            "The army arrested 11 gunmen in Orlund on Sunday after a night of clashes in which two people died.",
            ["11 gunmen: 2020-03-01, Orlund", "two people: , Orlund"]
        ),
        (
            "Fighting erupted in Orlund on Tuesday, hours after the army said that four policemen had been killed.",
            ["four policemen: , Orlund"]
        ),
        (
            "Police retook a prison in Orlund on Monday after a 19-hour riot in which ten inmates were killed.",
            ["ten inmates: 2020-03-01..2020-03-02, Orlund"]
        ),
    ])
    func `another day or place is another happening`(source: String, expected: [String]) {
        #expect(happenings(source) == expected)
    }

    @Test(arguments: [
        (
            "Raids killed ten people in Orlund on Monday and six in Tolbec on Tuesday.\n\n"
                + "The monitor put the dead in Orlund at 12.",
            ["ten people: 2020-03-02, Orlund", "six: 2020-03-03, Tolbec", "12: 2020-03-02, Orlund"]
        ),
        (
            "Raids killed ten people in Orlund on Monday and six in Tolbec on Tuesday.\n\n"
                + "It said 14 people died in Monday's raid.",
            ["ten people: 2020-03-02, Orlund", "six: 2020-03-03, Tolbec", "14 people: 2020-03-02, Orlund"]
        ),
    ])
    func `a day or a place that was told before names its happening`(source: String, expected: [String]) {
        #expect(happenings(source) == expected)
    }

    @Test(arguments: [
        (
            "The army has killed 200 rebels since its offensive on Orlund began on Friday.\n\nThe rebels said they had "
                + "lost 21 men.",
            ["200 rebels: 2020-02-28..2020-03-04, Orlund", "21 men: 2020-02-28..2020-03-04, Orlund"]
        ),
        (
            "Troops attacked Orlund on Monday, killing ten people. Some 3,000 people have fled since the attack.",
            ["ten people: 2020-03-02, Orlund", "Some 3,000 people: 2020-03-02..2020-03-04, Orlund"]
        ),
        (
            "Troops attacked Orlund on Monday, killing ten people. Thousands of villagers have already fled.",
            ["ten people: 2020-03-02, Orlund", "Thousands of villagers: ..2020-03-04, Orlund"]
        ),
        (
            "The sides agreed to a ceasefire on Tuesday.\n\nThe ceasefire came 24 hours after Borland launched strikes on "
                + "Orlund.\n\nMore than 200 people have been killed. Hundreds of people are missing.",
            [
                "More than 200 people: 2020-03-02..2020-03-03, Orlund",
                "Hundreds of people: 2020-03-02..2020-03-04, Orlund",
            ]
        ),
        (
            "The war broke out on 15 January. It has killed 9,000 people.",
            ["9,000 people: 2020-01-15..2020-03-04, "]
        ),
    ])
    func `what goes on lasts until the day of the figure`(source: String, expected: [String]) {
        #expect(happenings(source) == expected)
    }

    @Test(arguments: [
        (
            "A ferry sank off Orlund on Sunday. Four bodies washed up near Tolbec on Tuesday, bringing the toll to 38.",
            ["Four bodies: 2020-03-01, Tolbec", "38: 2020-03-01, Orlund"]
        ),
        (
            "A blast hurt nine people in Orlund on Sunday. Police have arrested two suspects.",
            ["nine people: 2020-03-01, Orlund", "two suspects: , Orlund"]
        ),
        (
            "A ferry sank off Orlund on Sunday, killing 30 people. Some 200 people were aboard. "
                + "Orlund has 40,000 inhabitants.",
            [
                "30 people: 2020-03-01, Orlund", "Some 200 people: 2020-03-01, Orlund",
                "40,000 inhabitants: , Orlund",
            ]
        ),
    ])
    func `what comes after a happening, or was so before, is not of its day`(source: String, expected: [String]) {
        #expect(happenings(source) == expected)
    }
}
