import Testing

@testable import FactText

struct NounFrameTests {
    @Test(arguments: [
        ("The region counted ⟦92 deaths⟧.", "killed people"),
        ("There were ⟦no casualties⟧.", "casualties people"),
        ("The deaths of ⟦six nuns⟧ shocked the town.", "killed women"),
        ("The arrest of ⟦14 judges⟧ drew protests.", "detained officials"),
        ("The evacuation of ⟦300 patients⟧ went on.", "evacuated people"),
        ("Divers recovered the bodies of ⟦eight stokers⟧.", "killed people"),
        ("Divers recovered ⟦eight bodies⟧.", "killed people"),
        ("It caused injuries to ⟦15 guests⟧.", "wounded people"),
        ("The destruction of ⟦300 barns⟧ cost millions.", "destroyed things"),
        ("The raid led to the seizure of ⟦40 pistols⟧.", "captured things"),
        ("The hospital took in ⟦40 injured travellers⟧.", "wounded people"),
        ("The convoy was hit by ⟦three air strikes⟧.", "used things"),
        ("The camp holds ⟦30,000 refugees⟧.", "present people"),
    ])
    func `a noun tells the measure of its complement or of itself`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("The death toll rose to ⟦41⟧ from ⟦35⟧.", ["killed people", "killed people"]),
        ("The toll stands at ⟦41⟧.", ["killed people"]),
        ("The council put the death toll at ⟦41⟧.", ["killed people"]),
        ("Hospitals gave a toll of ⟦41⟧.", ["killed people"]),
        ("The number of injured climbed to ⟦41⟧.", ["wounded people"]),
        ("The number of people killed was ⟦41⟧.", ["killed people"]),
        ("He put at ⟦41⟧ the number of houses destroyed.", ["destroyed things"]),
        ("The death toll topped ⟦200⟧.", ["killed people"]),
        ("The death toll rose to ⟦22 guests⟧.", ["killed people"]),
        ("The toll reached ⟦15 nurses⟧.", ["killed medics"]),
        ("The toll of the blast that hit ⟦15 nurses⟧ rose.", ["wounded medics"]),
        ("Attendance was put in the ⟦tens of thousands⟧.", ["present people"]),
        (
            "It raised its count of airmen killed to ⟦8⟧ and of jets destroyed to ⟦5⟧.",
            ["killed combatants", "destroyed things"]
        ),
        (
            "It gave the number of people rescued as ⟦12⟧ and of missing as ⟦9⟧.",
            ["evacuated people", "missing people"]
        ),
        ("It put those on board at ⟦190⟧.", ["present people"]),
        ("Estimates of the crowd range widely: the union says ⟦7,000⟧.", ["present people"]),
        ("The number of missing was revised up to ⟦49⟧.", ["missing people"]),
        ("It has a population of ⟦12,000⟧.", ["present people"]),
    ])
    func `a number can stand for a noun that is put or rises`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }

    @Test(arguments: [
        ("⟦Nobody⟧ was hurt.", "wounded people"),
        ("⟦No villagers⟧ were killed.", "killed people"),
        ("There was ⟦no⟧ immediate comment.", "-"),
        ("The ministry has ⟦no⟧ figures.", "-"),
    ])
    func `nothing is a figure where a measure is told`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("⟦A baker⟧ was killed in the crash.", "killed people"),
        ("The blast killed ⟦a baker⟧ and ⟦a policeman⟧.", "killed people"),
        ("⟦A spokesman⟧ said the blast killed nine people.", "-"),
        ("⟦A baker⟧ told reporters that nine people were killed.", "-"),
        ("⟦A baker⟧, Otto Lind, was killed.", "-"),
        ("The blast wrecked ⟦a bakery⟧.", "-"),
    ])
    func `a single unnamed person is a figure where something befell them`(text: String, expected: String) {
        #expect(measured(text).first == expected)
    }
}
