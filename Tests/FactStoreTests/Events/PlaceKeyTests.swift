import Testing

@testable import FactStore

@Suite struct PlaceKeyTests {
    @Test(arguments: [
        ["Hasaka", "Hasakeh", "al-Hasakah", "Hasakah province"], ["Qamishli", "al-Qameshli", "Qamishlis"],
        ["Raqqa", "Raqa", "ar-Raqqah"], ["Khan Sheikhoun", "Khan Sheikhun"],
        ["Ghouta", "Eastern Ghouta", "East Ghota"],
        ["Kobane", "Kobanî"], ["Şırnak", "Sirnak"], ["Tokhar", "Al-Tukhar"], ["Jobar", "Jawbar", "Jaubar"],
        ["Deir", "Dayr"],
    ])
    func `spellings of one name have one key`(names: [String]) {
        #expect(Set(names.compactMap { PlaceKey($0) }).count == 1, "\(names.compactMap { PlaceKey($0)?.stored })")
    }

    @Test(arguments: [["Hama", "Homs"], ["Aleppo", "Manbij"], ["Damascus", "Dimas"], ["Mosul", "Musayyib"]])
    func `other names have other keys`(names: [String]) {
        #expect(Set(names.compactMap { PlaceKey($0) }).count == names.count)
    }

    @Test func `a longer name of a place matches its short one, words without a proper name match nothing`() throws {
        let long = try #require(PlaceKey("Nagorno-Karabakh"))
        #expect(long.matches(try #require(PlaceKey("Karabakh"))))
        #expect(PlaceKey("a village near the city") == nil)
    }

    @Test func `countries and capitals inside a name are told apart from it`() {
        let profile = PlaceProfile(place: "Manbij in northern Syria")
        #expect(profile.places == Set([PlaceKey("Manbij")].compactMap { $0 }))
        #expect(profile.countries == ["Syria"])
        #expect(PlaceProfile(place: "Damascus").countries == ["Syria"])
        #expect(PlaceProfile(place: "the Russian peacekeepers' main base").places.isEmpty)
        #expect(PlaceProfile(place: "Stepanakert").places.contains { $0 == PlaceKey("Nagorno-Karabakh") })
    }
}
