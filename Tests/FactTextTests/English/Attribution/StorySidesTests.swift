import Testing

@testable import FactText

struct StorySidesTests {
    /// The side of every claim of a text.
    private func sides(_ source: String) -> [String] {
        let document = Document(id: "t", text: source, published: PartialDate(iso: "1989-03-04"))
        return Extractor().extract(document).claims.filter { !$0.isOptional }.map { $0.side ?? "-" }
    }

    @Test func `in a text of one country and one armed group the soldiers are that country's`() {
        let source =
            "MANILA, 3 MAR 89 (AFP) -- REBELS KILLED 17 SOLDIERS NEAR TOLBEC ON THURSDAY. THE NPA LOST FOUR MEN."
        #expect(sides(source) == ["Philippines", "New People's Army"])
    }

    /// Sentences enough to show whom an article leaves out.
    private static let background =
        " It rained. Roads were cut. Schools stayed shut. Buses ran late. Nobody came. A bell rang."

    @Test(arguments: [
        ("Nepal buried its dead. In Nepal rebels killed 17 soldiers. Nepal mourns.", ["Nepal"]),
        ("Nepal and India talked. In Nepal rebels killed 17 soldiers. India sent aid.", ["-"]),
        ("The Houthis withdrew. An air strike killed nine rebels.", ["Houthis"]),
        ("The Houthis and the Taliban withdrew. An air strike killed nine rebels.", ["-"]),
    ])
    func `an article's one country has the soldiers, and its one armed group the rebels`(
        source: String, expected: [String]
    ) {
        #expect(sides(source + Self.background) == expected)
    }

    @Test(arguments: [
        "MANILA (AFP) - A mine killed 17 soldiers on Thursday.",
        "A patrol killed 12 guerrillas of a column near Tolbec on Thursday.",
        "KABUL (AFP) - The Taliban said the army of Pakistan had shelled a post and killed 17 soldiers.",
        "Officials reported two deaths from Ukrainian fire in Horlivka.",
        "A spokesman for the Tamil Tigers said 17 soldiers were dead.",
    ])
    func `nobody's side is guessed where there is no second one, or a third`(source: String) {
        #expect(!sides(source).contains { $0 != "-" })
    }

    @Test(arguments: [
        ("The Houthis admitted the loss of 14 fighters.", ["Houthis"]),
        ("Uruguay confirmed the death of one peacekeeper.", ["Uruguay"]),
        ("Russia had lost 5,000 men, killed and wounded.", ["Russia"]),
        ("The Taliban have 60,000 fighters.", ["Taliban"]),
        ("The Houthis' spokesman put his own dead at nine.", ["Houthis"]),
    ])
    func `losses that are admitted and fighters that are counted are the subject's`(source: String, expected: [String])
    {
        #expect(sides(source) == expected)
    }
}
