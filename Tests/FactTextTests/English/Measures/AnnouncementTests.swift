import Testing

@testable import FactText

struct AnnouncementTests {
    @Test(arguments: [
        ("How many dead? \"⟦Nineteen⟧ that we know of,\" the doctor said.", "killed people"),
        ("And how many were hurt? ⟦Forty⟧, the hospital said.", "wounded people"),
        ("How many people have fled? \"⟦Two thousand⟧,\" the priest answered.", "displaced people"),
        ("How many houses burned? ⟦Sixty⟧, maybe more.", "destroyed things"),
        ("\"How many did you lose?\" \"⟦Six⟧,\" he said.", "killed people"),
        ("Missing? ⟦Eleven⟧.", "missing people"),
        ("How many soldiers died? ⟦Eight⟧.", "killed combatants"),
        ("Asked how many soldiers had died, the colonel said: \"⟦Eight⟧.\"", "killed combatants"),
        ("How many seats will they win? \"⟦Forty⟧,\" she said.", "count things"),
    ])
    func `an answer counts what the question asks for`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("Those who died, by trade:\n\n- ⟦14 teachers⟧\n- ⟦9 cooks⟧", "killed people"),
        ("Missing since the landslide:\n\n* ⟦six tourists⟧\n* ⟦a cook⟧", "missing people"),
        ("The dead by village:\n\n- Alba: ⟦12⟧\n- Cervo: ⟦7⟧", "killed people"),
        ("What the army says it destroyed:\n\n- ⟦4 tanks⟧\n- ⟦17 trucks⟧", "destroyed things"),
        ("Damage in the district:\n\n- ⟦120 houses⟧\n- ⟦4 schools⟧", "destroyed things"),
        ("The minister announced:\n\n- ⟦40 new schools⟧\n- ⟦three clinics⟧", "count things"),
    ])
    func `the lines of a list count what its introduction says`(text: String, expected: String) {
        #expect(measured(text) == [expected, expected])
    }
}
