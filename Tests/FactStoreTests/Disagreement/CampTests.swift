import Testing

@testable import FactStore

@Suite struct CampTests {
    static let rows: [(String, Camp?)] = [
        ("63 rebels", .irregular), ("government soldiers", .regular), ("fighters", nil),
        ("soldiers and militants", nil), ("men", nil),
    ]

    @Test(arguments: rows)
    func `the noun tells who serves a state and who fights one`(counted: String, camp: Camp?) {
        #expect(Camp(counted: counted) == camp)
    }
}
