import Testing

@testable import FactText

struct InversionTests {
    @Test(arguments: [
        ("Injured in the collapse were ⟦16 pupils⟧.", "wounded children"),
        ("Dead is ⟦a guard⟧.", "killed people"),
        ("Dead, by the abbot's account, are ⟦three pilgrims⟧.", "killed people"),
        ("Also hurt was ⟦a nurse⟧.", "wounded medics"),
        ("Missing after the storm are ⟦six fishermen⟧ from Kochi.", "missing people"),
        ("Taken into custody were ⟦eight students⟧.", "detained people"),
        ("Lost in the retreat were ⟦five tanks⟧.", "destroyed things"),
        ("Destroyed in the raid, residents said, were ⟦40 houses⟧ and a school.", "destroyed things"),
        ("Also among those killed in the attack was ⟦a policeman⟧.", "killed police"),
        ("Present at the ceremony were ⟦400 veterans⟧.", "present people"),
        ("In hospital with burns are ⟦ten firemen⟧.", "wounded people"),
        ("Still in custody are ⟦14 activists⟧, lawyers said.", "detained people"),
        ("Dead were the mayor and ⟦two bodyguards⟧.", "killed people"),
        ("On the bus were ⟦44 pilgrims⟧.", "present people"),
        ("There were killed ⟦six men⟧.", "killed men"),
        ("With the mayor died ⟦two bodyguards⟧.", "killed people"),
        ("In the fire at the mill perished ⟦fourteen weavers⟧.", "killed people"),
    ])
    func `what a clause begins with is told of those it ends with`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test func `a list at the end of such a clause shares what is told`() {
        let text = "Killed near the market were ⟦four soldiers⟧ and ⟦a boy⟧."
        #expect(measured(text) == ["killed combatants", "killed children"])
    }

    @Test(arguments: [
        ("Published in March were ⟦two studies⟧ of the drug.", "count things"),
        ("Elected on Sunday were ⟦14 women⟧.", "count women"),
        ("Among the speakers were ⟦two ministers⟧.", "count officials"),
    ])
    func `a clause that begins with something else tells no measure`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
