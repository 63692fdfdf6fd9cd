import Testing

@testable import FactStore

@Suite struct HelpersTests {
    @Test(arguments: [
        ("divers", true), ("Around 800 policemen", true), ("rescue crews", true), ("passengers", false), ("", false),
        ("people", false), ("garment workers", false),
    ])
    func `the noun tells who came to help or to guard`(counted: String, areHelpers: Bool) {
        #expect(Helpers.areCounted(in: counted) == areHelpers)
    }
}
