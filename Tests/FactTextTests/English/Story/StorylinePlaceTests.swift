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
}
