import Testing

@testable import FactText

struct CountedPhraseTests {
    @Test(arguments: [
        ("At least 14 commuters were hurt.", "At least 14 commuters | commuters"),
        ("The blast left 22 dead.", "22 dead | dead"),
        ("Four of its pilots died.", "Four of its pilots | its pilots"),
        ("Dozens of badly burned survivors lay there.", "Dozens of badly burned survivors | badly burned survivors"),
        ("They seized 2,400 rounds of ammunition.", "2,400 rounds of ammunition | rounds of ammunition"),
        ("An 18-strong Japanese team was deployed.", "18-strong Japanese team | Japanese team"),
        ("It hurt six more people.", "six more people | people"),
        ("They took six farmers captive.", "six farmers | farmers"),
        ("A Danish family of five died.", "Danish family of five | Danish family"),
        ("It killed 30 civilians and soldiers.", "30 civilians and soldiers | civilians and soldiers"),
        ("It wounded 40 Tuesday.", "40 | "),
        ("It killed 12 Danish and foreign guests.", "12 Danish and foreign guests | Danish and foreign guests"),
        ("Sixty guests or more were hurt.", "Sixty guests or more | guests"),
        ("It counted 53 measles related deaths.", "53 measles related deaths | measles related deaths"),
        ("It killed 40 \"terrorists\" there.", "40 \"terrorists\" | terrorists"),
    ])
    func `the span holds qualifier, number and the noun directly counted`(text: String, expected: String) {
        #expect(countedSpans(text).first == expected)
    }

    @Test(arguments: [
        ("It killed 27 people, including two nuns.", ["two nuns < 27 people"]),
        ("It hurt 90 people, of whom 40 are pupils.", ["40 < 90 people"]),
        ("It hurt 90 people, 40 of them pupils.", ["40 < 90 people"]),
        ("Of the 90 people hurt, 40 were pupils.", ["40 < 90 people"]),
        ("It hurt 90 people. Twelve of them died.", ["Twelve < 90 people"]),
        ("None of the 28 guests was hurt.", ["None < 28 guests"]),
        ("Two miners died, raising the toll to 38.", ["Two miners < 38"]),
        ("The toll rose to 23, up from nine. The dead included eleven pupils.", ["eleven pupils < 23"]),
        ("It hurt 90 people and killed four.", []),
    ])
    func `a part knows its whole`(text: String, expected: [String]) {
        #expect(parts(text) == expected)
    }
}
