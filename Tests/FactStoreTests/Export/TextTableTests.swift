import FactStore
import Testing

@testable import FactStore

@Suite struct TextTableTests {
    private static let table = ResultTable(
        columns: ["claim", "outlet", "quote"],
        rows: [
            [.integer(7), .text("Meduza"), .text("At least 32 people were killed.")],
            [.integer(120), .text("新华社"), .text("27 dead\nand\u{1B}[31m 5 hurt")],
            [.integer(8), .null, .text("Café")],
        ])

    @Test func `columns are aligned by what they take on a screen, and nothing is cut in a file`() {
        #expect(
            Self.table.formatted(.table) == """
                claim  outlet  quote
                ─────  ──────  ───────────────────────────────
                    7  Meduza  At least 32 people were killed.
                  120  新华社  27 dead and[31m 5 hurt
                    8          Café

                """)
    }

    @Test func `on a terminal the widest column gives way`() {
        let text = Self.table.formatted(.table, style: TextStyle(width: 32, hasColor: false))
        #expect(
            text == """
                claim  outlet  quote
                ─────  ──────  ─────────────────
                    7  Meduza  At least 32 peop…
                  120  新华社  27 dead and[31m…
                    8          Café

                """)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 32 })
    }

    @Test func `only headings are coloured, and only where colours show`() {
        let table = ResultTable(columns: ["a"], rows: [[.integer(1)]])
        #expect(
            table.formatted(.table, style: TextStyle(width: 80, hasColor: true))
                == "\u{1B}[1ma\u{1B}[0m\n\u{1B}[2m─\u{1B}[0m\n1\n")
    }

    @Test func `Markdown shows every text as it is`() {
        let table = ResultTable(
            columns: ["n", "text"], rows: [[.integer(1), .text("a|b *c* <i>\n& _d_ at_least")], [.null, .null]])
        #expect(
            table.formatted(.markdown)
                == "| n | text |\n| ---: | --- |\n| 1 | a\\|b \\*c\\* &lt;i> &amp; \\_d\\_ at_least |\n|  |  |\n")
    }
}
