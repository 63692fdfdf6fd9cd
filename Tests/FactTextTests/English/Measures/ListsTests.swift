import Testing

@testable import FactText

struct ListsTests {
    @Test(arguments: [
        (
            "The command lists 287 dead since May: ⟦118 soldiers⟧, ⟦101 guerrillas⟧ and ⟦68 civilians⟧.",
            ["killed combatants", "killed combatants", "killed civilians"]
        ),
        ("Ten people died, ⟦six men⟧ and ⟦four women⟧.", ["killed men", "killed women"]),
        (
            "Gunmen abducted four teachers. They are ⟦three Swedes⟧ and ⟦a Dane⟧.",
            ["detained people Sweden", "detained people Denmark"]
        ),
        (
            "They were searching for three engineers -- ⟦two Swedes⟧ and ⟦a Dane⟧ -- who were kidnapped.",
            ["detained people Sweden", "detained people Denmark"]
        ),
        ("The navy lost nine vessels: ⟦four ferries⟧ and ⟦five barges⟧.", ["destroyed things", "destroyed things"]),
    ])
    func `a list that adds up to a figure takes it apart`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }

    @Test(arguments: [
        ("Ten people died. The house has ⟦six doctors⟧ and ⟦three nurses⟧.", ["present medics", "count medics"]),
        ("The quake killed five. The council has ⟦two clerks⟧.", ["present people"]),
    ])
    func `a list that adds up to nothing told before is on its own`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }

    @Test(arguments: [
        (
            "The bomb took 26 lives - ⟦19 traders⟧, ⟦five boys⟧ from the school, ⟦a hawker⟧ and the imam - a guard said.",
            ["killed people", "killed children", "killed people"]
        ),
        (
            "A drone destroyed seven vehicles - ⟦four fuel trucks⟧, ⟦two jeeps⟧ and a crane - at the depot.",
            ["destroyed things", "destroyed things"]
        ),
        (
            "The storm killed nine in Accra: ⟦three divers⟧, ⟦five campers⟧ and a fireman.",
            ["killed people", "killed people"]
        ),
        (
            "The quake killed 12 people - ⟦two shops⟧ had reopened, ⟦three banks⟧ too.",
            ["count things", "count things"]
        ),
    ])
    func `what a mark sets beside a figure takes it apart as far as it is numbered`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }
}
