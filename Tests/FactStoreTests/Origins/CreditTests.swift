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
}
