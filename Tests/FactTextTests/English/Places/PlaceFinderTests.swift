import Testing

@testable import FactText

struct PlaceFinderTests {
    /// The names of the places that a text's sentences hold.
    private func places(_ source: String) -> [String] {
        let text = AnalyzedText(source, lexicon: English.lexicon)
        return text.sentences.flatMap { PlaceFinder.places(of: $0, text) }
            .filter { !$0.isAnaphor }.map { text.string(tokens: $0.name) }
    }

    @Test(arguments: [
        ("It sank off Tarbruk on Friday.", ["Tarbruk"]),
        ("A ferry capsized in the Sunda Strait.", ["Sunda Strait"]),
        ("They fled from Borno state.", ["Borno state"]),
        ("The village of Ormelow burned.", ["Ormelow"]),
        ("It hit the town of Khan Sheikhoun in the south of rebel-held Idlib.", ["Khan Sheikhoun", "Idlib"]),
        ("They died in Syria's Hasakeh province.", ["Hasakeh province"]),
        ("Fighting went on in northern Syria.", ["northern Syria"]),
        ("They met in the Anatolian city of Konya.", ["Konya"]),
        ("A shell fell north of Kidal.", ["Kidal"]),
        ("The battle for Mocha went on.", ["Mocha"]),
        ("Troops retook Metele.", ["Metele"]),
        ("The Sulawesi landslide killed ten.", ["Sulawesi"]),
        ("TWO MEN WERE KILLED IN THE MIRAFLORES DISTRICT OF LIMA.", ["MIRAFLORES DISTRICT", "LIMA"]),
        ("Tartus: 14 dead", ["Tartus"]),
        ("In the village Chankatagh a shell fell.", ["Chankatagh"]),
        ("He walked to the Nuseirat refugee camp.", ["Nuseirat refugee camp"]),
        ("They died in the Severnaya mine.", ["Severnaya mine"]),
        ("They died in northern Morazan.", ["Morazan"]), ("It fell in eastern Ghouta.", ["eastern Ghouta"]),
    ])
    func `names of places are read past articles, possessors and common nouns`(source: String, expected: [String]) {
        #expect(places(source) == expected)
    }

    @Test(arguments: [
        "In July it rained.", "He wrote on Facebook.", "She works at the University of Leeds.",
        "It was stuck at Checkpoint No. 6.", "He believes in Hezbollah.", "The dead were in their twenties.",
        "They fled in a Twitter storm.", "", "It fell on Easter Sunday.", "He said it in Arabic.",
        "It came after Storm Ottoline.",
    ])
    func `names of months, bodies, parties and things are no places`(source: String) {
        #expect(places(source).isEmpty)
    }

    @Test(arguments: ["in", "in the", "of of of", "IN THE", "in 'al-", "near -", "at é", "in the south of"])
    func `what breaks off names nothing`(source: String) { #expect(places(source).isEmpty) }
}
