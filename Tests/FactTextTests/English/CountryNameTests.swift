import Testing

@testable import FactText

struct CountryNameTests {
    @Test(
        arguments: [
            ("Armenia", .country, "Armenia"), ("Armenian", .country, "Armenia"), ("Armenians", .country, "Armenia"),
            ("Bosnia", .country, "Bosnia and Herzegovina"), ("Yerevan", .capital, "Armenia"),
            ("Kremlin", .seat, "Russia"),
        ] as [(name: String, kind: CountryName.Kind, country: String)])
    func `a country is known by its names, its people, its capital and its seats`(
        row: (name: String, kind: CountryName.Kind, country: String)
    ) {
        #expect(CountryName.all.contains(CountryName(name: row.name, kind: row.kind, country: row.country)))
    }
}
