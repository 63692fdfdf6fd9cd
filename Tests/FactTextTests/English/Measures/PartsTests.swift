import Testing

@testable import FactText

struct PartsTests {
    @Test(arguments: [
        ("The flu killed 62 people, including, according to the ministry, ⟦54 toddlers⟧.", "killed children"),
        ("The slide left 40 dead, among them, the mayor said, ⟦six pupils⟧.", "killed children"),
        ("Among the dead, the clinic said, were ⟦four nurses⟧.", "killed medics"),
        ("A fire hurt 14 people, including, police said, ⟦three policemen⟧, and shut a road.", "wounded police"),
    ])
    func `an aside does not part a figure from its governor`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("A knifeman killed four clerks. ⟦Three of the victims⟧ were policemen.", ["killed police"]),
        ("Six people drowned. The victims were ⟦four women⟧ and ⟦two boys⟧.", ["killed women", "killed children"]),
        ("A crash hurt nine people. ⟦Four of the victims⟧ were women.", ["wounded women"]),
        ("A blast killed 11 people and injured 25. ⟦Eight of the victims⟧ were pupils.", ["casualties children"]),
        ("A blast killed 11 people. ⟦Two foreigners⟧ were among the victims.", ["killed people"]),
        ("The victims included ⟦seven women⟧.", ["casualties women"]),
    ])
    func `victims are those told of before`(text: String, expected: [String]) { #expect(measured(text) == expected) }

    @Test(arguments: [
        ("It hit 27 people, including eight pupils, ⟦three⟧ of whom died.", "killed children"),
        ("Eleven people were shot, ⟦three⟧ of them fatally.", "killed people"),
        ("⟦Twelve of the most seriously hurt⟧ were flown out.", "wounded people"),
        ("The toll includes ⟦three toddlers⟧.", "killed children"),
        ("Police arrested 40 clerks, ⟦12⟧ of whom were released.", "count people"),
    ])
    func `a part has a measure of its own where its clause tells one`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("Five people were killed. Four were women and the fifth was ⟦a boy⟧.", "killed children"),
        ("Six people were hurt. Two of the injured were pupils and another was ⟦an elderly woman⟧.", "wounded women"),
        ("Two people were killed. One of the victims was ⟦a 12-year-old girl⟧.", "killed children"),
        ("Another problem was ⟦a minister⟧ who lied.", "-"),
    ])
    func `one of those told of before is counted by who it was`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test func `a second relative clause goes back to whom the first goes back to`() {
        let text = "The gunmen, who had held ⟦31 nurses⟧ and of whom ⟦seven⟧ were killed, asked for a ransom."
        #expect(measured(text) == ["detained medics", "killed combatants"])
    }
}
