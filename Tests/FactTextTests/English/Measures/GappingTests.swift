import Testing

@testable import FactText

struct GappingTests {
    @Test(arguments: [
        ("Bombs killed ⟦seven⟧ in Kirkuk; in Mosul, where a shop was hit, ⟦two customers⟧.", "killed people"),
        ("The flood drowned ⟦12 people⟧ in Assam and, across the border, ⟦30 villagers⟧.", "killed people"),
        ("In Goma the fever has killed ⟦19 people⟧, in Bukavu ⟦seven cooks⟧.", "killed people"),
        ("Fire destroyed ⟦40 huts⟧ in Kanga; in Bor, a school and ⟦two clinics⟧.", "destroyed things"),
    ])
    func `a clause without a verb takes that of the clause before`(text: String, expected: String) {
        #expect(measured(text) == [expected, expected])
    }

    @Test func `a single person in such a clause is a victim`() {
        let text = "⟦Twenty⟧ died in the north, and in the capital ⟦a child⟧."
        #expect(measured(text) == ["killed people", "killed children"])
    }

    @Test(arguments: [
        ("Bombs killed ⟦seven⟧ in Kirkuk; in Mosul, ⟦two bakers⟧ told of more.", "count people"),
        ("Fire destroyed ⟦40 huts⟧ in Kanga; in Bor, ⟦two clinics⟧ are being built.", "count things"),
    ])
    func `a clause with a verb of its own does not`(text: String, expected: String) {
        #expect(measured(text).last == expected)
    }
}
