import FactStore
import FactText
import Testing

@testable import FactStore

@Suite struct DisagreementTextTests {
    private func text(width: Int?, hasColor: Bool = false, explains: Bool = false) -> String {
        DisagreementText.text(
            [ExportFixtures.disagreement], explains: explains, style: TextStyle(width: width, hasColor: hasColor))
    }

    @Test func `claims stand from the lowest figure up, complete where nothing is cut`() {
        #expect(
            text(width: nil) == """
                CONTRADICTION  killed: people  (3 outlets, 2 origins)
                offensive/killed/people · Nagorno-Karabakh · 2023-09-19 – 2023-09-20
                   #4  27             Karabakh separatists  Zeitung     2023-09-20  The separatists reported that 27 people, \
                including two civilians, had been killed.
                  #12  at least 32    officials             =ZeroHedge  2023-09-20  They lost at least 32, "officials" said.
                   #3  more than 200  –                     France 24   2023-09-20  By Wednesday evening, after a day of \
                fighting in which villages changed hands, more than 200 people had been killed.

                """)
    }

    @Test func `an explanation follows in lines of its own`() {
        let (plain, explained) = (text(width: nil), text(width: nil, explains: true))
        #expect(
            explained.hasPrefix(
                plain + """
                      · All tell how many people were counted as killed in one event, offensive (in Nagorno-Karabakh,
                        from 2023-09-19 to 2023-09-20).
                      · Contradiction: France 24 has more than 200,
                    """))
    }

    @Test func `on a terminal quotes are cut around their figure, and stand below it where it is narrow`() {
        #expect(
            text(width: 120) == """
                CONTRADICTION  killed: people  (3 outlets, 2 origins)
                offensive/killed/people · Nagorno-Karabakh · 2023-09-19 – 2023-09-20
                   #4  27             Karabakh separatists  Zeitung     2023-09-20  …that 27 people, including two \
                civilians, had been…
                  #12  at least 32    officials             =ZeroHedge  2023-09-20  They lost at least 32, "officials" said.
                   #3  more than 200  –                     France 24   2023-09-20  …hands, more than 200 people had been \
                killed.

                """)
        #expect(
            text(width: 60) == """
                CONTRADICTION  killed: people  (3 outlets, 2 origins)
                offensive/killed/people · Nagorno-Karabakh · 2023-09-19 – 2…
                   #4  27             Karabakh sepa…  Zeitung    2023-09-20
                       …that 27 people, including two civilians, had been k…
                  #12  at least 32    officials       =ZeroHed…  2023-09-20
                       They lost at least 32, "officials" said.
                   #3  more than 200  –               France 24  2023-09-20
                       …hands, more than 200 people had been killed.

                """)
    }

    @Test func `colours mark verdict, subject, figure and its place in the quote, and change no letter`() {
        let colored = text(width: 120, hasColor: true)
        #expect(colored.hasPrefix("\u{1B}[1;31mCONTRADICTION\u{1B}[0m  \u{1B}[1mkilled: people\u{1B}[0m"))
        #expect(colored.contains("…that \u{1B}[1m27 people\u{1B}[0m, including"))
        #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == text(width: 120))
    }

    @Test func `a part of a figure is marked as one`() {
        var disagreement = ExportFixtures.disagreement
        for index in disagreement.claims.indices where disagreement.claims[index].claim.figure.bounds.low == 27 {
            disagreement.claims[index].claim.subsetOf = 1
        }
        let text = DisagreementText.text([disagreement], explains: false, style: TextStyle(width: nil, hasColor: false))
        #expect(text.contains("27 (part)") && !text.contains("32 (part)"))
    }

    @Test(arguments: [60, 80, 100, 160])
    func `no line is wider than the terminal`(width: Int) {
        for line in text(width: width).split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width) }
    }
}
