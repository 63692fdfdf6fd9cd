import Testing

@testable import FactText

struct EllipsisTests {
    @Test(arguments: [
        "The army suffered ⟦14 dead⟧, among them ⟦three officers⟧, and ⟦22 wounded⟧.",
        "THE EPS SUFFERED ⟦14 DEAD⟧, AMONG THEM ⟦THREE OFFICERS⟧, AND ⟦22 WOUNDED⟧.",
    ])
    func `a part before "and" is a part of what stands before it`(text: String) {
        #expect(measured(text) == ["killed combatants", "killed combatants", "wounded combatants"])
    }

    @Test(arguments: [
        ("The quake killed 12 people and injured ⟦30⟧.", ["wounded people"]),
        ("Six sailors were killed and ⟦14⟧ wounded.", ["wounded combatants"]),
        ("Six sailors were killed and ⟦14⟧ suffered burns.", ["wounded combatants"]),
        ("The storm killed 28 people in Lisbon on Monday and ⟦six⟧ in Porto.", ["killed people"]),
        ("It drowned 28 people, ⟦half a dozen⟧ of them pupils.", ["killed children"]),
        ("The army said 14 rebels had been killed. The rebels put the figure at ⟦four⟧.", ["killed combatants"]),
        ("Police counted 900 marchers. The union spoke of ⟦4,000⟧.", ["present people"]),
        ("The fire killed 20 people. In fact the number was ⟦22⟧.", ["killed people"]),
        ("Rebels shot down 11 drones and captured ⟦three tanks⟧.", ["captured things"]),
        (
            "The army destroyed four tanks, ⟦six jeeps⟧ and ⟦a dozen lorries⟧.",
            ["destroyed things", "destroyed things"]
        ),
        (
            "The Red Cross gave a figure for the dead, ⟦eight⟧, and ⟦19⟧ for the injured.",
            ["killed people", "wounded people"]
        ),
        ("Both agree on the injured: ⟦46 inmates⟧ and ⟦four warders⟧.", ["wounded prisoners", "wounded people"]),
        ("The list of the missing has shrunk to ⟦66 names⟧.", ["missing people"]),
        ("The register of people killed in the camp holds ⟦70,000 names⟧.", ["killed people"]),
        ("They treated 17 people, ⟦five⟧ of them under age.", ["wounded children"]),
        ("They found 449 bodies, ⟦427⟧ of them those of civilians.", ["killed civilians"]),
        ("They recovered 14 bodies from the hull and ⟦three⟧ from the sea.", ["killed people"]),
        ("The storm destroyed 286 barns and damaged ⟦2,966 others⟧.", ["destroyed things"]),
        ("Six pupils were hurt. ⟦Four⟧ had been released by Monday.", ["count children"]),
        ("Four drowned. \"There were ⟦24⟧ of us,\" she said.", ["present people"]),
        ("No house was damaged and ⟦no villagers⟧ hurt.", ["wounded people"]),
    ])
    func `what is left out is taken from the figure before`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }

    @Test(arguments: [
        ("⟦Two Dutch soldiers⟧ were wounded.", "wounded combatants Netherlands"),
        ("⟦40 Hezbollah fighters⟧ were killed.", "killed combatants Hezbollah"),
        ("⟦Six Swedes⟧ were hurt.", "wounded people Sweden"),
        ("Turkey said ⟦four of its soldiers⟧ had died.", "killed combatants Turkey"),
        ("Beijing lost ⟦35 soldiers⟧ on the ridge.", "killed combatants China"),
        ("⟦Six villagers⟧ from Kenya were hurt.", "wounded people Kenya"),
        ("They killed ⟦60 soldiers⟧ of the invading Chadian army.", "killed combatants Chad"),
        ("They killed ⟦60 rebels⟧ of the Northern Plains Front.", "killed combatants Northern Plains Front"),
        ("Rebels killed 40 Chadian soldiers and destroyed ⟦11 tanks⟧.", "destroyed things Chad"),
        ("Norway says ⟦five soldiers⟧ were wounded.", "wounded combatants Norway"),
        ("Chadian losses were put at ⟦40 soldiers⟧.", "killed combatants Chad"),
        ("Six Malian soldiers died and ⟦two⟧ were hurt.", "wounded combatants Mali"),
        ("Rebels shot down four Syrian jets and ⟦two drones⟧.", "destroyed things Syria"),
        ("⟦200 farmers⟧ met us in Kenya.", "count people"),
    ])
    func `a side is taken from the words beside the noun`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
