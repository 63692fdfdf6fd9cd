import Testing

@testable import FactStore

@Suite struct CreditTests {
    static let body = String(repeating: "The river rose over its banks and into the town. ", count: 30)

    @Test(arguments: [
        ("PORVO (Reuters) - Five died. ", "", "Reuters"), ("By AFP\n\nFive died. ", "", "AFP"),
        ("Five died. ", "\n--Reuters", "Reuters"), ("Five died. ", " (AP)", "AP"),
        ("Five died, a man told Reuters reporters. ", "", nil), ("Five died in the ap store. ", "", nil),
        ("(Reuters) Five died. ", "(AFP)", nil), ("Five died. ", "", nil),
    ])
    func `an agency is credited in brackets, or alone at head or foot`(head: String, foot: String, agency: String?) {
        #expect(Credit.find(head + Self.body + foot) == agency)
        #expect(Credit.find(head + foot) == agency)
    }

    @Test(
        arguments: [
            ("KARA, July 13 (Hill Wire) - A depot blew up. Two died (one later).", "Hill Wire"),
            ("Depot blows up\n\nKARA (HW) – Two died.", "HW"),
            ("Two died, he said. (Hill Wire and staff)", "Hill Wire"),
            ("“It was loud.” (HW)\n", "HW"), ("Two died in the town (Kara).", nil),
            ("Two died (a driver) - and more.", nil),
            ("Two died. (one later)", nil), ("KARA (May 4) - Two died.", nil), ("", nil), ("(", nil), (")", nil),
        ] as [(String, String?)])
    func `a name in the brackets of a dateline, or after the last sentence, is a credit`(text: String, name: String?) {
        #expect(Credit.bracketed(in: text) == name)
    }
}
