import Testing

@testable import FactText

struct StorylinePlaceTests {
    /// The place of every claim of a text, by the claim's own text.
    private func places(_ source: String) -> [String] {
        let document = Document(id: "t", text: source, published: PartialDate(iso: "2020-03-04"))
        return Extractor().extract(document).claims.filter { !$0.isOptional }.map { "\($0.text): \($0.place ?? "-")" }
    }

    @Test(arguments: [
        (
            "Floods killed 28 people in Jérémie and six in Les Cayes.",
            ["28 people: Jérémie", "six: Les Cayes"]
        ),
        (
            "A bus fell into a ravine near Tolbec on Sunday, killing 12 people.",
            ["12 people: Tolbec"]
        ),
        (
            "Shells hit a market in Orlund. Ten people died, doctors said.",
            ["Ten people: Orlund"]
        ),
        (
            "Security sources in Beirut said eight soldiers were killed near Arwad.",
            ["eight soldiers: Arwad"]
        ),
        (
            "A blast in Lahore killed nine people. In Multan, two policemen died.",
            ["nine people: Lahore", "two policemen: Multan"]
        ),
        (
            "A mine blew up near Kidal. In the town, three children were killed.",
            ["three children: Kidal"]
        ),
        (
            "Shells fell near Orlund airport on Monday, killing nine people. Thousands of people have massed at the airport.",
            ["nine people: Orlund airport", "Thousands of people: Orlund airport"]
        ),
        (
            "A blast killed ten people in Orlund. The committee put the dead at nine, six of them in the village of Tolbec.",
            ["ten people: Orlund", "nine: Orlund", "six: Tolbec"]
        ),
        (
            "Six people died in a village near Orlund. The army said in Tel Aviv that four were hurt.",
            ["Six people: a village near Orlund", "four: a village near Orlund"]
        ),
        (
            "DHAKA (Reuters) - Police arrested 132 people at a march in the capital on Monday.",
            ["132 people: DHAKA"]
        ),
        (
            "Raids killed nine people in Orlund on Monday, a day after a strike on Tolbec left 14 dead.",
            ["nine people: Orlund", "14 dead: Tolbec"]
        ),
    ])
    func `a figure is placed where its clause or the text before says`(source: String, expected: [String]) {
        #expect(places(source) == expected)
    }

    @Test(arguments: [
        (
            "Shells killed nine people in Orlund on Monday. Two men died at a bus stop in Tolbec. Five others were hurt.",
            ["nine people: Orlund", "Two men: Tolbec", "Five others: Tolbec"]
        ),
        (
            "A raid killed nine people in Orlund. At a school in Tolbec the roof fell in, and 30 pupils died there.",
            ["nine people: Orlund", "30 pupils: Tolbec"]
        ),
        (
            "At least 290 people died in Borland, among them 62 in Tolbec, 52 in Arwad and 27 in Orlund.",
            ["At least 290 people: Borland", "62: Tolbec", "52: Arwad", "27: Orlund"]
        ),
        (
            "A fire on a Florida highway near Gainesville killed five people.",
            ["five people: Gainesville"]
        ),
    ])
    func `what follows a figure goes on at its place`(source: String, expected: [String]) {
        #expect(places(source) == expected)
    }

    @Test(arguments: [
        (
            "Attacks killed 72 people in Iraq on Monday. The blasts hit a market in Orlund. Another 149 were hurt.",
            ["72 people: Orlund", "149: Orlund"]
        ),
        (
            "Nine people were killed in Peru on Monday when a plane crashed at Orlund. Six were hurt.",
            ["Nine people: Orlund", "Six: Orlund"]
        ),
        (
            "Searchers found eight bodies on Monday in what is left of Orlund.",
            ["eight bodies: Orlund"]
        ),
        (
            "The number of deaths blamed on Hurricane Helga rose to 70 on Monday, mostly in Orlund.",
            ["70: Orlund"]
        ),
        (
            "Raids killed 31 people in Yemen on Monday: 17 in Orlund and 14 in Tolbec.",
            ["31 people: Yemen", "17: Orlund", "14: Tolbec"]
        ),
        (
            "A bomb killed nine people in Orlund on Monday. Six were treated at Tolbec Hospital. Two others are missing.",
            ["nine people: Orlund", "Six: Tolbec Hospital", "Two others: Orlund"]
        ),
        (
            "A bomb killed nine people in Chippewa Falls on Monday. About 90 people marched along Water Street.",
            ["nine people: Chippewa Falls", "About 90 people: Chippewa Falls"]
        ),
    ])
    func `the exact place goes before the country, and the town before the street`(
        source: String, expected: [String]
    ) {
        #expect(places(source) == expected)
    }

    @Test(arguments: [
        ("TOLBEC, March 2 (Agency) - A bomb killed 18 people at a bus stand on Monday.", ["18 people: TOLBEC"]),
        (
            "TOLBEC, March 2 (Agency) - A bomb killed 18 people in northwest Pakistan. Forty were hurt.",
            ["18 people: TOLBEC", "Forty: TOLBEC"]
        ),
        (
            "TOLBEC, Ohio (Agency) — A man opened fire at a fair in this river town on Sunday. Four people died.",
            ["Four people: TOLBEC"]
        ),
        ("Tolbec, Texas — A bomb killed 18 people in Orlund on Monday.", ["18 people: Orlund"]),
        ("GENEVA (Agency) - A bomb killed 18 people on Monday.", ["18 people: -"]),
        (
            "Sri Lanka's toll climbed to 290 deaths on Monday. Some 500 people were hurt.",
            ["290 deaths: Sri Lanka", "Some 500 people: Sri Lanka"]
        ),
    ])
    func `a dateline or the country stands in where no place is named`(source: String, expected: [String]) {
        #expect(places(source) == expected)
    }

    @Test(arguments: [
        ("A bomb killed ten people in Orlund on Monday. Bombs have killed 300 people this year.", "300 people: -"),
        (
            "A quake killed ten people in Orlund on Monday. In 2003 a quake in the same province killed 177.",
            "177: Orlund"
        ),
        ("A bomb killed ten people in Orlund on Monday. In 2003 a bomb killed 177.", "177: -"),
    ])
    func `what is counted up over months or was long ago has a place of its own`(source: String, last: String) {
        #expect(places(source).last == last)
    }
}
